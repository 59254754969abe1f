import { InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import { callbackFaults } from './callback-faults.ts';
import { commandFaults } from './command-faults.ts';
import { jsonOf } from './measure.ts';
import type { Faults, Json } from './measure.ts';
import { messageFaults } from './message-faults.ts';

/** What a bot sends, by the route that takes it. */
export type SentKind = 'callback' | 'edit' | 'followup' | 'commands' | 'message';

/**
 * What breaks Discord's limits in a body on its way to Discord. `standing` is the message that it
 * changes: Components V2, once on, stay on without being asked for again.
 */
export function sentFaults(
  kind: SentKind,
  body: unknown,
  standing: { readonly flags: number } | null,
): Faults {
  const lasting = (standing?.flags ?? 0) & MessageFlags.IsComponentsV2;
  switch (kind) {
    case 'commands':
      return commandFaults(body);
    case 'message':
      return messageFaults(body, 'channel');
    case 'followup':
      return messageFaults(body, 'followup');
    case 'edit':
      return messageFaults(withFlags(jsonOf(body), lasting), 'edit');
    case 'callback': {
      const { type, data } = jsonOf(body);
      return type === InteractionResponseType.UpdateMessage
        ? callbackFaults({ type, data: withFlags(jsonOf(data), lasting) })
        : callbackFaults(body);
    }
  }
}

function withFlags(message: Json, flags: number): Json {
  return { ...message, flags: Number(message['flags'] ?? 0) | flags };
}
