import type { Analysis, Sentence } from '../text/analysis.ts';
import type { Quotation } from '../text/quotation/quotation.ts';
import { covering, isNonEmpty, overlaps, type NonEmpty } from '../text/span.ts';
import { packSentences } from './pack-sentences.ts';
import type { Unit } from './unit.ts';

type Sentences = readonly Sentence[];

/** Runs of whole sentences, in order; together they hold all of the article but its headings. */
export function passagesOf(
  text: string,
  { sentences }: Analysis,
  article: number,
): readonly Unit[] {
  return sectionsOf(sentences)
    .flatMap((section) => packSentences(text, sentences, section))
    .map((run) => unitOf(article, sentences, run, null));
}

/** Each sentence but those of headings. */
export function sentencesOf({ sentences }: Analysis, article: number): readonly Unit[] {
  return sectionsOf(sentences)
    .flat()
    .map((number) => unitOf(article, sentences, [number], null));
}

/** The sentences of each quotation, without those of headings. */
export function statementsOf(
  { sentences, quotations }: Analysis,
  article: number,
): readonly Unit[] {
  const sections = sectionsOf(sentences);
  return quotations.flatMap((quotation, number) => {
    const run = statementRun(quotation, sentences, sections);
    return isNonEmpty(run) ? [unitOf(article, sentences, run, number)] : [];
  });
}

/** Numbers of the sentences between one heading and the next. */
function sectionsOf(sentences: Sentences): readonly NonEmpty<number>[] {
  const sections: number[][] = [[]];
  for (const [number, { isHeading }] of sentences.entries()) {
    if (isHeading) sections.push([]);
    else sections.at(-1)?.push(number);
  }
  return sections.flatMap((section) => (isNonEmpty(section) ? [section] : []));
}

// The cue may stand some sentences off; what lies between is shown too, but never a heading.
function statementRun(
  quotation: Quotation,
  sentences: Sentences,
  sections: readonly NonEmpty<number>[],
): readonly number[] {
  const holds = (number: number): boolean => {
    const sentence = sentences[number];
    return sentence !== undefined && quotation.sentences.some((span) => overlaps(span, sentence));
  };
  const section = sections.find((numbers) => numbers.some(holds)) ?? [];
  return section.slice(section.findIndex(holds), section.findLastIndex(holds) + 1);
}

function unitOf(
  article: number,
  sentences: Sentences,
  numbers: NonEmpty<number>,
  quotation: number | null,
): Unit {
  const spans = numbers.flatMap((number) => sentences[number] ?? []);
  if (!isNonEmpty(spans))
    throw new RangeError(`Cannot find sentence ${numbers[0]} of article ${article}`);
  return { article, span: covering(spans), sentences: numbers, quotation };
}
