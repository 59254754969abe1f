import { MessageFlags, type APIMessageTopLevelComponent } from 'discord-api-types/v10';

// Text Displays ping too, so each message anew allows no mention at all.
const NO_MENTIONS = { parse: [] } as const;

/** A card: Components V2, which allow no `content` beside them. */
export interface CardPayload {
  readonly flags: MessageFlags.IsComponentsV2;
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly allowed_mentions: typeof NO_MENTIONS;
}

export interface TextPayload {
  readonly content: string;
  readonly allowed_mentions: typeof NO_MENTIONS;
}

/** The body of the edit that shows a reply, in Discord's own field names. */
export type MessagePayload = CardPayload | TextPayload;

export function cardPayload(components: readonly APIMessageTopLevelComponent[]): CardPayload {
  return { flags: MessageFlags.IsComponentsV2, components, allowed_mentions: NO_MENTIONS };
}

/** `content` is Markdown: names and echoed words in it are escaped already. */
export function textPayload(content: string): TextPayload {
  return { content, allowed_mentions: NO_MENTIONS };
}
