import type { FeedName, FeedReport, ListedFeed } from '../operations/feed-report.ts';
import { instant } from './instant.ts';
import { label, SEPARATOR } from './label.ts';
import { line, type Line, type Page, type PageButton } from './page.ts';
import type { Phrases } from './phrases.ts';
import { linesPage } from './report-lines.ts';
import { visitLines } from './visit-lines.ts';

/** What is said of feeds. */
export function feedsPage(report: FeedReport, phrases: Phrases): Page {
  const { feed: say } = phrases;
  switch (report.kind) {
    case 'feed-added':
      return linesPage([
        line('text', say.added(feedWords(report.feed, phrases))),
        line('note', say.firstVisit(report.items)),
      ]);
    case 'feed-choice':
      return choicePage(report, phrases);
    case 'feed-list':
      return listPage(report, phrases);
    case 'feed-visiting': {
      const { feed, done, total } = report;
      return linesPage([line('text', say.visiting(feedWords(feed, phrases), done, total))]);
    }
    case 'feed-visited':
      return linesPage([
        line('heading', feedWords(report.visit.feed, phrases)),
        ...visitLines(report.visit, phrases),
      ]);
    case 'feed-paused':
      return linesPage([line('text', say.isPaused(feedWords(report.feed, phrases)))]);
    case 'feed-resumed':
      return linesPage([line('text', say.isResumed(feedWords(report.feed, phrases)))]);
    case 'feed-removal-asked': {
      const { feed, articles, handle } = report;
      return linesPage(
        [line('text', say.removalAsked(feedWords(feed, phrases), articles))],
        [
          feedsButton(say.button.remove, 'remove', handle, 'danger'),
          feedsButton(say.button.keep, 'keep', '-', 'other'),
        ],
      );
    }
    case 'feed-removal-kept':
      return linesPage([line('text', say.removalKept)]);
    case 'feed-removed':
      return linesPage([line('text', say.removed(feedWords(report.feed, phrases)))]);
  }
}

/** Its title and its address, or the address alone. */
export function feedWords({ title, url }: FeedName, { feed: say }: Phrases): string {
  return title === null ? label(url) : say.name(label(title), label(url));
}

function feedsButton(
  text: string,
  step: string,
  argument: string,
  style: PageButton['style'],
): PageButton {
  return { label: text, style, command: 'feeds', step, argument };
}

function choicePage(
  { key, feeds }: Extract<FeedReport, { readonly kind: 'feed-choice' }>,
  phrases: Phrases,
): Page {
  const { feed: say } = phrases;
  return linesPage(
    [
      line('text', say.choice),
      ...feeds.map((each, place) =>
        line('label', say.choiceLine(place + 1, feedWords(each, phrases))),
      ),
    ],
    feeds.map((_each, place) =>
      feedsButton(say.button.follow(place + 1), 'choose', `${key} ${place}`, 'other'),
    ),
  );
}

function listPage(
  { list, use }: Extract<FeedReport, { readonly kind: 'feed-list' }>,
  phrases: Phrases,
): Page {
  const {
    feed: say,
    keeping: { button, kept },
  } = phrases;
  const { items, page, pages } = list;
  if (items.length === 0) return linesPage([line('text', say.listEmpty)]);
  return linesPage(
    [
      line('heading', say.listed(use)),
      ...items.flatMap((feed) => listedLines(feed, phrases)),
      ...(pages > 1 ? [line('note', kept.page(page, pages))] : []),
    ],
    [
      ...(page > 1 ? [feedsButton(button.earlier, 'list', String(page - 1), 'other')] : []),
      ...(page < pages ? [feedsButton(button.later, 'list', String(page + 1), 'other')] : []),
    ],
  );
}

function listedLines(feed: ListedFeed, phrases: Phrases): readonly Line[] {
  const { feed: say } = phrases;
  const { state, visited, articles, errors, channel, isChannelClosed } = feed;
  const facts = [
    state.kind === 'paused'
      ? say.paused[state.reason ?? 'unknown']
      : say.active(instant(state.next)),
    say.visited(visited === null ? null : instant(visited)),
    say.articles(articles),
    ...(errors === 0 ? [] : [say.errors(errors)]),
    ...(channel === null ? [] : [say.channel(channel)]),
  ];
  return [
    line('label', feedWords(feed, phrases)),
    line('note', facts.join(SEPARATOR)),
    ...(isChannelClosed ? [line('note', say.channelClosed)] : []),
  ];
}
