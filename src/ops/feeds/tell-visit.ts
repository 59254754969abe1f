import type { FeedVisited } from '../../operations/feed-report.ts';
import type { Notice } from '../../operations/notice.ts';
import { isNonEmpty } from '../../text/span.ts';
import { closeChannel, type Feed, readFeed } from '../records/feeds.ts';
import type { GuildId, Scope } from '../records/scope.ts';
import { readServerSettings } from '../records/server-settings.ts';
import type { FeedKit } from './feed-kit.ts';
import { loggedAddress } from './logged-address.ts';

/**
 * Tells the server what a visit brought: one message where the feed's news go, and one where the moderators' notices
 * go when the feed is visited no more. A channel that cannot be written into is not tried again.
 */
export async function tellVisit(kit: FeedKit, scope: Scope, visit: FeedVisited): Promise<void> {
  const { added, pause, feed } = visit;
  const standing = readFeed(kit.db, scope, feed.url);
  if (standing === null) return;
  const forModerators = noticeChannel(kit, scope);
  if (isNonEmpty(added)) {
    const channel = standing.channel ?? forModerators;
    await send(kit, scope, standing, channel, { kind: 'new-articles', feed, articles: added });
  }
  if (pause !== null)
    await send(kit, scope, standing, forModerators, { kind: 'feed-stopped', feed, pause });
}

async function send(
  { db, notifier, log }: FeedKit,
  scope: Scope,
  { url, closedChannel }: Feed,
  channel: string | null,
  notice: Notice,
): Promise<void> {
  if (channel === null || channel === closedChannel) return;
  const fate = await notifier.send(channel, notice);
  if (fate === 'closed') closeChannel(db, scope, url, channel);
  if (fate !== 'sent')
    log.warn('notice-not-sent', { scope, feed: loggedAddress({ url }), channel, fate });
}

function noticeChannel({ db, home }: FeedKit, scope: Scope): string | null {
  const guild: GuildId | null = scope === 'shared' ? home : scope;
  return guild === null ? null : readServerSettings(db, guild).noticeChannel;
}
