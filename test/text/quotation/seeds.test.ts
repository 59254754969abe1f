import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/text/analyse.ts';
import type { Person } from '../../../src/text/people/person.ts';
import type { Quotation } from '../../../src/text/quotation/quotation.ts';
import type { Span } from '../../../src/text/span.ts';
import {
  SEED_QUOTATIONS,
  SEED_UNATTRIBUTED,
  type Seed,
  type SeedQuotation,
} from '../../gold/seed-quotations.ts';

interface Article {
  readonly text: string;
  readonly quotations: readonly Quotation[];
  readonly people: readonly Person[];
}

const articles = new Map<Seed, Article>();

function articleOf(seed: Seed): Article {
  const known = articles.get(seed);
  if (known !== undefined) return known;
  const file = readFileSync(new URL(`../../../corpus/shared/${seed}.md`, import.meta.url), 'utf8');
  const text = file.slice(file.indexOf('\n---\n', 4) + '\n---\n'.length);
  const { quotations, people } = analyse(text, null);
  const article = { text, quotations, people };
  articles.set(seed, article);
  return article;
}

function locate({ article, content }: SeedQuotation): readonly Span[] {
  const { text } = articleOf(article);
  return content.map(([first, last = first]) => {
    const start = text.indexOf(first);
    const end = text.indexOf(last, start);
    if (start < 0 || end < 0)
      throw new RangeError(`Cannot find “${first} … ${last}” in ${article}`);
    return { start, end: end + last.length };
  });
}

const UNNAMED: ReadonlySet<string> = new Set([
  'the general added', // wrong: Keith Kellogg, but the article calls him a general only here
  'It also claimed', // wrong: NATO, the source of the sentence before
]);

const titled = (quotation: SeedQuotation): readonly [string, SeedQuotation] => [
  `${quotation.source} ${quotation.cue}: ${quotation.content[0]?.[0] ?? ''}`,
  quotation,
];

describe('the seed articles', () => {
  test.for(SEED_QUOTATIONS.map(titled))('hold %s', ([, quotation]) => {
    const { text, quotations, people } = articleOf(quotation.article);
    const content = locate(quotation);
    const found = quotations.find((each) => each.content[0].start === content[0]?.start);
    const words = (spans: readonly Span[] = []): readonly string[] =>
      spans.map(({ start, end }) => text.slice(start, end));
    expect(words(found?.content)).toEqual(words(content));
    expect(words(found?.source)).toEqual([quotation.source]);
    expect(words(found?.cue).map((cue) => cue.replace(/:$/u, ''))).toEqual([quotation.cue]);
    expect(found?.kind).toBe(quotation.kind);
    const isUnnamed = UNNAMED.has(`${quotation.source} ${quotation.cue}`);
    const name = people[found?.speaker?.person ?? -1]?.name ?? null;
    expect(name).toBe(isUnnamed ? null : quotation.speaker);
  });

  test.for(SEED_UNATTRIBUTED)('say of $region that nobody utters it', ({ article, region }) => {
    const { text, quotations } = articleOf(article);
    const start = text.indexOf(region);
    const holding = quotations.filter(({ content }) =>
      content.some((span) => span.start <= start && start < span.end),
    );
    expect(holding).toEqual([]);
  });
});
