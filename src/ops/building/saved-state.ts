import { datedIn } from '../../dated-sentences.ts';
import type { Article } from '../../corpus/article.ts';
import {
  type CorpusReader,
  type HeldFile,
  type HeldFiles,
  stampsOfHeld,
} from '../../corpus/read-corpus.ts';
import { textAt } from '../../corpus/text-column.ts';
import type { CodedCounts } from '../../retrieval/count-terms.ts';
import { packTerms, TermTable } from '../../retrieval/term-table.ts';
import { openTopicCoder } from '../../retrieval/topic-coder.ts';
import type { UnitKind } from '../../retrieval/unit.ts';
import type { UnitColumns } from '../../retrieval/unit-table.ts';
import { joinPacked, packedEach } from '../packing/packed-articles.ts';
import type { PackedSnapshot } from '../packing/packed-snapshot.ts';
import { packValue, unpackValue } from '../packing/packed-value.ts';
import type { SavedBack, SavedFront, SavedReading } from '../packing/saved-snapshot.ts';
import { keepSaved, type KeptArticle } from './kept-article.ts';
import { openTermCoder, type TermCoder } from './term-coder.ts';

const KINDS = ['passage', 'sentence', 'statement'] as const satisfies readonly UnitKind[];

/** What a snapshot was built from, as it is saved. */
export function savedParts(
  packed: PackedSnapshot,
  articles: readonly KeptArticle[],
  words: readonly string[],
  reader: CorpusReader,
): { readonly front: SavedFront; readonly back: SavedBack } {
  const held = reader.held();
  const places = new Map(articles.map(({ held: { article } }, place) => [article.file, place]));
  const files = Array.from(held, ([file, { stamp, reading }]): SavedReading => {
    const place = reading.kind === 'article' ? (places.get(file) ?? null) : null;
    if (reading.kind !== 'article' || place === null) return { file, stamp, reading, place };
    return { file, stamp, place, reading: { ...reading, article: null } };
  });
  const recoded = recode(articles, words);
  return {
    front: {
      stamps: Buffer.from(stampsOfHeld(held, reader.problems())),
      packed,
      articles: joinPacked(articles.map(({ bytes }) => bytes)),
    },
    back: {
      files: packValue(files),
      persons: joined(articles.map(({ units }) => units.persons)),
      ...recoded,
    },
  };
}

/** By first sight, so that what was saved depends on the articles alone, and on no word of a removed one. */
function recode(
  articles: readonly KeptArticle[],
  words: readonly string[],
): Pick<SavedBack, 'words' | 'rows'> {
  const codes = new Uint32Array(words.length);
  const seen: string[] = [];
  const codeOf = (old: number): number => {
    if (codes[old] === 0) codes[old] = seen.push(words[old] ?? '');
    return (codes[old] ?? 0) - 1;
  };
  const rowsOf = (kind: UnitKind): CodedCounts => {
    const rows = articles.map(({ terms }) => terms[kind]);
    return {
      lengths: joined(rows.map(({ lengths }) => lengths)),
      starts: joinedStarts(rows),
      codes: joined(rows.map((row) => row.codes)).map(codeOf),
      counts: joined(rows.map(({ counts }) => counts)),
    };
  };
  const rows = {
    passage: rowsOf('passage'),
    sentence: rowsOf('sentence'),
    statement: rowsOf('statement'),
  };
  const { bytes, ends } = packTerms(new Map(seen.map((word, place) => [word, place])));
  return { words: { bytes, ends }, rows };
}

/** What a worker goes on with. */
export interface RestoredState {
  readonly files: HeldFiles;
  readonly kept: ReadonlyMap<Article, KeptArticle>;
  readonly coder: TermCoder;
}

/** Articles get the numbers 1, 2, 3 … @throws RangeError for parts that do not belong together. */
export function restoredState({ packed, articles }: SavedFront, back: SavedBack): RestoredState {
  const words = new TermTable({ ...back.words, slots: new Uint32Array(1) });
  const { topics } = packed;
  const names = Array.from(topics.names.ends, (_, place) => textAt(topics.names, place));
  const all = packedEach(articles);
  const ranges = {
    passage: articleRanges(packed.ranked.passage.units.articles, all.length),
    sentence: articleRanges(packed.ranked.sentence.units.articles, all.length),
    statement: articleRanges(packed.ranked.statement.units.articles, all.length),
  };
  // Names are saved in the order of their codes then.
  const coder = openTermCoder([...words.keys()], openTopicCoder(names));
  const kept = all.map((bytes, place) => {
    const range = (kind: UnitKind): Range => ranges[kind][place] ?? { start: 0, end: 0 };
    const said = range('statement');
    const byKind = <T>(of: (kind: UnitKind) => T): Record<UnitKind, T> =>
      Object.fromEntries(KINDS.map((kind) => [kind, of(kind)])) as Record<UnitKind, T>;
    const parts = {
      units: {
        columns: byKind((kind) => columnsIn(packed.ranked[kind].units, range(kind))),
        persons: back.persons.subarray(said.start, said.end),
        quoted: packed.ofStatement.quoted.subarray(said.start, said.end),
        beside: packed.ofStatement.beside.subarray(said.start, said.end),
        dated: datedIn(packed.ofSentence, range('sentence')),
        sentences: packed.ofArticle.sentences[place] ?? 0,
        statements: packed.ofArticle.statements[place] ?? 0,
      },
      terms: byKind((kind) => rowIn(back.rows[kind], range(kind))),
      topics: topics.named.subarray(topics.starts[place], topics.starts[place + 1]),
    };
    return keepSaved(place + 1, bytes, parts, coder);
  });
  const files = (unpackValue(back.files) as readonly SavedReading[]).map(
    ({ file, stamp, place, reading }): readonly [string, HeldFile] => {
      if (reading.kind !== 'article') return [file, { stamp, reading }];
      const article = place === null ? reading.article : kept[place]?.held.article;
      if (article == null) throw new RangeError(`Cannot find the article of "${file}"`);
      return [file, { stamp, reading: { ...reading, article } }];
    },
  );
  return {
    files: new Map(files),
    kept: new Map(kept.map((each) => [each.held.article, each])),
    coder,
  };
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Where the units of each article stand; their articles ascend. */
function articleRanges(places: Uint32Array, articles: number): readonly Range[] {
  const ranges: Range[] = [];
  let end = 0;
  for (let article = 0; article < articles; article += 1) {
    const start = end;
    while (places[end] === article) end += 1;
    ranges.push({ start, end });
  }
  return ranges;
}

function columnsIn(columns: UnitColumns, { start, end }: Range): UnitColumns {
  return {
    articles: columns.articles.subarray(start, end),
    starts: columns.starts.subarray(start, end),
    ends: columns.ends.subarray(start, end),
    sentences: columns.sentences.subarray(start, end),
    counts: columns.counts.subarray(start, end),
    quotations: columns.quotations.subarray(start, end),
  };
}

function rowIn(
  { lengths, starts, codes, counts }: CodedCounts,
  { start, end }: Range,
): CodedCounts {
  const first = starts[start] ?? 0;
  const last = starts[end] ?? first;
  return {
    lengths: lengths.subarray(start, end),
    starts: starts.slice(start, end + 1).map((each) => each - first),
    codes: codes.subarray(first, last),
    counts: counts.subarray(first, last),
  };
}

function joined(arrays: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(arrays.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const array of arrays) {
    all.set(array, at);
    at += array.length;
  }
  return all;
}

function joinedStarts(rows: readonly CodedCounts[]): Uint32Array {
  const starts = new Uint32Array(1 + rows.reduce((sum, { lengths }) => sum + lengths.length, 0));
  let unit = 0;
  let total = 0;
  for (const row of rows) {
    for (let at = 1; at < row.starts.length; at += 1)
      starts[(unit += 1)] = total + (row.starts[at] ?? 0);
    total += row.codes.length;
  }
  return starts;
}
