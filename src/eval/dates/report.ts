import { findDates } from '../../text/date/find-dates.ts';
import { parseIsoDate } from '../../text/iso-date.ts';
import { segment } from '../../text/segment.ts';
import { rangeOf, type Range } from './bootstrap.ts';
import { count, pair, type Pairing } from './count.ts';
import { figuresOf, sum, type Figures } from './figures.ts';
import type { TimexSet } from './read-timex.ts';
import { shownDates, type Shown } from './shown.ts';
import { tallyBy, type Tally } from './tally.ts';
import { tallyClasses, type ClassTally } from './tally-classes.ts';
import type { TimexDocument } from './timex-document.ts';

export interface SetReport extends Figures {
  readonly name: string;
  readonly documents: number;
  readonly expressions: number;
  readonly valueRange: Range;
  readonly calendarRange: Range;
  readonly spurious: number;
  /** Thousand characters a CPU second, of the date rules alone, once the code is warm. */
  readonly speed: number;
}

export interface Report {
  readonly sets: readonly SetReport[];
  readonly bases: readonly Tally[];
  readonly rules: readonly Tally[];
  readonly classes: readonly ClassTally[];
  readonly shown: readonly Shown[];
  /** The same over all sets. */
  readonly speed: number;
}

/** `now` counts milliseconds. */
export function reportOn(sets: readonly TimexSet[], now: () => number): Report {
  const scored = sets.map((set) => score(set, now));
  const pairings = scored.flatMap((one) => one.documents.map(([, pairing]) => pairing));
  return {
    sets: scored.map((one) => one.report),
    bases: tallyBy(pairings, ({ basis }) => basis),
    rules: tallyBy(pairings, ({ rule, basis }) => `${rule} / ${basis}`),
    classes: tallyClasses(scored.flatMap((one) => one.documents)),
    shown: shownDates(pairings),
    speed: warmSpeed(
      sets.flatMap(({ documents }) => documents),
      now,
    ),
  };
}

function score(
  { name, documents }: TimexSet,
  now: () => number,
): {
  readonly report: SetReport;
  readonly documents: readonly (readonly [TimexDocument, Pairing])[];
} {
  const pairings = documents.map((document) =>
    pair(document, findDates(segment(document.text), parseIsoDate(document.dct))),
  );
  const counts = pairings.map(count);
  const total = sum(counts);
  const report = {
    name,
    documents: documents.length,
    expressions: total.gold,
    ...figuresOf(total),
    valueRange: rangeOf(counts, 'valueF1'),
    calendarRange: rangeOf(counts, 'calendar'),
    spurious: total.system - total.matched,
    speed: warmSpeed(documents, now),
  };
  return {
    report,
    documents: documents.map((document, index) => [document, pairings[index] as Pairing]),
  };
}

/** Read three times more; the last time counts, since the first is that of the compiler. */
function warmSpeed(documents: readonly TimexDocument[], now: () => number): number {
  const texts = documents.map(({ text, dct }) => ({
    segmented: segment(text),
    day: parseIsoDate(dct),
  }));
  const pass = (): number => {
    const start = now();
    for (const { segmented, day } of texts) findDates(segmented, day);
    return now() - start;
  };
  pass();
  pass();
  const characters = documents.reduce((total, { text }) => total + text.length, 0);
  return Math.round(characters / pass());
}
