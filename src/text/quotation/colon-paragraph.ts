import { isNonEmpty } from '../span.ts';
import type { Draft } from './draft.ts';
import type { Passage } from './rule.ts';
import { contentSpan } from './syntax/content.ts';
import { phraseBefore } from './syntax/phrase-before.ts';
import { sentenceAt, spanOfRun, wordAt, type Reading, type Run } from './syntax/reading.ts';
import { firstSubject } from './syntax/subject.ts';

/** A quotation that is its own paragraph, after a paragraph that ends with a colon. */
export function colonParagraph(passage: Passage): readonly Draft[] {
  const { previous, regions } = passage;
  if (previous === null || regions[0]?.from !== 0) return [];
  const colon = previous.tokens.length - 1;
  if (wordAt(previous, colon) !== ':') return [];
  const introduction = introductionOf(previous, colon);
  const content = regions
    .map((region) => contentSpan(passage, region))
    .filter((span) => span !== null);
  if (introduction === null || !isNonEmpty(content)) return [];
  return [
    {
      content: [content[0]],
      cue: spanOfRun(previous, introduction.cue),
      source: spanOfRun(previous, introduction.source),
      polarity: 'said',
      rule: 'colon-paragraph',
    },
  ];
}

function introductionOf(
  reading: Reading,
  colon: number,
): { readonly cue: Run; readonly source: Run } | null {
  const { from } = sentenceAt(reading, colon);
  const cue = reading.cues.findLast((each) => each.from >= from);
  const direct = cue === undefined ? null : phraseBefore(reading, cue.from, from);
  const source = direct ?? firstSubject(reading, from, colon) ?? phraseBefore(reading, colon, from);
  if (source === null) return null;
  const cueFrom = cue?.to === colon ? cue.from : colon;
  return { cue: { from: cueFrom, to: colon + 1 }, source };
}
