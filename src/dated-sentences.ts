import type { AnalysedArticle } from './snapshot.ts';
import { dateOfSentence } from './text/date/sentence-date.ts';
import { dayNumber } from './text/iso-date.ts';
import { contains, type Span } from './text/span.ts';

/** What time sentences tell of, by their places in `ranked.sentence.units`. */
export interface SentenceColumns {
  /** One more than the index, among the dates of the article, of the mention that dates it; 0: none does. */
  readonly mentions: Uint32Array;
  /** Its first day as a day number, in two’s complement: days before 1970 are negative. */
  readonly firsts: Uint32Array;
  /** How many days. */
  readonly lengths: Uint32Array;
}

/** Of these sentences of an article. */
export function datedSentences(
  { article, analysis }: AnalysedArticle,
  sentences: readonly Span[],
): SentenceColumns {
  const columns = emptyColumns(sentences.length);
  const quoted = analysis.quotations.flatMap((quotation) => quotation.quoted);
  for (const [place, sentence] of sentences.entries()) {
    const mentions = analysis.dates.filter(({ span }) => contains(sentence, span));
    if (mentions.length === 0) continue;
    const mention = dateOfSentence(article.text, mentions, quoted);
    if (mention?.interval == null) continue;
    const first = dayNumber(mention.interval.from);
    columns.mentions[place] = analysis.dates.indexOf(mention) + 1;
    columns.firsts[place] = first;
    columns.lengths[place] = dayNumber(mention.interval.to) - first;
  }
  return columns;
}

/** Those of articles that follow each other. */
export function joinDated(articles: readonly SentenceColumns[]): SentenceColumns {
  const joined = emptyColumns(articles.reduce((sum, { mentions }) => sum + mentions.length, 0));
  let at = 0;
  for (const { mentions, firsts, lengths } of articles) {
    joined.mentions.set(mentions, at);
    joined.firsts.set(firsts, at);
    joined.lengths.set(lengths, at);
    at += mentions.length;
  }
  return joined;
}

/** Those of sentences `start` … `end`, not copied. */
export function datedIn(
  { mentions, firsts, lengths }: SentenceColumns,
  { start, end }: Span,
): SentenceColumns {
  return {
    mentions: mentions.subarray(start, end),
    firsts: firsts.subarray(start, end),
    lengths: lengths.subarray(start, end),
  };
}

function emptyColumns(length: number): SentenceColumns {
  const column = (): Uint32Array => new Uint32Array(length);
  return { mentions: column(), firsts: column(), lengths: column() };
}
