import { describe, expect, test } from 'vitest';
import type { Answer, Citation } from '../../src/answers/answer.ts';
import type { Variant } from '../../src/answers/groups/variant.ts';
import type { ArticleId } from '../../src/corpus/article.ts';
import { answerPage } from '../../src/phrases/answer-page.ts';
import { compareAlt } from '../../src/phrases/compare-chart.ts';
import { CATALOGUES } from '../../src/phrases/phrases-for.ts';
import { citationsAnswer, citing, inventedArticle, statement } from './invented.ts';

const ferry = inventedArticle('“We sail at dawn,” Dana Hale said on Thursday.');
const herald = inventedArticle('Dana Hale said they would sail early.', {
  id: 'shared/herald' as ArticleId,
  outlet: { value: 'Valley Herald', basis: 'stated' },
});

const NAMED = CATALOGUES.map((catalogue) => [catalogue.language, catalogue] as const);
// How each language says that a thing is not sure.
const HEDGE: Readonly<Record<string, RegExp>> = {
  'en-GB': /as far as can be told/u,
  tr: /anlaşılabildiği kadarıyla/iu,
  ru: /насколько можно судить/iu,
  uk: /наскільки можна судити/iu,
};
const POSSIBLY: Readonly<Record<string, RegExp>> = {
  'en-GB': /possibly/iu,
  tr: /olabilir/u,
  ru: /возможно/iu,
  uk: /можливо/iu,
};

function version(tier: Variant['tier']): Citation {
  const { quote } = citing(herald);
  const variant = {
    ...{ tier, here: quote, there: citing(ferry).quote },
    ...{ onlyHere: [], onlyThere: [], direct: null },
  };
  return { ...citing(herald, statement({ kind: 'indirect' })), variant };
}

function comparison(tier: Variant['tier']): Extract<Answer, { readonly kind: 'compare' }> {
  const isJoined = tier < 3;
  return {
    kind: 'compare',
    asked: { topic: null, speaker: 'Dana Hale' },
    groups: [
      {
        citations: [citing(ferry, statement()), version(tier)],
        words: citing(ferry).quote,
        outlets: isJoined ? ['Harbour Post', 'Valley Herald', 'Coastline Daily'] : ['Harbour Post'],
        isSameWords: tier !== 2,
        notQuoted: isJoined ? [{ outlet: 'Coastline Daily', isDirect: false }] : [],
        silent: ['Northgate Radio'],
        disagreements: [],
      },
    ],
    total: 1,
    missing: [],
  };
}

/** The lines that name an outlet besides those that say where a quote stands. */
function linesOf(answer: Answer, phrases: (typeof CATALOGUES)[number]): readonly string[] {
  const { blocks } = answerPage(answer, phrases);
  return blocks.flatMap(({ before, after }) =>
    [...before, ...after].flatMap(({ role, text }) => (role === 'source' ? [] : [text])),
  );
}

function joining(answer: Answer, phrases: (typeof CATALOGUES)[number]): readonly string[] {
  return linesOf(answer, phrases).filter((text) => /Valley Herald|Coastline Daily/u.test(text));
}

describe.for(NAMED)('a comparison in %s', ([language, phrases]) => {
  const hedge = HEDGE[language] ?? /$^/u;
  const isHedged = (text: string): boolean => hedge.test(text);
  // “paraphrase by Valley Herald” tells of the quote, not of what it is a version of.
  const [quoteLine = ''] = linesOf(
    citationsAnswer([citing(herald, statement({ kind: 'indirect' }))]),
    phrases,
  );
  const told = (answer: Answer): readonly string[] =>
    joining(answer, phrases).filter((text) => text !== quoteLine);

  test('of other words never claims flatly that they are one statement', () => {
    const answer = comparison(2);
    expect(told(answer)).toHaveLength(3);
    expect(told(answer).filter((text) => !isHedged(text))).toEqual([]);
    expect(compareAlt(answer, phrases)).toMatch(hedge);
    const cited = citationsAnswer([citing(ferry, statement()), version(2)]);
    expect(told(cited)).toHaveLength(1);
    expect(told(cited).filter((text) => !isHedged(text))).toEqual([]);
  });

  test('of the same words says so', () => {
    const answer = comparison(1);
    expect(told(answer)).toHaveLength(3);
    expect(told(answer).filter(isHedged)).toEqual([]);
  });

  test('of what is possibly the same says no more than that', () => {
    const answer = comparison(3);
    expect(told(answer)).toEqual([expect.stringMatching(POSSIBLY[language] ?? /$^/u)]);
  });
});
