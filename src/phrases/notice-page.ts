import type { BroughtArticle } from '../operations/feed-report.ts';
import type { Notice } from '../operations/notice.ts';
import { feedWords } from './feeds-page.ts';
import { label } from './label.ts';
import { line, type Block, type Page } from './page.ts';
import type { Phrases } from './phrases.ts';
import { linesPage, titleWords } from './report-lines.ts';

// Each has a button of its own, and a card has room for nine of those. With names of these lengths they all fit,
// whatever Markdown would make of them.
const MOST = 8;
const LONGEST_TITLE = 120;
const LONGEST_OUTLET = 60;

/** What is told in a channel. */
export function noticePage(notice: Notice, phrases: Phrases): Page {
  const { feed: say } = phrases;
  switch (notice.kind) {
    case 'new-articles': {
      const { feed, articles } = notice;
      const name = feed.title === null ? new URL(feed.url).host : label(feed.title);
      const rest = articles.length - MOST;
      return {
        ...linesPage([line('heading', say.news(name, articles.length))]),
        blocks: articles.slice(0, MOST).map((article) => articleBlock(article, phrases)),
        foot: rest > 0 ? [line('note', say.moreNews(rest))] : [],
      };
    }
    case 'quotes-reported': {
      const { wrongQuote } = phrases.step;
      return linesPage([
        line('text', wrongQuote.notice(notice.open)),
        line('note', wrongQuote.noticeHint),
      ]);
    }
    case 'feed-stopped':
      return linesPage([
        line('heading', say.feedStopped(feedWords(notice.feed, phrases))),
        line('text', say.stopped[notice.pause]),
        line('note', say.stoppedHint),
      ]);
  }
}

function articleBlock({ title, outlet, url }: BroughtArticle, phrases: Phrases): Block {
  const source = outlet === null ? phrases.article.outletUnknown : label(outlet);
  const words = shortened(titleWords(title, phrases), LONGEST_TITLE);
  return {
    before: [line('label', words), line('note', shortened(source, LONGEST_OUTLET))],
    citation: null,
    after: [],
    url,
  };
}

/** By code point, so that no pair is split. */
function shortened(text: string, most: number): string {
  const characters = Array.from(text);
  return characters.length <= most ? text : `${characters.slice(0, most).join('')}…`;
}
