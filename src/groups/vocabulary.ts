import { foldWord } from '../retrieval/fold-word.ts';
import { STOP_WORDS } from '../retrieval/stop-words.ts';
import { wordTerm } from '../retrieval/word-term.ts';
import { hashOf } from './hash.ts';
import { synonymNumber } from './synonyms/synonymy.ts';
import { termWeight } from './term-weight.ts';

/** Numbers for words, terms and concepts, the same as long as it lives: it forgets none. */
export interface Vocabulary {
  readonly codeOf: (word: string) => number;
  readonly word: (code: number) => string;
  /** How many codes there are. */
  readonly size: () => number;
  /** 32 bits of a word. */
  readonly hash: (code: number) => number;
  /** How much a term tells two statements apart, 0.1–1. */
  readonly termWeight: (code: number) => number;
  /** The same of a word as it stands in a text, by its term; 0 for one without. */
  readonly wordWeight: (code: number) => number;
  /** By which the synonyms of a term are found; 0 for one without. */
  readonly synonyms: (code: number) => number;
}

interface Columns {
  readonly hashes: Int32Array;
  readonly termWeights: Float64Array;
  /** NaN where it is not asked yet. */
  readonly wordWeights: Float64Array;
  readonly synonyms: Uint16Array;
}

const FIRST_ROOM = 64;

export function openVocabulary(): Vocabulary {
  const codes = new Map<string, number>();
  const words: string[] = [];
  let columns = emptyColumns(FIRST_ROOM);

  return {
    codeOf: (word) => {
      const known = codes.get(word);
      if (known !== undefined) return known;
      const own = ownCopy(word);
      const code = words.push(own) - 1;
      codes.set(own, code);
      if (code === columns.hashes.length) columns = withRoom(columns, 2 * code);
      columns.hashes[code] = hashOf(own);
      columns.termWeights[code] = termWeight(own);
      columns.synonyms[code] = synonymNumber(own);
      return code;
    },
    word: (code) => words[code] ?? '',
    size: () => words.length,
    hash: (code) => columns.hashes[code] ?? 0,
    termWeight: (code) => columns.termWeights[code] ?? 0,
    wordWeight: (code) => {
      const known = columns.wordWeights[code] ?? 0;
      if (!Number.isNaN(known)) return known;
      return (columns.wordWeights[code] = weightOfWord(words[code] ?? ''));
    },
    synonyms: (code) => columns.synonyms[code] ?? 0,
  };
}

function weightOfWord(word: string): number {
  const term = STOP_WORDS.has(foldWord(word)) ? '' : wordTerm(word);
  return term === '' ? 0 : termWeight(term);
}

// A word cut out of an article keeps the whole text of the article in memory.
function ownCopy(word: string): string {
  return ` ${word}`.slice(1);
}

function emptyColumns(room: number): Columns {
  return {
    ...{ hashes: new Int32Array(room), termWeights: new Float64Array(room) },
    wordWeights: new Float64Array(room).fill(Number.NaN),
    synonyms: new Uint16Array(room),
  };
}

function withRoom(columns: Columns, room: number): Columns {
  const larger = emptyColumns(room);
  larger.hashes.set(columns.hashes);
  larger.termWeights.set(columns.termWeights);
  larger.wordWeights.set(columns.wordWeights);
  larger.synonyms.set(columns.synonyms);
  return larger;
}
