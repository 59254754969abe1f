import type { NearCopy } from '../draft.ts';

/** Texts by their shared runs of words: which are nearly the same as a new one. */
export interface NearCopyIndex {
  /** Takes the place of what was kept under the key. */
  readonly add: (key: string, text: string) => void;
  readonly remove: (key: string) => void;
  /** Best first, then by key. */
  readonly find: (text: string) => readonly NearCopy[];
}

const SHINGLE = 4;
// 181 pages, 32,580 unlike pairs: every true pair is above, no false one; the lowest true pair has 0.82.
const MIN_CONTAINMENT = 0.8;
// One hash in eight tells as much as all of them; one in sixteen loses pairs.
const KEPT_OF = 8;
// Below it a sample is too small to count with, and the full sets are compared.
const MIN_SAMPLE = 16;

/** Ascending, each once. */
interface Hashes {
  readonly all: Uint32Array;
  readonly sample: Uint32Array;
}

export function nearCopyIndex(): NearCopyIndex {
  const texts = new Map<string, Hashes>();
  const keysOf = new Map<number, Set<string>>();
  // Found by comparison, since too few of their hashes are in the sample.
  const small = new Set<string>();

  const remove = (key: string): void => {
    for (const hash of texts.get(key)?.sample ?? []) {
      const keys = keysOf.get(hash);
      keys?.delete(key);
      if (keys?.size === 0) keysOf.delete(hash);
    }
    texts.delete(key);
    small.delete(key);
  };
  const add = (key: string, text: string): void => {
    remove(key);
    const hashes = hashesOf(text);
    texts.set(key, hashes);
    if (isSmall(hashes)) small.add(key);
    for (const hash of hashes.sample) {
      const keys = keysOf.get(hash);
      if (keys === undefined) keysOf.set(hash, new Set([key]));
      else keys.add(key);
    }
  };
  const find = (text: string): readonly NearCopy[] => {
    const asked = hashesOf(text);
    const candidates = new Set(isSmall(asked) ? texts.keys() : small);
    for (const hash of asked.sample) for (const key of keysOf.get(hash) ?? []) candidates.add(key);
    const copies: NearCopy[] = [];
    for (const key of candidates) {
      const other = texts.get(key);
      const containment = other === undefined ? 0 : containmentOf(asked, other);
      if (containment >= MIN_CONTAINMENT) copies.push({ key, containment });
    }
    return copies.sort((a, b) => b.containment - a.containment || (a.key < b.key ? -1 : 1));
  };
  return { add, remove, find };
}

/** Shared hashes by the size of the smaller set (Broder 1997, “On the resemblance and containment of documents”). */
function containmentOf(one: Hashes, other: Hashes): number {
  const bySample = !isSmall(one) && !isSmall(other);
  const left = bySample ? one.sample : one.all;
  const right = bySample ? other.sample : other.all;
  const smaller = Math.min(left.length, right.length);
  return smaller === 0 ? 0 : sharedOf(left, right) / smaller;
}

function sharedOf(left: Uint32Array, right: Uint32Array): number {
  let shared = 0;
  let there = 0;
  for (const hash of left) {
    while ((right[there] ?? Infinity) < hash) there += 1;
    if (right[there] === hash) shared += 1;
  }
  return shared;
}

function isSmall({ sample }: Hashes): boolean {
  return sample.length < MIN_SAMPLE;
}

function hashesOf(text: string): Hashes {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const hashes = new Set<number>();
  for (let start = 0; start + SHINGLE <= words.length; start += 1) {
    hashes.add(fnv1a(words.slice(start, start + SHINGLE).join(' ')));
  }
  const all = Uint32Array.from(hashes).sort();
  return { all, sample: all.filter((hash) => hash % KEPT_OF === 0) };
}

/** Fowler, Noll and Vo: FNV-1a of 32 bits, over UTF-16 units. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
