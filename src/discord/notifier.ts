import type { Client } from 'discord.js';
import type { Notice, NoticeFate, Notifier } from '../operations/notice.ts';
import type { Desk } from './desk.ts';
import { errorFields, isClosed } from './error-fields.ts';
import { nothingVerbatim, payloadFaults } from './guard.ts';
import { renderTold } from './render.ts';
import { post } from './reply.ts';

/** Writes into channels what nobody asked for: guarded as any reply is, and quoting nothing. */
export function createNotifier(
  client: Pick<Client, 'rest'>,
  { phrases, log, replyFormat }: Pick<Desk, 'phrases' | 'log' | 'replyFormat'>,
): Notifier {
  async function send(channel: string, notice: Notice): Promise<NoticeFate> {
    try {
      const payload = renderTold(notice, phrases, replyFormat);
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
