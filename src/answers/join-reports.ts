import { type QueryTerm, terms } from '../retrieval/analyser.ts';
import { addDays, type IsoDate } from '../text/iso-date.ts';
import type { OtherReport, TimelineEntry } from './answer.ts';

// Shared words, as a share of the shorter sentence's distinct words. No gold exists for this; it is set
// high, since an event shown twice is a lesser fault than two events shown as one.
const MIN_SHARED = 0.5;
// Two outlets that are a day apart must agree in more.
const MIN_SHARED_ACROSS_DAYS = 0.75;
const MIN_WORDS_ACROSS_DAYS = 4;

interface Joined {
  entry: TimelineEntry;
  readonly words: ReadonlySet<string>;
}

/**
 * Entries, best first, in which other outlets' reports of the same event stand under the best one, each with its own
 * date where that differs by a day. Words of the topic and of the dates do not count: all entries of one day on one
 * topic share those.
 */
export function joinReports(
  entries: readonly TimelineEntry[],
  topic: readonly QueryTerm[],
): readonly TimelineEntry[] {
  const common = new Set(topic.map(({ term }) => term));
  const joined: Joined[] = [];
  const byFirstDay = new Map<IsoDate, Joined[]>();
  for (const entry of entries) {
    const dated = new Set(terms(entry.date?.words ?? ''));
    const words = new Set(
      terms(entry.citation.quote).filter((word) => !common.has(word) && !dated.has(word)),
    );
    const { from } = entry.interval;
    const near = [from, addDays(from, -1), addDays(from, 1)].flatMap(
      (day) => byFirstDay.get(day) ?? [],
    );
    const same = near.find((other) => isSameEvent(other, { entry, words }));
    if (same === undefined) {
      const own: Joined = { entry, words };
      joined.push(own);
      byFirstDay.set(from, [...(byFirstDay.get(from) ?? []), own]);
    } else {
      const alsoReportedBy = [...same.entry.alsoReportedBy, reportOf(entry, same.entry)];
      same.entry = { ...same.entry, alsoReportedBy };
    }
  }
  return joined.map(({ entry }) => entry);
}

function isSameEvent(a: Joined, b: Joined): boolean {
  if (outletOf(a.entry) === outletOf(b.entry)) return false;
  if (isSameTime(a.entry, b.entry)) return sharedWords(a.words, b.words) >= MIN_SHARED;
  return (
    isOneDay(a.entry) &&
    isOneDay(b.entry) &&
    Math.min(a.words.size, b.words.size) >= MIN_WORDS_ACROSS_DAYS &&
    numbersOf(a.words) === numbersOf(b.words) &&
    sharedWords(a.words, b.words) >= MIN_SHARED_ACROSS_DAYS
  );
}

// Three killed on Monday and five on Tuesday are two events.
function numbersOf(words: ReadonlySet<string>): string {
  return [...words]
    .filter((word) => /\d/.test(word))
    .toSorted()
    .join(' ');
}

function outletOf({ citation: { article } }: TimelineEntry): string {
  return article.outlet?.value ?? article.id;
}

function isSameTime({ interval: a }: TimelineEntry, { interval: b }: TimelineEntry): boolean {
  return a.from === b.from && a.to === b.to;
}

// A day that a sentence names: that it was published a day later is no other date.
function isOneDay({ interval: { from, to }, date }: TimelineEntry): boolean {
  return date !== null && addDays(from, 1) === to;
}

function reportOf(entry: TimelineEntry, under: TimelineEntry): OtherReport {
  const { citation, date, interval } = entry;
  return date === null || isSameTime(entry, under)
    ? citation
    : { ...citation, dated: { ...date, interval } };
}

function sharedWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return shared / Math.max(1, Math.min(a.size, b.size));
}
