import { type QueryTerm, terms } from '../retrieval/analyser.ts';
import type { TimelineEntry } from './answer.ts';

// Shared words, as a share of the shorter sentence's distinct words. No gold exists for this; it is set
// high, since an event shown twice is a lesser fault than two events shown as one.
const MIN_SHARED = 0.5;

/**
 * Entries, best first, in which other outlets' reports of the same event stand under the best one. Words of the
 * topic and of the dates do not count: all entries of one day on one topic share those.
 */
export function joinReports(
  entries: readonly TimelineEntry[],
  topic: readonly QueryTerm[],
): readonly TimelineEntry[] {
  const common = new Set(topic.map(({ term }) => term));
  const joined: { entry: TimelineEntry; words: ReadonlySet<string> }[] = [];
  for (const entry of entries) {
    const dated = new Set(terms(entry.date?.words ?? ''));
    const words = new Set(
      terms(entry.citation.quote).filter((word) => !common.has(word) && !dated.has(word)),
    );
    const same = joined.find(
      (other) => isSameEvent(other.entry, entry) && sharedWords(other.words, words) >= MIN_SHARED,
    );
    if (same === undefined) joined.push({ entry, words });
    else {
      const alsoReportedBy = [...same.entry.alsoReportedBy, entry.citation];
      same.entry = { ...same.entry, alsoReportedBy };
    }
  }
  return joined.map(({ entry }) => entry);
}

function isSameEvent(a: TimelineEntry, b: TimelineEntry): boolean {
  const sameDays = a.interval.from === b.interval.from && a.interval.to === b.interval.to;
  const outlets = [a, b].map(
    ({ citation }) => citation.article.outlet?.value ?? citation.article.id,
  );
  return sameDays && outlets[0] !== outlets[1];
}

function sharedWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return shared / Math.max(1, Math.min(a.size, b.size));
}
