import type { Article } from './corpus/article.ts';
import type { CorpusProblem } from './corpus/corpus-problem.ts';
import type { AnalysedArticle } from './snapshot.ts';
import type { Analysis } from './text/analysis.ts';
import { isStatement } from './text/quotation/is-statement.ts';

export type ArticleAnalysis =
  | { readonly kind: 'analysed'; readonly held: AnalysedArticle }
  | { readonly kind: 'failed'; readonly problem: CorpusProblem };

/**
 * An article with its analysis, and of that the attributions that may be shown as statements. A text that breaks the
 * analysis is left out with a problem: the articles beside it are served.
 */
export function analyseArticle(
  article: Article,
  analysisOf: (article: Article) => Analysis,
): ArticleAnalysis {
  try {
    return { kind: 'analysed', held: withStatements(article, analysisOf(article)) };
  } catch {
    const message = 'Cannot analyse the text, a fault of this program: its article is left out';
    return {
      kind: 'failed',
      problem: { file: article.file, line: null, severity: 'rejected', message },
    };
  }
}

export function withStatements(article: Article, analysis: Analysis): AnalysedArticle {
  const quotations = analysis.quotations.filter((each) => isStatement(each, article.text));
  return { article, analysis: { ...analysis, quotations } };
}
