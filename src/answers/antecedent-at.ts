import { excerpt } from '../corpus/excerpt.ts';
import type { AnalysedArticle } from '../snapshot.ts';
import type { Sentence } from '../text/analysis.ts';
import type { Span } from '../text/span.ts';
import type { Antecedent, Away } from './answer.ts';

/** Where the words that introduce a speaker stand, seen from the source; null when no sentence holds them. */
export function antecedentAt(
  { article, analysis: { sentences } }: AnalysedArticle,
  source: Span | null,
  words: Span,
): Antecedent | null {
  const at = sentences.findIndex((sentence) => holds(sentence, words));
  const sentence = sentences[at];
  if (sentence === undefined) return null;
  const from = source === null ? at : sentences.findIndex((each) => holds(each, source));
  return {
    words: excerpt(article, words),
    sentence: excerpt(article, sentence),
    span: { start: sentence.start, end: sentence.end },
    away: away(sentences, at, from === -1 ? at : from),
  };
}

function holds(sentence: Sentence, { start }: Span): boolean {
  return sentence.start <= start && start < sentence.end;
}

function away(sentences: readonly Sentence[], at: number, from: number): Away {
  const paragraphs = (sentences[from]?.paragraph ?? 0) - (sentences[at]?.paragraph ?? 0);
  return paragraphs === 0
    ? { unit: 'sentence', count: from - at }
    : { unit: 'paragraph', count: paragraphs };
}
