import type { SpeakerRegistry } from './corpus/speakers/speaker.ts';
import { datedSentences, type SentenceColumns } from './dated-sentences.ts';
import type { Unit, UnitKind } from './retrieval/unit.ts';
import { packUnits, type UnitColumns } from './retrieval/unit-table.ts';
import { passagesOf, sentencesOf, statementsOf } from './retrieval/units.ts';
import { shownBeside } from './shown-beside.ts';
import type { AnalysedArticle, StatementColumns } from './snapshot.ts';
import type { QuotationKind } from './text/quotation/quotation.ts';

/** The units of one article, as if it stood at the first place, and what is asked of many articles at once. */
export interface ArticleUnits {
  readonly columns: Readonly<Record<UnitKind, UnitColumns>>;
  /** Of each of its statements one more than who says it in `analysis.people`; 0: nobody. */
  readonly persons: Uint32Array;
  /** As `StatementColumns` has them. */
  readonly quoted: Uint8Array;
  readonly beside: Uint32Array;
  /** Of each of its sentences. */
  readonly dated: SentenceColumns;
  /** Without those of headings. */
  readonly sentences: number;
  readonly statements: number;
}

const QUOTED: Readonly<Record<QuotationKind, number>> = { indirect: 0, mixed: 1, direct: 2 };

export function articleUnitsOf(held: AnalysedArticle): ArticleUnits {
  const { sentences, quotations } = held.analysis;
  const of = (kind: UnitKind): UnitColumns => packUnits(unitsIn(held, kind));
  const columns = { passage: of('passage'), sentence: of('sentence'), statement: of('statement') };
  const said = Array.from(columns.statement.quotations, (place) => quotations[place - 1]);
  return {
    columns,
    persons: Uint32Array.from(said, (each) =>
      each?.speaker == null ? 0 : each.speaker.person + 1,
    ),
    quoted: Uint8Array.from(said, (each) => QUOTED[each?.kind ?? 'indirect']),
    beside: shownBeside(
      held.analysis,
      Array.from(columns.statement.quotations, (place) => place - 1),
    ),
    dated: datedSentences(
      held,
      unitsIn(held, 'sentence').map(({ span }) => span),
    ),
    sentences: sentences.filter(({ isHeading }) => !isHeading).length,
    statements: quotations.length,
  };
}

/** The units of one kind, at the first place. */
export function unitsIn({ article, analysis }: AnalysedArticle, kind: UnitKind): readonly Unit[] {
  switch (kind) {
    case 'passage':
      return passagesOf(article.text, analysis, 0);
    case 'sentence':
      return sentencesOf(analysis, 0);
    case 'statement':
      return statementsOf(analysis, 0);
  }
}

/** The statements of all articles, with those whose speaker only other articles tell. */
export function statementColumns(
  units: readonly ArticleUnits[],
  { ofPerson: { starts, places }, rolesElsewhere }: SpeakerRegistry,
): StatementColumns {
  const firsts = new Uint32Array(units.length + 1);
  for (const [article, { persons }] of units.entries())
    firsts[article + 1] = (firsts[article] ?? 0) + persons.length;
  const speakers = new Uint32Array(firsts.at(-1) ?? 0);
  const quoted = new Uint8Array(speakers.length);
  const beside = new Uint32Array(speakers.length);
  for (const [article, { persons, quoted: own, beside: others }] of units.entries()) {
    const first = firsts[article] ?? 0;
    const people = starts[article] ?? 0;
    quoted.set(own, first);
    beside.set(others, first);
    for (let at = 0; at < persons.length; at += 1) {
      const person = persons[at] ?? 0;
      speakers[first + at] = person === 0 ? 0 : (places[people + person - 1] ?? 0);
    }
  }
  for (const { article, quotation, person } of rolesElsewhere) {
    const at = units[article]?.columns.statement.quotations.indexOf(quotation + 1) ?? -1;
    if (at !== -1)
      speakers[(firsts[article] ?? 0) + at] = places[(starts[article] ?? 0) + person] ?? 0;
  }
  return { speakers, quoted, beside };
}
