import { expect, test } from 'vitest';
import { likenessOf } from '../../src/groups/likeness.ts';
import { type Part, partsOf, type StatementSource } from '../../src/groups/part.ts';
import { logistic, OCCASION_WEIGHTS, occasionFeatures } from '../../src/groups/scores.ts';
import type { Quotation } from '../../src/text/quotation/quotation.ts';
import type { ArticleId } from '../../src/corpus/article.ts';
import { INVENTED_OCCASIONS } from '../gold/invented-variants.ts';

/** One outlet's article: a quotation for each utterance. */
function article(lines: readonly string[]): StatementSource {
  const text = lines.join(' ');
  let start = 0;
  const spans = lines.map((line) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return span;
  });
  return {
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
  };
}

function isOne(a: readonly Part[], b: readonly Part[]): boolean {
  return a.some((one) =>
    b.some((two) => logistic(OCCASION_WEIGHTS, occasionFeatures(likenessOf(one, two))) >= 0.5),
  );
}

test('the weights tell utterances of invented speeches apart, versions of one from versions of two', () => {
  let [claimed, right, same] = [0, 0, 0];
  for (const occasion of INVENTED_OCCASIONS) {
    const outlets = [0, 1, 2].map((outlet) =>
      partsOf(article(occasion.map((versions) => versions[outlet] ?? ''))),
    );
    for (const [place, one] of outlets.entries()) {
      for (const two of outlets.slice(place + 1)) {
        for (const a of occasion.keys()) {
          for (const b of occasion.keys()) {
            const of = (parts: readonly Part[], quotation: number): readonly Part[] =>
              parts.filter((part) => part.quotation === quotation);
            const isClaimed = isOne(of(one, a), of(two, b));
            claimed += Number(isClaimed);
            right += Number(isClaimed && a === b);
            same += Number(a === b);
          }
        }
      }
    }
  }
  expect(right / claimed).toBeGreaterThan(0.95);
  expect(right / same).toBeGreaterThan(0.75);
});
