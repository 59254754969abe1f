import { terms } from '../../retrieval/analyser.ts';
import { buildIndex } from '../../retrieval/build-index.ts';
import type { PassageSource } from '../../retrieval/rank-passages.ts';
import type { Unit } from '../../retrieval/unit.ts';
import { segment } from '../../text/segment.ts';
import { isNonEmpty } from '../../text/span.ts';
import type { Paragraph } from './paragraph.ts';

/** Each paragraph as one passage: passage `n` is paragraph `n`, and `article` of every unit is its number too. */
export function passageSource(paragraphs: readonly Paragraph[]): PassageSource {
  const passages: Unit[] = [];
  const sentences: Unit[] = [];
  for (const [article, { text }] of paragraphs.entries()) {
    const spans = segment(text).paragraphs.flatMap((paragraph) => paragraph.sentences);
    const numbers = [...spans.keys()];
    // A text without a sentence still takes its number.
    const all = isNonEmpty(numbers) ? numbers : ([0] as const);
    const span = { start: 0, end: text.length };
    passages.push({ article, span, sentences: all, quotation: null });
    for (const number of all) {
      sentences.push({
        article,
        span: spans[number] ?? span,
        sentences: [number],
        quotation: null,
      });
    }
  }
  const textOf = ({ article, span }: Unit): string =>
    paragraphs[article]?.text.slice(span.start, span.end) ?? '';
  const ranked = (units: readonly Unit[]) => ({
    units,
    index: buildIndex(units.map((unit) => terms(textOf(unit)))),
  });
  const titles = new Map(paragraphs.map(({ article, title }) => [article, title]));
  return {
    passage: ranked(passages),
    sentence: ranked(sentences),
    textOf,
    articleOf: (passage) => paragraphs[passage]?.article,
    titleOf: (article) => titles.get(article) ?? null,
  };
}
