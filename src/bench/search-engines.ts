import Database from 'libsql';
import MiniSearch from 'minisearch';
import winkBm25 from 'wink-bm25-text-search';
import { BM25_PARAMETERS, WEIGHT_SCALE, type Bm25Index } from '../retrieval/bm25-index.ts';
import { search } from '../retrieval/search.ts';

/** Numbers of the best ten passages for these terms, best first. */
export type SearchEngine = (terms: readonly string[]) => readonly number[];

type Passages = readonly (readonly string[])[];

const SHOWN = 10;
// More passages than ever had the same score as the last one shown.
const TIED = 100;

export function ownEngine(index: Bm25Index): SearchEngine {
  return (terms) => {
    const query = terms.map((term) => ({ term, surface: term }));
    return search(index, query, { limit: SHOWN }).map(({ unit }) => unit);
  };
}

/** wink's own search, and its order: the oracle of ours. */
export function winkEngine(passages: Passages): {
  readonly engine: SearchEngine;
  readonly order: SearchEngine;
} {
  const wink = winkBm25();
  const { k1, b } = BM25_PARAMETERS;
  wink.defineConfig({ fldWeights: { text: 1 }, bm25Params: { k1, b, k: 1 } });
  wink.definePrepTasks([(text: string) => text.split(' ')]);
  for (const [number, terms] of passages.entries()) wink.addDoc({ text: terms.join(' ') }, number);
  wink.consolidate(4);
  return {
    engine: (terms) => wink.search(terms.join(' '), SHOWN).map(([id]) => Number(id)),
    // wink adds floats: sums that are equal differ in the last bits, and so do not stand by number.
    order: (terms) =>
      wink
        .search(terms.join(' '), SHOWN + TIED)
        .map(([id, score]) => ({ unit: Number(id), score: Math.round(score * WEIGHT_SCALE) }))
        .toSorted((a, b) => b.score - a.score || a.unit - b.unit)
        .slice(0, SHOWN)
        .map(({ unit }) => unit),
  };
}

export function miniSearchEngine(passages: Passages): SearchEngine {
  const engine = new MiniSearch<{ readonly id: number; readonly text: string }>({
    fields: ['text'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
  });
  engine.addAll(passages.map((terms, id) => ({ id, text: terms.join(' ') })));
  return (terms) =>
    engine
      .search(terms.join(' '))
      .slice(0, SHOWN)
      .map(({ id }) => Number(id));
}

/** SQLite's full-text search in memory; null where the library has none. */
export function ftsEngine(passages: Passages): SearchEngine | null {
  const database = new Database(':memory:');
  try {
    database.exec("CREATE VIRTUAL TABLE passage USING fts5 (text, content='', detail=full)");
  } catch {
    return null;
  }
  const add = database.prepare('INSERT INTO passage (rowid, text) VALUES (?, ?)');
  database.exec('BEGIN');
  for (const [number, terms] of passages.entries()) add.run(number, terms.join(' '));
  database.exec("COMMIT; INSERT INTO passage (passage) VALUES ('optimize')");
  const find = database.prepare(
    `SELECT rowid FROM passage WHERE passage MATCH ? ORDER BY rank LIMIT ${SHOWN}`,
  );
  return (terms) =>
    (find.all(terms.join(' OR ')) as readonly { readonly rowid: number }[]).map(
      ({ rowid }) => rowid,
    );
}
