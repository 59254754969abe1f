import { describe, expect, test } from 'vitest';
import { BUTTON_LABEL, LABEL_TEXT, MODAL_TITLE } from '../../src/discord/limits/numbers.ts';
import { ENGLISH } from '../../src/phrases/english.ts';
import { englishDateRules, englishQuotationRules } from '../../src/phrases/english-rules.ts';
import { CATALOGUES, phrasesFor } from '../../src/phrases/phrases-for.ts';
import {
  russianDateRules,
  russianQuotationRules,
} from '../../src/phrases/russian/russian-rules.ts';
import {
  turkishDateRules,
  turkishQuotationRules,
} from '../../src/phrases/turkish/turkish-rules.ts';
import {
  ukrainianDateRules,
  ukrainianQuotationRules,
} from '../../src/phrases/ukrainian/ukrainian-rules.ts';
import { day as dayOf } from '../support/tiny-corpus.ts';
import { COUNTS, INVENTED } from './samples.ts';
import { spoken, type SaidPhrase } from './spoken.ts';

const TRANSLATED = CATALOGUES.filter((catalogue) => catalogue !== ENGLISH);
const NAMED = TRANSLATED.map((catalogue) => [catalogue.language, catalogue] as const);

// Nothing in these is a word of the bot's own: marks around names, arrows, a name alone.
const WORDLESS = [
  ...['list', 'quoted', 'calendar.year', 'calendar.range', 'article.outlet.stated', 'chart.title'],
  ...['keeping.about', 'keeping.draft.droppedLine', 'keeping.draft.batchReady'],
  ...['keeping.draft.batchRefused', 'keeping.draft.savedUncounted', 'keeping.button.date'],
  ...['keeping.button.earlier', 'keeping.button.later'],
  // A quote of the article; Turkish marks it as English does.
  ...['step.wrongQuote.words'],
  ...['feed.name', 'feed.choiceLine', 'feed.leftOutLine'],
  ...['versions.side', 'versions.chart.title', 'versions.chart.cell'],
];
// Names of things, words that people type in English, and some that Turkish spells alike.
const KEPT_WORDS =
  'onrecord discord compare npm run start corpus export file feeds add link text list resume remove refresh restore outlet from phrase speaker title json rss atom utc may last month hash monday on form role site bot for private true false clear allowed channels log according adding statement that topic';

// In these, “speaker:” or “for:” is a word before a colon.
const NO_OPTION = ['about.cannot', 'check.speaker.same', 'noEvidence.nearest'];

const HOSTILE = '<@1> **«“$&” %s ${x}»** \u202E';

function hostile(given: unknown): unknown {
  if (INVENTED.has(given)) return HOSTILE;
  if (Array.isArray(given)) return given.map(hostile);
  if (typeof given !== 'object' || given === null) return given;
  return Object.fromEntries(Object.entries(given).map(([key, each]) => [key, hostile(each)]));
}

/** Every string among the arguments, however deep. */
function stringsIn(given: unknown): readonly string[] {
  if (typeof given === 'string') return [given];
  if (typeof given !== 'object' || given === null) return [];
  return Object.values(given).flatMap(stringsIn);
}

/** “1,000” and “1 000” are one number. */
function numbersIn(text: string): readonly string[] {
  return [...text.matchAll(/\d(?:[.,\s]?\d)*/gu)].map(([number]) => number.replaceAll(/\D/gu, ''));
}

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
}

function pairs(
  catalogue: (typeof CATALOGUES)[number],
): readonly { readonly english: SaidPhrase; readonly other: SaidPhrase }[] {
  const others = spoken(catalogue);
  return spoken(ENGLISH).map((english, index) => {
    const other = others[index];
    if (other?.path !== english.path) throw new RangeError(`Cannot find "${english.path}"`);
    return { english, other };
  });
}

describe.for(NAMED)('the catalogue in %s', ([language, catalogue]) => {
  test('has every phrase and no other', () => {
    const paths = (of: typeof ENGLISH): readonly string[] => spoken(of).map(({ path }) => path);
    expect(paths(catalogue)).toEqual(paths(ENGLISH));
  });

  test('says nothing that a program would say', () => {
    for (const { path, text } of spoken(catalogue))
      expect([path, text]).toEqual([
        path,
        expect.not.stringMatching(/undefined|null|NaN|\[object|^\s|\s$|[^…] {2}/u),
      ]);
  });

  test('leaves nothing in English', () => {
    const kept = new Set(KEPT_WORDS.split(' '));
    for (const { english, other } of pairs(catalogue)) {
      const given = new Set(stringsIn(other.given).flatMap(wordsIn));
      const theirs = new Set(wordsIn(english.text));
      const left = wordsIn(other.text).filter(
        (word) => theirs.has(word) && !kept.has(word) && !given.has(word),
      );
      expect([other.path, left]).toEqual([other.path, []]);
      if (!WORDLESS.includes(other.path)) expect(other.text).not.toBe(english.text);
    }
  });

  test('says all names, words and numbers that English says', () => {
    for (const { english, other } of pairs(catalogue)) {
      if (other.path.startsWith('calendar.')) continue;
      for (const given of stringsIn(english.given))
        if (INVENTED.has(given) && english.text.includes(given))
          expect([other.path, other.text]).toEqual([other.path, expect.stringContaining(given)]);
      const numbers = numbersIn(other.text);
      for (const number of numbersIn(english.text))
        expect([other.path, numbers]).toEqual([other.path, expect.arrayContaining([number])]);
      if (NO_OPTION.includes(other.path)) continue;
      for (const [typed] of english.text.matchAll(
        /\/(?:corpus|feeds)(?: [a-z]+)*|\b(?:outlet|from|to|phrase|speaker|topic|kind|for):|\bprivate:(?:true|false)|clear: allowed-channels|npm run [a-z]+|https:\/\//gu,
      ))
        expect([other.path, other.text]).toEqual([other.path, expect.stringContaining(typed)]);
    }
  });

  test('keeps hostile names as they are', () => {
    const change = (given: readonly unknown[]): readonly unknown[] => given.map(hostile);
    const calm = spoken(catalogue);
    for (const [index, { path, text }] of spoken(catalogue, change).entries()) {
      const said = calm[index];
      const isSaid = stringsIn(said?.given).some(
        (given) => INVENTED.has(given) && said?.text.includes(given) === true,
      );
      if (isSaid) expect([path, text]).toEqual([path, expect.stringContaining(HOSTILE)]);
    }
  });

  test('gives nouns the form that the number wants', () => {
    const rules = new Intl.PluralRules(language);
    const byPath = new Map<string, string[]>();
    for (const { path, given, text } of spoken(catalogue)) {
      const [count] = given;
      if (given.length !== 1 || typeof count !== 'number') continue;
      // One draft, the first item, no item and no pause at all are told otherwise.
      if (path === 'keeping.draft.cancelled') continue;
      if (['feed.firstVisit', 'keeping.record.cooldown'].includes(path) && count === 0) continue;
      const kind = `${path} ${rules.select(count)}`;
      const form = text.replaceAll(/\d(?:[.\s]?\d)*/gu, '#');
      byPath.set(kind, [...(byPath.get(kind) ?? []), form]);
    }
    expect(byPath.size).toBeGreaterThan(30);
    for (const [kind, forms] of byPath) expect([kind, new Set(forms).size]).toEqual([kind, 1]);
  });

  test('keeps within what Discord takes on buttons and in forms', () => {
    for (const { path, text } of spoken(catalogue)) {
      if (/\.button\./u.test(path) || path === 'article.open')
        expect(text.length).toBeLessThanOrEqual(BUTTON_LABEL.max);
      // Three stand beside one another in the picture, each in a third of it.
      if (path.startsWith('chart.legend.')) expect(text.length).toBeLessThanOrEqual(21);
      if (path.startsWith('form.title.')) expect(text.length).toBeLessThanOrEqual(MODAL_TITLE.max);
      if (path.startsWith('form.field.')) expect(text.length).toBeLessThanOrEqual(LABEL_TEXT.max);
    }
  });
});

test.for([
  [
    'tr',
    ['0 haber', '1 haber', '2 haber', '5 haber', '11 haber', '21 haber', '22 haber', '1.000 haber'],
  ],
  [
    'ru',
    [
      '0 статей',
      '1 статья',
      '2 статьи',
      '5 статей',
      '11 статей',
      '21 статья',
      '22 статьи',
      '1 000 статей',
    ],
  ],
  [
    'uk',
    [
      '0 статей',
      '1 стаття',
      '2 статті',
      '5 статей',
      '11 статей',
      '21 стаття',
      '22 статті',
      '1 000 статей',
    ],
  ],
] as const)('counts articles in %s', ([locale, expected]) => {
  const { kept } = phrasesFor(locale).keeping;
  expect(COUNTS.map((n) => kept.listed(n).replaceAll(/\s/gu, ' '))).toEqual(expected);
});

test.for([
  ['en-GB', '30 May 2025', 'May 2025', '2025'],
  ['tr', '30 Mayıs 2025', 'Mayıs 2025', '2025'],
  ['ru', '30 мая 2025', 'май 2025', '2025'],
  ['uk', '30 травня 2025', 'травень 2025', '2025'],
] as const)('writes days in %s', ([locale, day, month, year]) => {
  const { calendar } = phrasesFor(locale);
  const date = dayOf('2025-05-30');
  expect([calendar.day(date), calendar.month(date), calendar.year(date)]).toEqual([
    day,
    month,
    year,
  ]);
});

test.for([
  ['tr', 'tr'],
  ['tr-TR', 'tr'],
  ['ru', 'ru'],
  ['uk', 'uk'],
  ['en-GB', 'en-GB'],
  ['en-US', 'en-GB'],
  ['de', 'en-GB'],
  ['', 'en-GB'],
  ['trx', 'en-GB'],
  ['constructor', 'en-GB'],
] as const)('answers a reader of “%s” in %s', ([locale, language]) => {
  expect(phrasesFor(locale).language).toBe(language);
});

test.for([
  ['tr', turkishQuotationRules, turkishDateRules],
  ['ru', russianQuotationRules, russianDateRules],
  ['uk', ukrainianQuotationRules, ukrainianDateRules],
] as const)('has words for each rule in %s', ([, quotationRules, dateRules]) => {
  expect(Object.keys(quotationRules)).toEqual(Object.keys(englishQuotationRules));
  expect(Object.keys(dateRules)).toEqual(Object.keys(englishDateRules));
});
