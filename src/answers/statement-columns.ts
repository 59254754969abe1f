import type { Snapshot } from '../snapshot.ts';

/** What filters ask of statements, by unit. */
export interface StatementColumns {
  /** Place in the registry; -1: nobody. */
  readonly speakers: Int32Array;
  /** 1: with words in quotation marks. */
  readonly isQuoted: Uint8Array;
}

const known = new WeakMap<Snapshot, StatementColumns>();

/** Made once a snapshot, by a walk over all statements. */
export function statementColumns(snapshot: Snapshot): StatementColumns {
  const columns = known.get(snapshot) ?? makeColumns(snapshot);
  known.set(snapshot, columns);
  return columns;
}

function makeColumns({ articles, speakers: registry, ranked }: Snapshot): StatementColumns {
  const { units } = ranked.statement;
  const speakers = new Int32Array(units.length).fill(-1);
  const isQuoted = new Uint8Array(units.length);
  for (const [place, { article, quotation: number }] of units.entries()) {
    const quotation = number === null ? undefined : articles[article]?.analysis.quotations[number];
    if (quotation === undefined) continue;
    if (quotation.kind !== 'indirect') isQuoted[place] = 1;
    const person = quotation.speaker?.person;
    const speaker = person === undefined ? null : registry.ofPerson[article]?.[person];
    if (speaker !== null && speaker !== undefined) speakers[place] = speaker;
  }
  return { speakers, isQuoted };
}
