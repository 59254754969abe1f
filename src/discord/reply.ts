import { Routes, type ChatInputCommandInteraction } from 'discord.js';
import type { Log } from '../log.ts';
import { errorFields, isGone, isRefused } from './error-fields.ts';
import type { MessagePayload } from './message-payload.ts';
import { payloadShape } from './payload-shape.ts';

/**
 * Shows the payload in place of the deferred reply: the only sender of messages. The body goes out as the guard saw
 * it, past discord.js's builders, which would rewrite it. What Discord refuses is replaced by the plain text once.
 * Returns whether the payload is shown.
 */
export async function reply(
  interaction: ChatInputCommandInteraction,
  payload: MessagePayload,
  plainText: MessagePayload,
  log: Log,
): Promise<boolean> {
  try {
    await edit(interaction, payload);
    return true;
  } catch (error) {
    const command = interaction.commandName;
    if (isGone(error)) {
      log.warn('reply-gone', { command, ...errorFields(error) });
      return false;
    }
    if (!isRefused(error)) throw error;
    log.error('reply-refused', { command, payload: payloadShape(payload), ...errorFields(error) });
    await edit(interaction, plainText);
    return false;
  }
}

async function edit(
  { client, applicationId, token }: ChatInputCommandInteraction,
  body: MessagePayload,
): Promise<void> {
  const route = Routes.webhookMessage(applicationId, token, '@original');
  await client.rest.patch(route, { body, auth: false });
}
