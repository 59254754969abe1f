import {
  InteractionResponseType,
  MessageFlags,
  Routes,
  type APIModalInteractionResponseCallbackData,
  type Client,
  type RawFile,
  type RepliableInteraction,
} from 'discord.js';
import type { Log } from '../log.ts';
import { errorFields, isGone, isRefused } from './error-fields.ts';
import type { AttachedReply } from '../operations/records-report.ts';
import { changesCard } from './desk-at.ts';
import { textDisplay } from './draw-card.ts';
import { cardPayload, textPayload, type MessagePayload } from './message-payload.ts';
import { payloadShape } from './payload-shape.ts';

// The only sender. Bodies go out as the guard saw them, past discord.js's builders, which would rewrite them.

/** What to show, and what instead when Discord refuses it. */
interface Shown {
  readonly payload: MessagePayload;
  /** Markdown that fits the content of a message. */
  readonly plain: string;
  /** Sent with the payload, which names them. */
  readonly files: readonly AttachedReply[];
}

/**
 * Shows the payload in place of what was deferred. What Discord refuses is replaced by the plain one, once.
 * Returns whether the payload is shown.
 */
export async function reply(
  interaction: RepliableInteraction,
  command: string,
  { payload, plain, files }: Shown,
  log: Log,
): Promise<boolean> {
  try {
    await editOriginal(interaction, payload, files);
    return true;
  } catch (error) {
    if (isGone(error)) {
      log.warn('reply-gone', { command, ...errorFields(error) });
      return false;
    }
    if (!isRefused(error)) throw error;
    log.error('reply-refused', { command, payload: payloadShape(payload), ...errorFields(error) });
    await editOriginal(interaction, plainPayload(interaction, plain));
    return false;
  }
}

/** As content, or where a card stands, which takes none, as the plainest card there is. */
function plainPayload(interaction: RepliableInteraction, plain: string): MessagePayload {
  return changesCard(interaction) ? cardPayload([textDisplay([plain])]) : textPayload(plain);
}

/**
 * Shows the payload at once, as the first response: only a new message pings whom it addresses. The message that
 * takes the place of a deferred one counts as changed, and pings nobody: discord-api-docs #4034 and #5497.
 * Returns whether the payload is shown.
 */
export async function replyAtOnce(
  interaction: RepliableInteraction,
  command: string,
  { payload, plain, files }: Shown,
  log: Log,
): Promise<boolean> {
  const type = InteractionResponseType.ChannelMessageWithSource;
  try {
    return await respond(interaction, command, { type, data: payload }, log, files);
  } catch (error) {
    if (!isRefused(error)) throw error;
    log.error('reply-refused', { command, payload: payloadShape(payload), ...errorFields(error) });
    await respond(interaction, command, { type, data: textPayload(plain) }, log);
    return false;
  }
}

/** Tells it at once, as the first response, to the one who asked alone. Returns whether it is shown. */
export async function tell(
  interaction: RepliableInteraction,
  command: string,
  payload: MessagePayload,
  log: Log,
): Promise<boolean> {
  const type = InteractionResponseType.ChannelMessageWithSource;
  return await respond(interaction, command, { type, data: forOne(payload) }, log);
}

/** The payload for the one who asked alone. */
function forOne(payload: MessagePayload): object {
  const standing = 'flags' in payload ? payload.flags : 0;
  return { ...payload, flags: standing | MessageFlags.Ephemeral };
}

/** Opens a form as the first response. Returns whether it is open. */
export async function showForm(
  interaction: RepliableInteraction,
  command: string,
  data: APIModalInteractionResponseCallbackData,
  log: Log,
): Promise<boolean> {
  return await respond(interaction, command, { type: InteractionResponseType.Modal, data }, log);
}

async function respond(
  { client, id, token }: RepliableInteraction,
  command: string,
  body: object,
  log: Log,
  files: readonly AttachedReply[] = [],
): Promise<boolean> {
  try {
    const route = Routes.interactionCallback(id, token);
    await client.rest.post(route, { body, auth: false, ...filesPart(files) });
    return true;
  } catch (error) {
    if (!isGone(error)) throw error;
    log.warn('interaction-gone', { command, ...errorFields(error) });
    return false;
  }
}

/**
 * A message of its own for all who read the channel, after the first response. What Discord refuses is told to the one
 * who asked. Returns whether the payload is shown.
 */
export async function followUp(
  interaction: RepliableInteraction,
  command: string,
  { payload, plain, files }: Shown,
  log: Log,
): Promise<boolean> {
  const { client, applicationId, token } = interaction;
  try {
    const route = Routes.webhook(applicationId, token);
    await client.rest.post(route, { body: payload, auth: false, ...filesPart(files) });
    return true;
  } catch (error) {
    if (isGone(error)) {
      log.warn('reply-gone', { command, ...errorFields(error) });
      return false;
    }
    if (!isRefused(error)) throw error;
    log.error('reply-refused', { command, payload: payloadShape(payload), ...errorFields(error) });
    const body = forOne(textPayload(plain));
    await client.rest.post(Routes.webhook(applicationId, token), { body, auth: false });
    return false;
  }
}

/** A message that answers nothing. @throws what Discord answers when it does not take it. */
export async function post(
  { rest }: Pick<Client, 'rest'>,
  channel: string,
  body: MessagePayload,
): Promise<void> {
  await rest.post(Routes.channelMessages(channel), { body });
}

export async function editOriginal(
  { client, applicationId, token }: RepliableInteraction,
  body: MessagePayload,
  files: readonly AttachedReply[] = [],
): Promise<void> {
  const route = Routes.webhookMessage(applicationId, token, '@original');
  await client.rest.patch(route, { body, auth: false, ...filesPart(files) });
}

function filesPart(files: readonly AttachedReply[]): { readonly files?: RawFile[] } {
  const sent = files.map(({ name, contentType, bytes }) => ({
    name,
    contentType,
    data: Buffer.from(bytes),
  }));
  return sent.length === 0 ? {} : { files: sent };
}
