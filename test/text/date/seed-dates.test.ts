import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { DatedMention } from '../../../src/text/date/dated-mention.ts';
import { findDates } from '../../../src/text/date/find-dates.ts';
import { parseIsoDate } from '../../../src/text/iso-date.ts';
import { segment } from '../../../src/text/segment.ts';
import { overlaps, type Span } from '../../../src/text/span.ts';
import { NO_SEED_DATES, SEED_DATES, SEED_PUBLISHED, type SeedDate } from '../../gold/seed-dates.ts';
import type { Seed } from '../../gold/seed-quotations.ts';

interface Read {
  readonly text: string;
  readonly mentions: readonly DatedMention[];
}

const read = new Map<Seed, Read>();

function readSeed(seed: Seed): Read {
  const known = read.get(seed);
  if (known !== undefined) return known;
  const file = readFileSync(new URL(`../../../corpus/shared/${seed}.md`, import.meta.url), 'utf8');
  const text = file.slice(file.indexOf('\n---\n') + '\n---\n'.length);
  const published = SEED_PUBLISHED[seed];
  const publishedOn = published === null ? null : parseIsoDate(published);
  const one = { text, mentions: findDates(segment(text), publishedOn) };
  read.set(seed, one);
  return one;
}

function placeOf({ article, drawing }: SeedDate): Span {
  const at = readSeed(article).text.indexOf(drawing.replace(/[⟨⟩]/g, ''));
  if (at < 0) throw new RangeError(`Cannot find "${drawing}" in ${article}`);
  return { start: at + drawing.indexOf('⟨'), end: at + drawing.indexOf('⟩') - 1 };
}

function overlapping(article: Seed, place: Span): readonly DatedMention[] {
  return readSeed(article).mentions.filter(({ span }) => overlaps(span, place));
}

describe('findDates on the seed articles', () => {
  test.for(SEED_DATES.filter(({ isMissed }) => isMissed === undefined))(
    'finds $drawing',
    (date) => {
      const found = overlapping(date.article, placeOf(date));
      expect(found).toHaveLength(1);
      const [mention] = found;
      expect(mention).toMatchObject({ span: placeOf(date), type: date.type });
      if (date.value !== null) expect(mention?.value).toBe(date.value);
      if (date.basis !== null) expect(mention?.basis).toBe(date.basis);
      if (date.basis === 'relative-to-text') return;
      const interval = mention?.interval ?? null;
      expect(interval === null ? null : [interval.from, interval.to]).toEqual(date.interval);
    },
  );

  test.for(SEED_DATES.filter(({ isMissed }) => isMissed))('does not find $drawing', (date) => {
    expect(overlapping(date.article, placeOf(date))).toEqual([]); // wrong: see the key
  });

  test('finds nothing else', () => {
    const expected = SEED_DATES.map((date) => ({ article: date.article, ...placeOf(date) }));
    const seeds = [...new Set(SEED_DATES.map(({ article }) => article))];
    const others = seeds.flatMap((seed) =>
      readSeed(seed).mentions.filter(
        ({ span }) => !expected.some((one) => one.article === seed && overlaps(one, span)),
      ),
    );
    expect(others).toEqual([]);
  });

  test.for(NO_SEED_DATES)('sees no date in “$words”', ({ article, words }) => {
    const at = readSeed(article).text.indexOf(words);
    if (at < 0) return; // left out of the stored text
    expect(overlapping(article, { start: at, end: at + words.length })).toEqual([]);
  });
});
