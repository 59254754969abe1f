import {
  MessageFlags,
  type APIEmbed,
  type APIMessageTopLevelComponent,
} from 'discord-api-types/v10';
import type { AttachedReply } from '../operations/records-report.ts';
import type { ButtonRow } from './draw-buttons.ts';
import type { LinkRow } from './draw-embeds.ts';

/** Whom a message may ping: nobody, or one member by their id. */
interface AllowedMentions {
  readonly parse: readonly [];
  readonly users?: readonly [string];
}

// Text Displays ping too, so each message anew allows no mention at all.
const NO_MENTIONS: AllowedMentions = { parse: [] };

/** A card: Components V2, which allow no `content` beside them. */
export interface CardPayload {
  readonly flags: MessageFlags.IsComponentsV2;
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly allowed_mentions: AllowedMentions;
  /** All the files that the message keeps: without the list, an edit would leave older ones where they are. */
  readonly attachments: readonly FileNote[];
}

export interface EmbedPayload {
  /** With a member in it, embeds ping nobody: a mention pings from here. */
  readonly content?: string;
  readonly embeds: readonly APIEmbed[];
  readonly components: readonly (LinkRow | ButtonRow)[];
  readonly allowed_mentions: AllowedMentions;
  readonly attachments: readonly FileNote[];
}

/** Plain text, in place of whatever the message held. */
export interface TextPayload {
  readonly content: string;
  readonly embeds: readonly [];
  readonly components: readonly [];
  readonly allowed_mentions: AllowedMentions;
  readonly attachments: readonly [];
}

/** The name of a file, as components refer to it, and what a picture shows, for those who do not see it. */
interface FileNote {
  /** Place among the files that are sent. */
  readonly id: string;
  readonly filename: string;
  readonly description?: string;
}

/** A file to go with a reply; a picture is described. */
export interface SentFile extends AttachedReply {
  readonly description?: string;
}

/** The body of the edit that shows a reply, in Discord's own field names. */
export type MessagePayload = CardPayload | EmbedPayload | TextPayload;

export function cardPayload(
  components: readonly APIMessageTopLevelComponent[],
  attachments: readonly FileNote[] = [],
): CardPayload {
  const flags = MessageFlags.IsComponentsV2;
  return { flags, components, allowed_mentions: NO_MENTIONS, attachments };
}

export function embedPayload(
  embeds: readonly APIEmbed[],
  components: readonly (LinkRow | ButtonRow)[],
  attachments: readonly FileNote[] = [],
): EmbedPayload {
  return { embeds, components, allowed_mentions: NO_MENTIONS, attachments };
}

/** `content` is Markdown: names and echoed words in it are escaped already. */
export function textPayload(content: string): TextPayload {
  return {
    content,
    embeds: [],
    components: [],
    allowed_mentions: NO_MENTIONS,
    attachments: [],
  };
}

export function fileNotes(files: readonly SentFile[]): readonly FileNote[] {
  return files.map(({ name, description }, place) => ({
    id: String(place),
    filename: name,
    ...(description === undefined ? {} : { description }),
  }));
}
