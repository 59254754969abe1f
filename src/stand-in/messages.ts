import { MessageFlags, MessageType } from 'discord-api-types/v10';
import type { APIAttachment, APIMessage } from 'discord-api-types/v10';
import { BOT } from './identity.ts';
import { snowflake } from './snowflake.ts';
import type { Uploads, UploadedFile } from './uploads.ts';

/** A message as it stands. */
export type Message = Omit<APIMessage, 'flags'> & { readonly flags: number };

/** What a bot asked a message to hold, after the validator has seen it. */
export type MessageBody = Partial<Omit<Message, 'attachments' | 'content' | 'embeds'>> & {
  readonly content?: string | null;
  readonly embeds?: APIMessage['embeds'] | null;
  readonly attachments?: readonly Partial<APIAttachment>[] | null;
};

const SHOWN = ['content', 'embeds', 'components', 'poll'] as const;
/** What an edit cannot change about a message. */
const LASTING = MessageFlags.Ephemeral | MessageFlags.IsComponentsV2;

/** The messages of all channels as they stand now. */
export class Messages {
  readonly #messages = new Map<string, Message>();
  readonly #uploads: Uploads;

  constructor(uploads: Uploads) {
    this.#uploads = uploads;
  }

  find(id: string | null): Message | null {
    return id === null ? null : (this.#messages.get(id) ?? null);
  }

  /** A new message of the bot, unless `body` names another author. */
  create(channelId: string, body: MessageBody, files: readonly UploadedFile[] = []): Message {
    const message: Message = {
      id: snowflake(),
      channel_id: channelId,
      author: body.author ?? BOT,
      type: MessageType.Default,
      timestamp: new Date().toISOString(),
      edited_timestamp: null,
      tts: false,
      pinned: false,
      mention_everyone: false,
      mentions: [],
      mention_roles: [],
      attachments: this.#attachments(body, files, []),
      content: body.content ?? '',
      embeds: body.embeds ?? [],
      components: body.components ?? [],
      flags: body.flags ?? 0,
      ...(body.webhook_id === undefined
        ? {}
        : { webhook_id: body.webhook_id, application_id: body.webhook_id }),
      ...(body.interaction_metadata === undefined
        ? {}
        : { interaction_metadata: body.interaction_metadata }),
    };
    return this.#keep(message);
  }

  /** The message with what the body holds in place of what it held. What the body leaves out stays. */
  edit(message: Message, body: MessageBody, files: readonly UploadedFile[] = []): Message {
    const shown = Object.fromEntries(
      SHOWN.filter((property) => body[property] !== undefined).map((property) => [
        property,
        body[property] ?? (property === 'content' ? '' : []),
      ]),
    );
    return this.#keep({
      ...message,
      ...shown,
      attachments: this.#attachments(body, files, message.attachments),
      flags: editedFlags(message.flags, body.flags),
      edited_timestamp: new Date().toISOString(),
    });
  }

  delete(id: string): void {
    this.#messages.delete(id);
  }

  #keep(message: Message): Message {
    this.#messages.set(message.id, message);
    return message;
  }

  // reference, “Editing Message Attachments”: the list names what stays, by id, and what is new, by index.
  #attachments(
    { attachments }: MessageBody,
    files: readonly UploadedFile[],
    standing: readonly APIAttachment[],
  ): APIAttachment[] {
    const kept = attachments
      ? standing.filter(({ id }) => attachments.some((attachment) => attachment.id === id))
      : standing;
    const added = files.map((file, index) => {
      const said = attachments?.find(({ id }) => String(id) === String(index));
      const name = said?.filename ?? file.name;
      const stored = this.#uploads.keep({ ...file, name });
      return said?.description === undefined
        ? stored
        : { ...stored, description: said.description };
    });
    return [...kept, ...added];
  }
}

function editedFlags(standing: number, given: number | undefined): number {
  if (given === undefined) return standing & ~MessageFlags.Loading;
  return (standing & LASTING) | (given & ~MessageFlags.Ephemeral);
}
