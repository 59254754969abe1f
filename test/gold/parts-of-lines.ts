import type { ArticleId } from '../../src/corpus/article.ts';
import { type Part, partsOf } from '../../src/groups/part.ts';
import type { Quotation } from '../../src/text/quotation/quotation.ts';

/** The parts of each line of an article that is a quotation in every line. */
export function partsOfLines(lines: readonly string[]): readonly (readonly Part[])[] {
  const text = lines.join(' ');
  let start = 0;
  const spans = lines.map((line) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return span;
  });
  const parts = partsOf({
    article: {
      id: 'shared/a' as ArticleId,
      ...{ folder: 'shared', text, outlet: null, publishedOn: null },
    },
    analysis: {
      sentences: spans.map((span) => ({ ...span, paragraph: 0, isHeading: false })),
      ...{ people: [], dates: [] },
      quotations: spans.map((span): Quotation => ({
        ...{ kind: 'direct', content: [span], cue: [], source: [], quoted: [], sentences: [span] },
        ...{ sourceForm: 'name', polarity: 'said', act: 'speech', confidence: 1, rule: 'x' },
        speaker: null,
      })),
    },
  });
  return lines.map((_, line) => parts.filter(({ quotation }) => quotation === line));
}
