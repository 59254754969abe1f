import type { Known, OutletBasis, PublishedBasis } from '../../corpus/article.ts';
import type { IsoDate } from '../../text/iso-date.ts';
import { findDay } from '../metadata/find-day.ts';

interface JsonArticle {
  readonly title: string | null;
  readonly text: string;
  readonly outlet: Known<string, OutletBasis> | null;
  readonly publishedOn: Known<IsoDate, PublishedBasis> | null;
  readonly author: string | null;
  readonly url: string | null;
}

/** `{ "text", "title", "outlet", "published", "author", "url" }`, all but the text optional; null for anything else. */
export function readJsonArticle(json: string, today: IsoDate): JsonArticle | null {
  const value = parsed(json);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const fields = value as Readonly<Record<string, unknown>>;
  const field = (...names: readonly string[]): string | null => {
    const found = names.map((name) => fields[name]).find((each) => typeof each === 'string');
    return typeof found === 'string' && found.trim() !== '' ? found.trim() : null;
  };
  const text = field('text', 'body', 'articleBody');
  if (text === null) return null;
  const outlet = field('outlet', 'publisher', 'source');
  const day = findDay(field('published', 'date', 'datePublished') ?? '', today, 'day-first');
  const url = field('url', 'link');
  return {
    text: text.replaceAll(/\r\n?/g, '\n'),
    title: field('title', 'headline'),
    outlet: outlet === null ? null : { value: outlet, basis: 'stated' },
    publishedOn: day === null ? null : { value: day.day, basis: 'stated' },
    author: field('author', 'byline'),
    url: url !== null && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : null,
  };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
