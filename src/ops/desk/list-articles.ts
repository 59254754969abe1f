import type { ListedArticle } from '../../corpus/catalogue.ts';
import { compareText } from '../../corpus/compare-text.ts';
import { fold } from '../../corpus/fold.ts';
import { mapConcurrently } from '../../corpus/map-concurrently.ts';
import { readArticleFile } from '../../corpus/read-article-file.ts';
import type { IsoDate } from '../../text/iso-date.ts';
import type { Scope } from '../records/scope.ts';
import type { Keeping } from './keeping.ts';
import { type Page, pageOf } from './page.ts';

/** Which articles to list; null: whichever. */
export interface ListFilter {
  /** The whole name, in whatever case. */
  readonly outlet: string | null;
  /** First and last day of publication. An article without a day is in no range. */
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  /** Beginnings of words, all of which stand in the title, outlet, author, address or text. */
  readonly words: string | null;
}

const READS_AT_ONCE = 16;

/** The latest published first, those without a day last. Pages count from 1. */
export async function listArticles(
  keeping: Keeping,
  scope: Scope,
  filter: ListFilter,
  page: number,
): Promise<Page<ListedArticle>> {
  const { articles } = await keeping.catalogue(scope);
  const inRange = articles.filter((article) => matchesHeader(article, filter));
  const matching = await withWords(keeping, inRange, filter.words);
  const sorted = [...matching].sort(
    (a, b) =>
      compareText(b.publishedOn?.value ?? '', a.publishedOn?.value ?? '') ||
      compareText(a.id, b.id),
  );
  return pageOf(sorted.length, page, ({ skip, take }) => sorted.slice(skip, skip + take));
}

function matchesHeader(
  { outlet, publishedOn }: ListedArticle,
  { outlet: wanted, from, to }: ListFilter,
): boolean {
  if (wanted !== null && fold(outlet?.value ?? '') !== fold(wanted)) return false;
  if (from === null && to === null) return true;
  const day = publishedOn?.value;
  return day !== undefined && (from === null || day >= from) && (to === null || day <= to);
}

async function withWords(
  { corpus }: Keeping,
  articles: readonly ListedArticle[],
  words: string | null,
): Promise<readonly ListedArticle[]> {
  const wanted = fold(words ?? '')
    .split(' ')
    .filter((word) => word !== '');
  if (wanted.length === 0) return articles;
  const hits = await mapConcurrently(articles, READS_AT_ONCE, async (article) => {
    const { title, outlet, author, url, id } = article;
    const header = [id, title, outlet?.value, author, url].join(' ');
    if (hasAll(header, wanted)) return true;
    const reading = await readArticleFile(corpus, article);
    return reading.kind === 'article' && hasAll(`${header} ${reading.article.text}`, wanted);
  });
  return articles.filter((_, place) => hits[place] === true);
}

function hasAll(text: string, words: readonly string[]): boolean {
  const folded = ` ${fold(text)}`;
  return words.every((word) => folded.includes(` ${word}`));
}
