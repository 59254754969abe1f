import type { CodedHeader } from '../../article-columns.ts';
import { type ArticleUnits, articleUnitsOf } from '../../article-units.ts';
import { headerOf, unitTermsOf } from '../../build-snapshot.ts';
import { openArticle, packArticle } from '../packing/packed-article.ts';
import { topicNames } from '../../retrieval/topic-names.ts';
import type { AnalysedArticle } from '../../snapshot.ts';
import type { CodedTerms, TermCoder } from './term-coder.ts';

/** All that the worker keeps of an article as long as its file does not change. */
export interface KeptArticle {
  readonly number: number;
  /** What speakers are found by; all else of it is read from the bytes. */
  readonly held: AnalysedArticle;
  /** As `packArticle` writes it. */
  readonly bytes: Uint8Array;
  readonly units: ArticleUnits;
  readonly terms: CodedTerms;
  /** Codes of the names of its topics. */
  readonly topics: Uint32Array;
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
    held: withoutRest(bytes, analysed),
    units: articleUnitsOf(analysed),
    terms: coder.code(unitTermsOf(analysed)),
    topics: coder.topics.code(topicNames(analysed)),
    coded: coder.headers.code(analysed.article),
  };
}

/** An article of a saved snapshot, of which nothing is worked out again. */
export function keepSaved(
  number: number,
  bytes: Uint8Array,
  parts: Pick<KeptArticle, 'units' | 'terms' | 'topics'>,
  coder: TermCoder,
): KeptArticle {
  const opened = openArticle(bytes);
  return {
    ...{ number, bytes, ...parts, header: headerOf(opened) },
    ...{ coded: coder.headers.code(opened.article), held: withoutRest(bytes, opened) },
  };
}

/** People and quotations stay; texts, sentences and dates take as much again, and are asked for once. */
function withoutRest(bytes: Uint8Array, { analysis }: AnalysedArticle): AnalysedArticle {
  const opened = openArticle(bytes);
  const { people, quotations } = analysis;
  return {
    article: opened.article,
    analysis: {
      ...{ people, quotations },
      get sentences() {
        return opened.analysis.sentences;
      },
      get dates() {
        return opened.analysis.dates;
      },
    },
  };
}
