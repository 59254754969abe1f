import type { NonEmpty } from '../text/span.ts';
import type { BroughtArticle, FeedName, PauseReason } from './feed-report.ts';

/** What is told in a channel without anybody having asked. */
export type Notice =
  | {
      readonly kind: 'new-articles';
      readonly feed: FeedName;
      readonly articles: NonEmpty<BroughtArticle>;
    }
  /** So many wait for the moderators. */
  | { readonly kind: 'quotes-reported'; readonly open: number }
  | {
      readonly kind: 'feed-stopped';
      readonly feed: FeedName;
      readonly pause: Exclude<PauseReason, 'asked'>;
    };

/** `closed`: the channel is gone, or the bot may not write there. `failed`: another time it may work. */
export type NoticeFate = 'sent' | 'closed' | 'failed';

/** Writes into channels. */
export interface Notifier {
  /** Never rejects. */
  send(channel: string, notice: Notice): Promise<NoticeFate>;
}
