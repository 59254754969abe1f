import type { Unit, UnitList } from './unit.ts';

/** A column a property of units: what half a million of them take as objects is ten times as much. */
export interface UnitColumns {
  /** Indexes into `Snapshot.articles`. */
  readonly articles: Uint32Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** Of a run of sentences the first, and how many it has. */
  readonly sentences: Uint32Array;
  readonly counts: Uint32Array;
  /** One more than the index of the quotation; 0: the unit is no statement. */
  readonly quotations: Uint32Array;
}

/** Units as they are kept and handed over; one of them is an object only where it is asked for. */
export class UnitTable implements UnitList {
  readonly columns: UnitColumns;

  constructor(columns: UnitColumns) {
    this.columns = columns;
  }

  get length(): number {
    return this.columns.articles.length;
  }

  /** Of each unit the index into `Snapshot.articles`. */
  get articles(): Uint32Array {
    return this.columns.articles;
  }

  at(place: number): Unit | undefined {
    const { articles, starts, ends, sentences, counts, quotations } = this.columns;
    const article = articles[place];
    if (article === undefined) return undefined;
    const first = sentences[place] ?? 0;
    const run: [number, ...number[]] = [first];
    for (let more = 1; more < (counts[place] ?? 0); more += 1) run.push(first + more);
    const quotation = quotations[place] ?? 0;
    return {
      article,
      span: { start: starts[place] ?? 0, end: ends[place] ?? 0 },
      sentences: run,
      quotation: quotation === 0 ? null : quotation - 1,
    };
  }
}

/** @throws RangeError for a unit whose sentences do not follow each other. */
export function packUnits(units: readonly Unit[]): UnitColumns {
  for (const { article, sentences } of units) {
    if ((sentences.at(-1) ?? 0) - sentences[0] === sentences.length - 1) continue;
    throw new RangeError(`Cannot pack a unit of article ${article}: its sentences are no run`);
  }
  return {
    articles: Uint32Array.from(units, ({ article }) => article),
    starts: Uint32Array.from(units, ({ span }) => span.start),
    ends: Uint32Array.from(units, ({ span }) => span.end),
    sentences: Uint32Array.from(units, ({ sentences }) => sentences[0]),
    counts: Uint32Array.from(units, ({ sentences }) => sentences.length),
    quotations: Uint32Array.from(units, ({ quotation }) =>
      quotation === null ? 0 : quotation + 1,
    ),
  };
}

/** The units of articles that follow each other. */
export function joinUnits(articles: readonly UnitColumns[]): UnitColumns {
  const total = articles.reduce((sum, each) => sum + each.starts.length, 0);
  const column = (): Uint32Array => new Uint32Array(total);
  const joined = {
    ...{ articles: column(), starts: column(), ends: column() },
    ...{ sentences: column(), counts: column(), quotations: column() },
  };
  let at = 0;
  for (const [place, each] of articles.entries()) {
    joined.articles.fill(place, at, at + each.starts.length);
    joined.starts.set(each.starts, at);
    joined.ends.set(each.ends, at);
    joined.sentences.set(each.sentences, at);
    joined.counts.set(each.counts, at);
    joined.quotations.set(each.quotations, at);
    at += each.starts.length;
  }
  return joined;
}
