import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ANALYSER_VERSION,
  QUERY_CHARACTERS,
  QUERY_TERMS,
  queryTerms,
  terms,
  termSpans,
} from '../../src/retrieval/analyser.ts';

describe('terms', () => {
  test.for([
    ['The unions were striking', ['union', 'were', 'strike']], // lower case, stop word, stems
    ['Müller, Mu\u0308ller, MULLER', ['muller', 'muller', 'muller']], // one name, three spellings
    ['Łódź, Åse, Straße, Gruffyð', ['lodz', 'ase', 'strass', 'gruffyd']], // letters Unicode does not decompose
    ['ﬁnance ４２', ['financ', '42']], // compatibility forms
    ['Hale’s and the workers’', ['hale', 'worker']], // possessives
    ["O’Brien, O'Brien’s, OBrien", ['obrien', 'obrien', 'obrien']], // one name, one term
    ['don’t, dont', ['dont', 'dont']], // typed without its apostrophe
    ['We’ll, they’re', ['we']], // “they” is a stop word
    ['the U.K., the UK’s, U.K.-led', ['uk', 'uk', 'uk', 'led']], // dots tell nothing
    ['3 p.m. in D.C.', ['3', 'pm', 'dc']],
    [
      '4.5 per cent of 1,000 in 2013, 24.02.2022',
      ['4.5', 'per', 'cent', '1000', '2013', '24.02.2022'],
    ],
    ['$4.5bn in the 1990s, 1,2', ['4.5bn', '1990s', '1', '2']], // no thousands: two numbers
    ['2013 138 covid3', ['2013', '138', 'covid3']], // the stemmer would make 201i, 1y8, covidi
    ['AT&T and M&S', ['at&t', 'm&s']],
    ['a cease-fire', ['ceas', 'fire']], // hyphens split
    ['inter\u00ADnational', ['intern']], // a soft hyphen is not seen
    ['constructor __proto__ toString', ['constructor', 'proto', 'tostr']],
    ['Зеленський 東京', ['зеленськии', '東京']],
    ['Who said what to whom?', ['said']], // question words
    ['… — “” ’’', []],
  ] as const)('of “%s” are %s', ([text, expected]) => {
    expect(terms(text)).toEqual(expected);
  });

  test.for([
    ['The US and the U.S. told us', ['u.s.', 'us', 'u.s.', 'us', 'told', 'us']], // the country can be asked for alone
    ['Us and them', ['us', 'them']],
    ['The WHO’s advice', ['w.h.o.', 'advic']],
    ['an IT firm', ['i.t.', 'firm']],
    ['WHO SAID IT TO US', ['said', 'us']], // among capitals, capitals tell nothing
  ] as const)('of “%s” tell acronyms from words: %s', ([text, expected]) => {
    expect(terms(text)).toEqual(expected);
  });

  test('do not depend on what was analysed before', () => {
    const text = 'The U.S. said O’Brien’s 1,000 words';
    const first = terms(text);
    terms('us US who WHO words word');
    expect(terms(text)).toEqual(first);
  });

  test('change only with the version', () => {
    // A difference here asks for a new ANALYSER_VERSION, or kept indexes would not fit new queries.
    expect([
      ANALYSER_VERSION,
      ...terms('Rail unions’ 4.5% offer: the U.S. and Müller won’t say'),
    ]).toEqual([
      'en-1',
      ...['rail', 'union', '4.5', 'offer', 'u.s.', 'us', 'muller', 'wont', 'say'],
    ]);
  });
});

describe('termSpans', () => {
  test('give the place of each word as it stands', () => {
    const text = 'O’Brien’s offer: 1,000 in the U.S.';
    const words = termSpans(text).map(({ term, start, end }) => [term, text.slice(start, end)]);
    expect(words).toEqual([
      ['obrien', 'O’Brien’s'],
      ['offer', 'offer'],
      ['1000', '1,000'],
      ['u.s.', 'U.S.'],
      ['us', 'U.S.'],
    ]);
  });

  test('hold the terms of any text, in order and inside it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const spans = termSpans(text);
        expect(spans.map(({ term }) => term)).toEqual(terms(text));
        let end = 0;
        for (const span of spans) {
          expect(span.start).toBeLessThan(span.end);
          expect(span.end).toBeGreaterThanOrEqual(end);
          ({ end } = span);
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('queryTerms', () => {
  test('are distinct, with the word as first typed', () => {
    expect(queryTerms('Strikes: what strike did O’Brien’s union strike?')).toEqual([
      { term: 'strike', surface: 'Strikes' },
      { term: 'obrien', surface: 'O’Brien’s' },
      { term: 'union', surface: 'union' },
    ]);
  });

  test.for([
    ['US sanctions', 'u.s.'], // the country only
    ['u.s. sanctions', 'u.s.'],
    ['us sanctions', 'us'], // as typed: the country and the pronoun
    ['US SANCTIONS', 'us'], // shouted: either
  ])('read “%s” as %s', ([text = '', expected]) => {
    expect(queryTerms(text)[0]?.term).toBe(expected);
  });

  test('find in an article what it says in other spellings', () => {
    const article = new Set(terms('Zoë Müller of the U.S. paid $1,000'));
    const asked = queryTerms('zoe muller us US paid 1000').map(({ term }) => term);
    expect(asked.filter((term) => !article.has(term))).toEqual([]);
  });

  test('come from the first characters only, and never from half a word', () => {
    const text = `${'x'.repeat(QUERY_CHARACTERS - 5)} endless`;
    expect(queryTerms(text).map(({ surface }) => surface)).toEqual(['x'.repeat(295)]);
    expect(queryTerms('x'.repeat(6000))).toEqual([]);
  });

  test('are no more than a query may have', () => {
    const text = Array.from({ length: 60 }, (_, n) => `w${n}`).join(' ');
    expect(queryTerms(text)).toHaveLength(QUERY_TERMS);
    expect(queryTerms(text)[0]).toEqual({ term: 'w0', surface: 'w0' });
  });

  test('of a hostile text cost no more than those of its beginning', () => {
    const hostile = 'a.b&c\u0301’s '.repeat(600);
    expect(queryTerms(hostile)).toEqual(queryTerms(hostile.slice(0, QUERY_CHARACTERS + 1)));
  });

  test('of any text are terms of that text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const known = new Set(terms(text));
        for (const { term, surface } of queryTerms(text)) {
          expect(known).toContain(term);
          expect(text).toContain(surface);
        }
      }),
    );
  });
});
