import { excerpt, type Verbatim } from '../../../corpus/excerpt.ts';
import type { AnalysedArticle, Snapshot } from '../../../snapshot.ts';
import type { Quotation } from '../../../text/quotation/quotation.ts';
import { sentenceSpans } from '../../../text/segment/sentence-spans.ts';
import { contains, type Span } from '../../../text/span.ts';
import type { Disagreement, DisagreementSide } from '../variant.ts';
import type { GroupReader, PartNumber } from '../read-groups.ts';

/** A disagreement before it is known how surely its sides are one statement. */
export type Found = Omit<Disagreement, 'isPossible'>;

/** A part of a statement with all that may disagree. */
export interface Told {
  readonly place: number;
  readonly held: AnalysedArticle;
  readonly quotation: Quotation;
  readonly span: Span;
  readonly text: string;
}

export function toldAt(snapshot: Snapshot, reader: GroupReader, part: PartNumber): Told {
  const { article, quotation, span } = reader.at(part);
  const held = snapshot.articles[article];
  const found = held?.analysis.quotations[quotation];
  if (held === undefined || found === undefined)
    throw new RangeError(`Cannot find quotation ${quotation} of article ${article}`);
  const text = held.article.text.slice(span.start, span.end);
  return { place: article, held, quotation: found, span, text };
}

/** The same for the words that report the part, wherever in its sentence: the whole of it, so that both are read. */
export function reportSideOf({ held, span }: Told, words: Span): DisagreementSide {
  const side = sideAt(held, excerpt(held.article, words), words.start);
  if (contains(side.span, span)) return side;
  const whole = held.analysis.sentences.find((sentence) => contains(sentence, words));
  if (whole === undefined) return side;
  const { start, end } = whole;
  return { ...side, sentence: excerpt(held.article, whole), span: { start, end } };
}

/** One side of a disagreement: these words of the part, counted from its start; null for none. */
export function sideOf({ held, span }: Told, at: Span | null): DisagreementSide {
  if (at === null) return sideAt(held, null, span.start);
  const words = { start: span.start + at.start, end: span.start + at.end };
  return sideAt(held, excerpt(held.article, words), words.start);
}

/** The same for words anywhere in the article; `near` is a place in their sentence. */
export function sideAt(
  { article, analysis }: AnalysedArticle,
  words: Verbatim | null,
  near: number,
): DisagreementSide {
  const sentence = analysis.sentences.find(({ start, end }) => start <= near && near < end);
  if (sentence === undefined) throw new RangeError(`Cannot find the sentence at ${near}`);
  const span = spokenAt(article.text, sentence, words === null ? 1 : words.length, near);
  const { id, title, url, outlet, publishedOn, language } = article;
  return {
    article: { id, title, url, outlet, publishedOn, language },
    ...{ words, span, isPublication: false },
    sentence: excerpt(article, span),
  };
}

/** Of a sentence that quotes several, the one that holds these words. */
function spokenAt(text: string, { start, end }: Span, length: number, near: number): Span {
  const whole = { start, end };
  const inner = sentenceSpans(text, whole, []).find(
    (each) => each.start <= near && near + length <= each.end,
  );
  return inner ?? whole;
}
