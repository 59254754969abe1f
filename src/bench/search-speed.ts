import { QUERY_TERMS } from '../retrieval/analyser.ts';
import { BM25_PARAMETERS, type Bm25Index } from '../retrieval/bm25-index.ts';
import { buildDirect } from '../retrieval/build-direct.ts';
import { documentFrequency } from '../retrieval/postings.ts';
import { cpuTime, median } from './cpu-time.ts';
import { generatePassages } from './generate-passages.ts';
import { indexBytes } from './index-bytes.ts';
import type { Question } from './question.ts';
import { readSizes } from './read-sizes.ts';
import { readTexts } from './read-texts.ts';
import {
  ftsEngine,
  miniSearchEngine,
  ownEngine,
  type SearchEngine,
  winkEngine,
} from './search-engines.ts';
import { percentile } from './percentile.ts';

const TAKES = 'DIR [PASSAGES…]';
const USAGE = `Usage: npm run bench -- search ${TAKES}`;
const SIZES = [1000, 10_000, 100_000, 500_000];

// Above, the peers take gigabytes and minutes.
const PEERS_UP_TO = 100_000;
const TIMED = 300;
const ORDERED = 10_000;
// Above, ten thousand questions take wink minutes: only the timed ones are compared.
const ORDERED_UP_TO = 10_000;
// The first of a row warms the caches that the engine before has filled with its own.
const REPEATS = 3;

/** What a search costs, beside wink, MiniSearch and SQLite FTS5 on the same terms, and whether wink ranks alike. */
export const searchSpeed: Question = {
  takes: TAKES,
  measure: ([folder, ...numbers]) => {
    const sizes = readSizes(numbers, SIZES);
    if (folder === undefined || sizes === null) return { kind: 'refused', reason: USAGE };
    const texts = readTexts(folder);
    if (texts === null) {
      return { kind: 'refused', reason: `Cannot read "${folder}": it holds no *.txt or *.md` };
    }
    const head = [
      `${folder}: ${texts.length} texts; processor time in ms, ${TIMED} questions, the least of ${REPEATS} in a row`,
      'Each engine in turn answers the same question; ratios are to the search of this project',
    ];
    return { kind: 'lines', lines: [...head, ...sizes.flatMap((size) => report(texts, size))] };
  },
};

interface Engines {
  readonly [name: string]: SearchEngine;
}

function report(texts: readonly string[], size: number): readonly string[] {
  const { passages, nextQuestion } = generatePassages(texts, size);
  const index = buildDirect(passages, BM25_PARAMETERS);
  const bytes = indexBytes(index);
  const perPassage = (sum: number): string => (sum / size).toFixed(0);
  const questions = Array.from({ length: TIMED }, nextQuestion);
  const own = ownEngine(index);
  const wink = size <= PEERS_UP_TO ? winkEngine(passages) : null;
  const fts = size <= PEERS_UP_TO ? ftsEngine(passages) : null;
  const engines: Engines = {
    onrecord: own,
    ...(wink !== null && { wink: wink.engine, MiniSearch: miniSearchEngine(passages) }),
    ...(fts !== null && { FTS5: fts }),
  };
  const lines = [
    '',
    `${size} passages, ${index.terms.size} terms, ${(index.documents.length / size).toFixed(1)} of them a passage; ` +
      `${perPassage(bytes.postings + bytes.terms)} bytes a passage, of these ${perPassage(bytes.terms)} for the terms`,
    ...table(engines, questions),
    `The ${QUERY_TERMS} most frequent terms as one question: ${leastTime(own, frequentTerms(index)).toFixed(3)}`,
  ];
  if (wink === null) return [...lines, `No peers above ${PEERS_UP_TO} passages`];
  if (fts === null) lines.push('FTS5 is left out: this SQLite has none');
  const further = size <= ORDERED_UP_TO ? ORDERED - TIMED : 0;
  const compared = [...questions, ...Array.from({ length: further }, nextQuestion)];
  const same = compared.filter((terms) => isSame(own(terms), wink.order(terms))).length;
  return [...lines, `The same ten in wink's order: ${same} of ${compared.length} questions`];
}

function table(engines: Engines, questions: readonly (readonly string[])[]): readonly string[] {
  const times = measure(engines, questions);
  const own = times.get('onrecord') ?? [];
  const rows = Array.from(times, ([name, each]) => {
    const figures = [0.5, 0.95, 0.99].map((share) => percentile(each, share).toFixed(3));
    const ratio = median(each.map((time, place) => time / (own[place] ?? 0)));
    const ratios = [ratio, sum(each) / sum(own)].map((value) => `${value.toFixed(1)}×`);
    return [name.padEnd(10), ...[...figures, ...ratios].map((text) => text.padStart(9))].join('');
  });
  const heading = ['p50', 'p95', 'p99', 'median', 'in all'].map((text) => text.padStart(9));
  return [`${' '.repeat(10)}${heading.join('')}`, ...rows];
}

function measure(
  engines: Engines,
  questions: readonly (readonly string[])[],
): ReadonlyMap<string, readonly number[]> {
  const times = new Map(Object.keys(engines).map((name) => [name, [] as number[]]));
  // The first round lets the compiler settle.
  for (const isMeasured of [false, true]) {
    for (const terms of isMeasured ? questions : questions.slice(0, TIMED / 5)) {
      for (const [name, find] of Object.entries(engines)) {
        const least = leastTime(find, terms);
        if (isMeasured) times.get(name)?.push(least);
      }
    }
  }
  return times;
}

function leastTime(find: SearchEngine, terms: readonly string[]): number {
  return Math.min(...Array.from({ length: REPEATS }, () => cpuTime(() => find(terms))));
}

/** No question of as many terms costs more. */
function frequentTerms(index: Bm25Index): readonly string[] {
  return [...index.terms.keys()]
    .toSorted((a, b) => documentFrequency(index, b) - documentFrequency(index, a))
    .slice(0, QUERY_TERMS);
}

function sum(numbers: readonly number[]): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}

function isSame(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((number, place) => number === b[place]);
}
