import { describe, expect, test } from 'vitest';
import type { Disagreement, DisagreementSide } from '../../src/answers/groups/variant.ts';
import type { Article, ArticleId } from '../../src/corpus/article.ts';
import { disagreementBlocks } from '../../src/phrases/disagreement-blocks.ts';
import { ENGLISH } from '../../src/phrases/english.ts';
import { CATALOGUES } from '../../src/phrases/phrases-for.ts';
import { citing, inventedArticle, referenceTo, wordsIn } from './invented.ts';

function outlet(name: string, text: string): Article {
  const id = `shared/${name.toLowerCase().replaceAll(' ', '-')}` as ArticleId;
  return inventedArticle(text, { id, outlet: { value: name, basis: 'stated' } });
}

const POST = outlet('Harbour Post', 'It rained. Twelve boats sank. It was cold.');
const HERALD = outlet('Valley Herald', 'It rained. Fourteen boats sank. It was cold.');
const COAST = outlet('Coastline', 'Twelve boats sank.');

function side(article: Article, words: string | null, sentence: string): DisagreementSide {
  const { span } = citing(article, null, {
    start: article.text.indexOf(sentence),
    end: article.text.indexOf(sentence) + sentence.length,
  });
  return {
    article: referenceTo(article),
    ...{ words: words === null ? null : wordsIn(article, words), span },
    ...{ sentence: wordsIn(article, sentence), isPublication: false },
  };
}

const TWELVE = side(POST, 'Twelve', 'Twelve boats sank.');
const FOURTEEN = side(HERALD, 'Fourteen', 'Fourteen boats sank.');
const NUMBERS: Disagreement = { about: 'number', isPossible: false, sides: [TWELVE, FOURTEEN] };

/** The lines of each block, a quoted sentence as “│” and itself. */
function lines(found: Disagreement, shown = [citing(POST), citing(HERALD)], phrases = ENGLISH) {
  return disagreementBlocks([found], shown, phrases).flatMap(({ before, after }) =>
    [...before, ...after].map(({ role, text }) => (role === 'quote' ? `│ ${text}` : text)),
  );
}

describe('disagreementBlocks', () => {
  test('lists each outlet’s words plainly, each with its sentence, and says of none that it is right', () => {
    expect(lines(NUMBERS)).toEqual([
      'The outlets give different numbers',
      'Harbour Post: “Twelve”',
      '│ Twelve boats sank.',
      'Valley Herald: “Fourteen”',
      '│ Fourteen boats sank.',
    ]);
  });

  test('repeats no sentence that is quoted above by itself', () => {
    const shown = [citing(POST, null, TWELVE.span), citing(HERALD)];
    expect(lines(NUMBERS, shown)).not.toContain('│ Twelve boats sank.');
    expect(lines(NUMBERS, shown)).toContain('│ Fourteen boats sank.');
  });

  test('puts outlets with the same words together', () => {
    const coast = side(COAST, 'Twelve', 'Twelve boats sank.');
    expect(lines({ ...NUMBERS, sides: [TWELVE, FOURTEEN, coast] })[1]).toBe(
      'Harbour Post and Coastline: “Twelve”',
    );
  });

  test('says that one article contradicts itself', () => {
    const both = outlet('Harbour Post', 'Twelve boats sank. Fourteen boats sank.');
    const sides = [
      side(both, 'Twelve', 'Twelve boats sank.'),
      side(both, 'Fourteen', 'Fourteen boats sank.'),
    ] as const;
    expect(lines({ ...NUMBERS, sides })[0]).toBe('The article gives two numbers');
  });

  test('quotes nothing where no more of an article may be', () => {
    const sides = [TWELVE, { ...FOURTEEN, sentence: null }] as const;
    expect(lines({ ...NUMBERS, sides }).at(-1)).toBe('Valley Herald: “Fourteen”');
  });

  test('names a day of publication without a sentence', () => {
    const published = { ...TWELVE, words: null, isPublication: true };
    const sides = [published, side(HERALD, null, 'It was cold.')] as const;
    expect(lines({ about: 'date', isPossible: false, sides }).slice(1)).toEqual([
      'Harbour Post: published 30 May 2025',
      'Valley Herald: no such word',
      '│ It was cold.',
    ]);
  });

  test.for(CATALOGUES.map((catalogue) => [catalogue.language, catalogue] as const))(
    'in %s never says flatly that outlets differ about what is only possibly one statement',
    ([, phrases]) => {
      for (const about of ['number', 'name', 'date', 'strength', 'polarity'] as const) {
        const sure = lines({ ...NUMBERS, about }, [], phrases)[0] ?? '';
        const [possible = ''] = lines({ ...NUMBERS, about, isPossible: true }, [], phrases);
        expect(possible.length).toBeGreaterThan(sure.length + 10);
        expect(possible.startsWith(sure)).toBe(true);
      }
    },
  );
});
