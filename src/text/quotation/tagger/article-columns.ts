import type { RuleDrafts } from '../rule-drafts.ts';
import { firstAt } from '../syntax/first-at.ts';
import type { Reading } from '../syntax/reading.ts';
import { emptyColumns, type Columns } from './columns.ts';
import type { CueClasses } from './cue-class.ts';
import { fillCues } from './fill-cues.ts';
import { fillPlaces } from './fill-places.ts';
import { fillQuotes } from './fill-quotes.ts';
import { fillRules } from './fill-rules.ts';
import { fillSentencesBefore } from './fill-sentences-before.ts';
import { fillSources } from './fill-sources.ts';
import { fillVerbs } from './fill-verbs.ts';
import { fillWords } from './fill-words.ts';

/** The columns of each paragraph of an article. */
export function articleColumns(
  { readings, drafts }: RuleDrafts,
  classes: CueClasses,
): readonly Columns[] {
  const starts = drafts.map((draft) => draft.content[0].start);
  const columns = readings.map((reading, index) => {
    const filled = emptyColumns(reading.tokens.length);
    fillWords(filled, reading, classes);
    fillCues(filled, reading);
    fillQuotes(filled, reading);
    fillVerbs(filled, reading);
    fillPlaces(filled, reading, {
      index,
      previous: readings[index - 1] ?? null,
      hasFoundAbove: hasStartAbove(starts, readings, index),
    });
    return filled;
  });
  fillRules(columns, readings, drafts);
  fillSources(columns, readings, drafts);
  fillSentencesBefore(columns, readings);
  return columns;
}

function hasStartAbove(
  starts: readonly number[],
  readings: readonly Reading[],
  index: number,
): boolean {
  const from = readings[Math.max(0, index - 2)]?.paragraph.start ?? 0;
  const to = readings[index]?.paragraph.start ?? 0;
  return (starts[firstAt(starts, (start) => start >= from)] ?? Infinity) < to;
}
