import { counted } from './counted.ts';
import type { FeedPhrases } from './feed-phrases.ts';

const count = counted('en-GB');
const articles = (n: number): string => count(n, { one: 'article', other: 'articles' });
const items = (n: number): string => count(n, { one: 'item', other: 'items' });

export const englishFeed: FeedPhrases = {
  name: (title, url) => `${title} (${url})`,
  added: (feed) => `Followed from now on: ${feed}`,
  firstVisit: (n) =>
    n === 0
      ? 'It has no items yet. New ones come in by themselves.'
      : `It has ${items(n)} now. At most the first 10 come in within minutes, then what is new.`,
  choice: 'That is a page, not a feed. It names these feeds:',
  choiceLine: (place, feed) => `${place}. ${feed}`,
  listEmpty: 'No feed is followed yet. “/feeds add” begins.',
  listed: ({ used, limit }) =>
    limit === null
      ? count(used, { one: 'feed', other: 'feeds' })
      : `${used} of ${count(limit, { one: 'feed', other: 'feeds' })}`,
  active: (next) => `next visit ${next}`,
  paused: {
    asked: 'paused by a moderator',
    gone: 'paused: the site says that the feed is gone',
    errors: 'paused after 10 failed visits in a row',
    unknown: 'paused',
  },
  visited: (at) => (at === null ? 'not visited yet' : `last visit ${at}`),
  articles: (n) => `${articles(n)} brought`,
  errors: (n) => count(n, { one: 'failed visit in a row', other: 'failed visits in a row' }),
  channel: (id) => `news in channel ${id}`,
  channelClosed:
    'Its news is not told: the bot may not write in the channel, or the channel is gone. Allow it, then “/feeds resume”.',
  visiting: (feed, done, total) => `Reading ${feed}: ${done + 1} of ${total}`,
  notModified: 'It has not changed since the last visit.',
  nothingNew: 'Nothing in it is new.',
  brought: (n) => `${articles(n)} came in:`,
  replaced: (n) => `${articles(n)} changed; what was there before is kept as a version:`,
  leftOut: (n) => `${items(n)} left out:`,
  leftOutLine: (item, why) => `– ${item}: ${why}`,
  leftOutHint: 'What needs a decision can be added with “/corpus add link”, which asks.',
  doubt: {
    'title-unknown': 'its title is not known',
    'outlet-unknown': 'its outlet is not known',
    'date-unknown': 'its publication date is not known',
    'date-unconfirmed': 'its publication date is in doubt',
    'two-dates': 'it names two publication dates',
    language: 'its language is not one that the bot reads',
    'near-copy': 'nearly the same text is there already',
    'hidden-characters': 'it has characters that do not show',
  },
  removedBefore: 'it was removed here before',
  postponed: (n) => `${items(n)} to be tried again at the next visit`,
  stopped: {
    gone: 'The site says that the feed is gone, so it is visited no more.',
    errors: 'It failed 10 times in a row, so it is visited no more.',
  },
  isPaused: (feed) => `Paused: ${feed}. Its articles stay. “/feeds resume” goes on.`,
  isResumed: (feed) => `Resumed: ${feed}. It is visited within a minute.`,
  removalAsked: (feed, n) =>
    `No longer follow ${feed}? The ${articles(n)} that it has brought stay, and what was seen of it is forgotten.`,
  removed: (feed) => `No longer followed: ${feed}. Its articles stay.`,
  removalKept: 'It is followed as before.',
  news: (feed, n) => `${articles(n)} came in from ${feed}`,
  moreNews: (n) => `and ${articles(n)} more`,
  feedStopped: (feed) => `A feed is paused: ${feed}`,
  stoppedHint: '“/feeds resume” tries it again, “/feeds remove” forgets it.',
  button: {
    remove: 'Yes, remove it',
    keep: 'No, keep it',
    follow: (place) => `Follow ${place}`,
  },
};
