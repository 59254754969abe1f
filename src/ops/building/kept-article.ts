import type { CodedHeader } from '../../article-columns.ts';
import { type ArticleUnits, articleUnitsOf } from '../../article-units.ts';
import { headerOf, unitTermsOf } from '../../build-snapshot.ts';
import type { ToldArticle } from '../../corpus/speakers/told-coder.ts';
import { openOneByOne, packArticle } from '../packing/packed-article.ts';
import { topicNames } from '../../retrieval/topic-names.ts';
import type { AnalysedArticle } from '../../snapshot.ts';
import type { CodedTerms, TermCoder } from './term-coder.ts';

/** All that the worker keeps of an article as long as its file does not change. */
export interface KeptArticle {
  readonly number: number;
  /** Its header; all else of it is read from the bytes where it is asked for. */
  readonly held: AnalysedArticle;
  /** As `packArticle` writes it. */
  readonly bytes: Uint8Array;
  readonly units: ArticleUnits;
  readonly terms: CodedTerms;
  /** Codes of the names of its topics. */
  readonly topics: Uint32Array;
  /** What speakers are found by. */
  readonly told: ToldArticle;
  /** As `headerOf` writes it, and what of it is asked of all articles at once. */
  readonly header: string;
  readonly coded: CodedHeader;
}

export function keepArticle(
  number: number,
  analysed: AnalysedArticle,
  coder: TermCoder,
): KeptArticle {
  const bytes = packArticle(analysed);
  return {
    ...{ number, bytes, header: headerOf(analysed) },
    held: openOneByOne(bytes),
    units: articleUnitsOf(analysed),
    terms: coder.code(unitTermsOf(analysed)),
    topics: coder.topics.code(topicNames(analysed)),
    coded: coder.headers.code(analysed.article),
    told: coder.told.code(analysed),
  };
}

/** An article of a saved snapshot, of which nothing is worked out before it is asked for. */
export function keepSaved(
  number: number,
  bytes: Uint8Array,
  parts: Pick<KeptArticle, 'units' | 'terms' | 'topics'>,
  coder: TermCoder,
): KeptArticle {
  const held = openOneByOne(bytes);
  let told: ToldArticle | null = null;
  return {
    ...{ number, bytes, held, header: headerOf(held), coded: coder.headers.code(held.article) },
    ...parts,
    get told() {
      return (told ??= coder.told.code(held));
    },
  };
}
