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
  const { article, statement, matched = [] } = citation;
  const speaker =
    statement === null ? [] : [line('label', speakerLine(citation, statement, phrases))];
  return {
    before,
    citation,
    after: [
      ...speaker,
      line('source', sourceLine(article, phrases)),
      line('note', titleLine(article, phrases)),
      ...(matched.length > 0 ? [line('note', phrases.answer.matched(matched.map(label)))] : []),
      ...more,
    ],
    url: article.url,
  };
}

/** “he → Keith Kellogg, named in the sentence before · paraphrase by RBC-Ukraine · denied” */
function speakerLine(citation: Citation, statement: Statement, phrases: Phrases): string {
  const { attribution } = phrases;
  const { outlet } = citation.article;
  const polarity = attribution.polarity[statement.polarity];
  return [
    speakerWords(statement, phrases),
    // Nobody paraphrases in a transcript.
    statement.rule === 'transcript-line'
      ? attribution.transcript
      : attribution.kind[statement.kind](outlet === null ? null : label(outlet.value)),
    ...(polarity === null ? [] : [polarity]),
  ].join(SEPARATOR);
}

/** “he → Keith Kellogg, named in the sentence before” */
export function speakerWords(
  { speaker, source, antecedent, isNamedElsewhere, roleGiven }: Statement,
  { attribution }: Phrases,
): string {
  const words = source === null ? null : label(source);
  if (speaker === null) {
    return words === null ? attribution.speakerUnknown : attribution.unnamed(words);
  }
  const name = label(speaker.name);
  if (roleGiven !== null)
    return attribution.introducedElsewhere(name, words, label(roleGiven.words));
  if (isNamedElsewhere) return attribution.namedElsewhere(name, words);
  const where = antecedent === null ? null : attribution.where(antecedent.away);
  return attribution.speaker[speaker.via](name, words, where);
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
