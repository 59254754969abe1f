import type { ArticleReference, Citation, Statement } from '../answers/answer.ts';
import { sourceLine, titleLine } from './article-lines.ts';
import { label, SEPARATOR } from './label.ts';
import { line, type Block, type Line } from './page.ts';
import type { Phrases } from './phrases.ts';

/** The quote, then who says it and how that is known, then outlet and date, then the title. */
export function citationBlock(
  citation: Citation,
  phrases: Phrases,
  before: readonly Line[] = [],
  more: readonly Line[] = [],
): Block {
  const { article, statement } = citation;
  const speaker =
    statement === null ? [] : [line('label', speakerLine(statement, article, phrases))];
  return {
    before,
    citation,
    after: [
      ...speaker,
      line('label', sourceLine(article, phrases)),
      line('note', titleLine(article, phrases)),
      ...more,
    ],
    url: article.url,
  };
}

/** “he → Keith Kellogg, named earlier in the article · paraphrase by RBC-Ukraine · denied” */
export function speakerLine(
  statement: Statement,
  article: ArticleReference,
  phrases: Phrases,
): string {
  const { attribution } = phrases;
  const outlet = article.outlet === null ? null : label(article.outlet.value);
  const polarity = attribution.polarity[statement.polarity];
  return [
    speakerWords(statement, phrases),
    attribution.kind[statement.kind](outlet),
    ...(polarity === null ? [] : [polarity]),
  ].join(SEPARATOR);
}

function speakerWords({ speaker, source }: Statement, { attribution }: Phrases): string {
  const words = source === null ? null : label(source);
  if (speaker !== null) return attribution.speaker[speaker.via](label(speaker.name), words);
  return words === null ? attribution.speakerUnknown : attribution.unnamed(words);
}

/** An article without a quote, as in a list of the closest ones. */
export function articleBlock(article: ArticleReference, phrases: Phrases): Block {
  return {
    before: [line('label', titleLine(article, phrases))],
    citation: null,
    after: [line('note', sourceLine(article, phrases))],
    url: article.url,
  };
}
