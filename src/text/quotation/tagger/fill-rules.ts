import { hashWord } from './hash.ts';
import type { Columns } from './columns.ts';
import type { Draft } from '../draft.ts';
import { firstAt } from '../syntax/first-at.ts';
import type { Reading } from '../syntax/reading.ts';
import { paintLabels, type Parts } from './paint-labels.ts';
import { runWithin } from './span-tokens.ts';

/** Fills the columns of what the rules say, for all paragraphs of an article. */
export function fillRules(
  columns: readonly Columns[],
  readings: readonly Reading[],
  drafts: readonly Draft[],
): void {
  const labels = paintLabels(readings, drafts.map(partsOf));
  for (const [index, each] of labels.entries()) columns[index]?.rule.set(each);
  for (const draft of drafts) nameRule(columns, readings, draft);
}

function partsOf({ content, cue, source }: Draft): Parts {
  return {
    content,
    cue: cue === null ? [] : [cue],
    source: source === null ? [] : [source],
  };
}

function nameRule(columns: readonly Columns[], readings: readonly Reading[], draft: Draft): void {
  const { content, cue, source } = partsOf(draft);
  const name = hashWord(draft.rule);
  for (const span of [...content, ...cue, ...source]) {
    for (let at = firstAt(readings, ({ paragraph }) => paragraph.end > span.start); ; at++) {
      const reading = readings[at];
      if (reading === undefined || reading.paragraph.start >= span.end) break;
      const { from, to } = runWithin(reading, span);
      columns[at]?.ruleName.fill(name, from, to);
    }
  }
}
