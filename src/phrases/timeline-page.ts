import type { Answer, Citation, OtherReport, TimelineEntry } from '../answers/answer.ts';
import { outletName } from './article-lines.ts';
import { citationBlock } from './citation-block.ts';
import { intervalWords } from './interval-words.ts';
import { label } from './label.ts';
import { line, type Block, type Line, type Page } from './page.ts';
import type { Phrases, TimelineCounts } from './phrases.ts';

// Below this share of right days a date is shown as “about” (knowledge on dates, section 11).
const SURE = 0.8;

export function timelinePage(
  answer: Extract<Answer, { readonly kind: 'timeline' }>,
  phrases: Phrases,
): Page {
  const missing = answer.missing.map(label);
  return {
    head: missing.length > 0 ? [line('note', phrases.answer.missing(missing))] : [],
    blocks: answer.entries.flatMap((entry) => entryBlocks(entry, phrases)),
    foot: [line('note', phrases.answer.timeline(countDates(answer.entries)))],
    leftOut: 0,
    buttons: [],
  };
}

function entryBlocks(entry: TimelineEntry, phrases: Phrases): readonly Block[] {
  const date = [line('heading', dateLine(entry, phrases))];
  const others = entry.alsoReportedBy.map((report) =>
    citationBlock(report, phrases, [reportLine(report, phrases)]),
  );
  return [citationBlock(entry.citation, phrases, date), ...others];
}

/** Who else reports it, and when it was by them if not on the same day. */
function reportLine(report: OtherReport, phrases: Phrases): Line {
  const name = nameOf(report, phrases);
  const { dated } = report;
  if (dated === undefined) return line('note', phrases.answer.alsoReportedBy(name));
  const date = dateLine({ interval: dated.interval, date: dated, citation: report }, phrases);
  return line('note', phrases.answer.alsoReportedOn(name, date));
}

/** “29 May 2025: “Thursday night”, counted from publication on 30 May 2025” */
export function dateLine(
  { interval, date, citation }: Pick<TimelineEntry, 'interval' | 'date' | 'citation'>,
  phrases: Phrases,
): string {
  const when = intervalWords(interval, phrases.calendar);
  if (date === null) return `${when}: ${phrases.date.byPublication}`;
  const { publishedOn } = citation.article;
  const published = publishedOn === null ? null : phrases.calendar.day(publishedOn.value);
  const words = label(date.words);
  const basis =
    words === when && date.mention.basis === 'stated'
      ? phrases.date.statedAsShown
      : phrases.date.basis[date.mention.basis](words, published);
  return `${date.mention.confidence < SURE ? phrases.date.about(when) : when}: ${basis}`;
}

function countDates(entries: readonly TimelineEntry[]): TimelineCounts {
  const counts = { stated: 0, yearInferred: 0, counted: 0, countedInText: 0, byPublication: 0 };
  for (const { date } of entries) counts[categoryOf(date)] += 1;
  return counts;
}

function categoryOf(date: TimelineEntry['date']): keyof TimelineCounts {
  if (date === null) return 'byPublication';
  switch (date.mention.basis) {
    case 'stated':
      return 'stated';
    case 'year-inferred':
      return 'yearInferred';
    case 'weekday':
    case 'deictic':
    case 'relative-to-publication':
      return 'counted';
    case 'relative-to-text':
      return 'countedInText';
  }
}

function nameOf({ article }: Citation, phrases: Phrases): string {
  return outletName(article.outlet?.value ?? null, phrases);
}
