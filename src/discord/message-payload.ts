import {
  ComponentType,
  MessageFlags,
  type APIContainerComponent,
  type APIFileComponent,
  type APIMediaGalleryComponent,
  type APIMessageTopLevelComponent,
} from 'discord-api-types/v10';

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
  /** What the files that go with it are called; left out without any. */
  readonly attachments?: readonly FileNote[];
}

/** The name of a file, as components refer to it, and what a picture shows, for those who do not see it. */
interface FileNote {
  /** Place among the files that are sent. */
  readonly id: string;
  readonly filename: string;
  readonly description?: string;
}

/** A picture to go with a reply. */
export interface Picture {
  readonly filename: string;
  readonly description: string;
  readonly bytes: Uint8Array;
}

export interface TextPayload {
  readonly content: string;
  readonly allowed_mentions: AllowedMentions;
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

/** The card with a picture at its head. The file itself goes beside the payload. */
export function withPicture(
  card: APIContainerComponent,
  { filename, description }: Pick<Picture, 'filename' | 'description'>,
): CardPayload {
  const picture: APIMediaGalleryComponent = {
    type: ComponentType.MediaGallery,
    items: [{ media: { url: `attachment://${filename}` }, description }],
  };
  return {
    ...cardPayload([{ ...card, components: [picture, ...card.components] }]),
    attachments: [{ id: '0', filename, description }],
  };
}

/** The card and a file below it: cards show only what they name. */
export function withFile(card: APIContainerComponent, filename: string): CardPayload {
  const file: APIFileComponent = {
    type: ComponentType.File,
    file: { url: `attachment://${filename}` },
  };
  return { ...cardPayload([card, file]), attachments: [{ id: '0', filename }] };
}
