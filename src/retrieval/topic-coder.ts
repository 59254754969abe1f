import { fold } from '../corpus/fold.ts';
import type { TextColumn } from '../corpus/text-column.ts';
import { openNameWordCoder } from './name-words.ts';
import { openSortedPlaces } from './sorted-places.ts';
import { openTermPacker, type TermPacker } from './term-table.ts';
import type { TopicColumns } from './topic-table.ts';

/** Numbers for the names of topics, the same as long as it lives, and tables of them. */
export interface TopicCoder {
  /** Of the names of an article, as `topicNames` gives them, the first of each topic. */
  code(names: readonly string[]): Uint32Array;
  /** The table of articles with these names. It depends on them alone, bit for bit, never on what was coded before. */
  pack(articles: readonly Uint32Array[]): TopicColumns;
}

/** What is made of a name once: to fold costs most. */
interface CodedName {
  /** Null: a name of one letter says too little. */
  readonly topic: number | null;
  readonly words: readonly number[];
}

/** `known` are the names that have the first codes. */
export function openTopicCoder(known: readonly string[] = []): TopicCoder {
  const names: string[] = [];
  const coded: CodedName[] = [];
  const codes = new Map<string, number>();
  const topics = new Map<string, number>();
  const words = openNameWordCoder();
  const sorted = openSortedPlaces(names);
  const packNames = openTermPacker(names);
  const packWords = openTermPacker(words.texts);
  const codeOf = (name: string): number => {
    const before = codes.get(name);
    if (before !== undefined) return before;
    codes.set(name, names.length);
    const key = fold(name);
    const topic = key.length > 1 ? (topics.get(key) ?? topics.size) : null;
    if (topic !== null) topics.set(key, topic);
    coded.push({ topic, words: words.code(name) });
    return names.push(name) - 1;
  };
  for (const name of known) codeOf(name);
  return {
    code: (own) => {
      const first = new Map<number, number>();
      for (const code of own.map(codeOf)) {
        const topic = coded[code]?.topic ?? null;
        if (topic !== null && !first.has(topic)) first.set(topic, code);
      }
      return Uint32Array.from(first.values());
    },
    pack: (articles) => {
      const isThere = new Uint8Array(names.length);
      for (const own of articles) for (const code of own) isThere[code] = 1;
      const used = Uint32Array.from(sorted().filter((code) => isThere[code] === 1));
      const all = Array.from(used, (code) => coded[code]);
      const { codes: ofWords, ...inNames } = words.gather(all.map((each) => each?.words ?? []));
      return {
        names: textsOf(packNames, used),
        topics: renumbered(
          Uint32Array.from(all, (each) => each?.topic ?? 0),
          topics.size,
        ),
        ...joined(articles, placesOf(used, names.length)),
        words: textsOf(packWords, ofWords),
        inNames,
      };
    },
  };
}

function textsOf(pack: TermPacker, codes: Uint32Array): TextColumn {
  const { bytes, ends } = pack(codes);
  return { bytes, ends };
}

/** By first sight. */
function renumbered(topics: Uint32Array, size: number): Uint32Array {
  // By topic one more than its number.
  const numbers = new Uint32Array(size);
  let last = 0;
  return topics.map((topic) => (numbers[topic] ||= last += 1) - 1);
}

/** By code its place among these. */
function placesOf(used: Uint32Array, codes: number): Uint32Array {
  const places = new Uint32Array(codes);
  for (const [place, code] of used.entries()) places[code] = place;
  return places;
}

function joined(
  articles: readonly Uint32Array[],
  places: Uint32Array,
): Pick<TopicColumns, 'starts' | 'named'> {
  const starts = new Uint32Array(articles.length + 1);
  for (const [article, { length }] of articles.entries())
    starts[article + 1] = (starts[article] ?? 0) + length;
  const named = new Uint32Array(starts[articles.length] ?? 0);
  let at = 0;
  for (const own of articles)
    for (const code of own) {
      named[at] = places[code] ?? 0;
      at += 1;
    }
  return { starts, named };
}
