import type { MessagePayload } from './message-payload.ts';

/** A payload as JSON with each text replaced by its length: enough to find a fault, and nobody's words in the log. */
export function payloadShape(payload: MessagePayload): string {
  return JSON.stringify(payload, (_key, value: unknown) =>
    typeof value === 'string' ? `${value.length} units` : value,
  );
}
