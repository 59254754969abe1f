import type { ArticleReference, Citation, Statement } from '../answers/answer.ts';
import { fold } from '../corpus/fold.ts';
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
    statement === null ? [] : [line('label', speakerLine(citation, statement, phrases))];
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
function speakerLine(citation: Citation, statement: Statement, phrases: Phrases): string {
  const { attribution } = phrases;
  const { outlet } = citation.article;
  const polarity = attribution.polarity[statement.polarity];
  return [
    speakerWords(citation.quote, statement, phrases),
    attribution.kind[statement.kind](outlet === null ? null : label(outlet.value)),
    ...(polarity === null ? [] : [polarity]),
  ].join(SEPARATOR);
}

function speakerWords(
  quote: string,
  { speaker, source }: Statement,
  { attribution }: Phrases,
): string {
  const words = source === null ? null : label(source);
  if (speaker === null) {
    return words === null ? attribution.speakerUnknown : attribution.unnamed(words);
  }
  const name = label(speaker.name);
  // The name shown is the fullest of all articles: a quote that says “Kellogg” does not name Keith Kellogg.
  const isElsewhere = speaker.via === 'name' && !fold(quote).includes(fold(name));
  return isElsewhere
    ? attribution.namedElsewhere(name, words)
    : attribution.speaker[speaker.via](name, words);
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
