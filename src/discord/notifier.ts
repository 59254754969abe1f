import { Locale, type Client } from 'discord.js';
import type { Notice, NoticeFate, Notifier } from '../operations/notice.ts';
import type { SharedDesk } from './desk.ts';
import { errorFields, isClosed } from './error-fields.ts';
import { nothingVerbatim, payloadFaults } from './guard.ts';
import { renderTold } from './render.ts';
import { post } from './reply.ts';

/** Writes into channels what nobody asked for, in the server's language: guarded as any reply is, quoting nothing. */
export function createNotifier(
  client: Pick<Client, 'rest' | 'channels'>,
  { phrasesFor, log, replyFormat }: Pick<SharedDesk, 'phrasesFor' | 'log' | 'replyFormat'>,
): Notifier {
  async function send(channel: string, notice: Notice): Promise<NoticeFate> {
    try {
      const payload = renderTold(notice, phrasesFor(localeOf(client, channel)), replyFormat);
      const faults = payloadFaults(payload, nothingVerbatim);
      if (faults.length > 0) {
        log.error('payload-refused', { notice: notice.kind, faults });
        return 'failed';
      }
      await post(client, channel, payload);
      return 'sent';
    } catch (error) {
      log.warn('notice-failed', { notice: notice.kind, channel, ...errorFields(error) });
      return isClosed(error) ? 'closed' : 'failed';
    }
  }
  return { send };
}

/** What the server of the channel prefers, as far as the gateway has told of it. */
function localeOf({ channels }: Pick<Client, 'channels'>, id: string): string {
  const channel = channels.cache.get(id);
  return channel !== undefined && 'guild' in channel
    ? channel.guild.preferredLocale
    : Locale.EnglishUS;
}
