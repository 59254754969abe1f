import type { BroughtArticle, FeedVisited, LeftOutItem } from '../operations/feed-report.ts';
import { label } from './label.ts';
import { line, type Line } from './page.ts';
import type { Phrases } from './phrases.ts';
import { refusalWords, servingLine, titleWords } from './report-lines.ts';

// Up to 20 articles come in at once: all are named, of what was left out as many as a card has room for.
const MOST_LEFT_OUT = 8;

/** What a visit to a feed came to. */
export function visitLines(visit: FeedVisited, phrases: Phrases): readonly Line[] {
  const { feed: say } = phrases;
  const { refusal, isModified, added, replaced, leftOut, postponed, postponedFor } = visit;
  const isQuiet = added.length + replaced.length + leftOut.length + postponed === 0;
  return [
    ...(refusal === null ? [] : [line('text', refusalWords(refusal, phrases))]),
    ...(isModified ? [] : [line('text', say.notModified)]),
    ...(isQuiet && isModified && refusal === null ? [line('text', say.nothingNew)] : []),
    ...broughtLines(say.brought(added.length), added, phrases),
    ...broughtLines(say.replaced(replaced.length), replaced, phrases),
    ...leftOutLines(leftOut, phrases),
    ...(postponed === 0 ? [] : [line('label', say.postponed(postponed))]),
    ...(postponedFor === null ? [] : [line('note', refusalWords(postponedFor, phrases))]),
    ...(visit.pause === null ? [] : [line('text', say.stopped[visit.pause])]),
    ...(visit.serving === null ? [] : [servingLine(visit.serving, phrases)]),
  ];
}

function broughtLines(
  heading: string,
  articles: readonly BroughtArticle[],
  phrases: Phrases,
): readonly Line[] {
  if (articles.length === 0) return [];
  return [
    line('label', heading),
    ...articles.map(({ title }) => line('note', titleWords(title, phrases))),
  ];
}

function leftOutLines(items: readonly LeftOutItem[], phrases: Phrases): readonly Line[] {
  const { feed: say, report } = phrases;
  if (items.length === 0) return [];
  const rest = items.length - MOST_LEFT_OUT;
  return [
    line('label', say.leftOut(items.length)),
    ...items.slice(0, MOST_LEFT_OUT).map((item) => leftOutLine(item, phrases)),
    ...(rest > 0 ? [line('note', report.moreLines(rest))] : []),
    ...(items.some(({ why }) => why.kind === 'doubt') ? [line('note', say.leftOutHint)] : []),
  ];
}

function leftOutLine({ title, url, why }: LeftOutItem, phrases: Phrases): Line {
  const { feed: say } = phrases;
  const name = title === null ? label(url ?? phrases.article.untitled) : label(title);
  switch (why.kind) {
    case 'refused':
      return line('note', say.leftOutLine(name, refusalWords(why.refusal, phrases)));
    case 'doubt':
      return line('note', say.leftOutLine(name, say.doubt[why.doubt]));
    case 'removed':
      return line('note', say.leftOutLine(name, say.removedBefore));
  }
}
