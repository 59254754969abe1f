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
import type { MessagePayload } from './message-payload.ts';
import { payloadShape } from './payload-shape.ts';

// The only sender. Bodies go out as the guard saw them, past discord.js's builders, which would rewrite them.

/** What to show, and what instead when Discord refuses it. */
interface Shown {
  readonly payload: MessagePayload;
  readonly plain: MessagePayload;
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
    await editOriginal(interaction, plain);
    return false;
  }
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
    await respond(interaction, command, { type, data: plain }, log);
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
  const standing = 'flags' in payload ? payload.flags : 0;
  const data = { ...payload, flags: standing | MessageFlags.Ephemeral };
  const type = InteractionResponseType.ChannelMessageWithSource;
  return await respond(interaction, command, { type, data }, log);
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
