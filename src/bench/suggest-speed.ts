import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { completeOutlets, completeSpeakers, completeTopics } from '../answers/complete.ts';
import { openSnapshotBuilder } from '../ops/building/snapshot-builder.ts';
import type { Snapshot } from '../snapshot.ts';
import { parseIsoDate, type IsoDate } from '../text/iso-date.ts';
import { cpuTime } from './cpu-time.ts';
import { fillCorpus } from './fill-corpus.ts';
import { percentile } from './percentile.ts';
import type { Question } from './question.ts';
import { readSizes } from './read-sizes.ts';
import { readTexts } from './read-texts.ts';
import { seeded } from './seeded.ts';

const TAKES = 'DIR [ARTICLES…]';
const USAGE = `Usage: npm run bench -- suggest ${TAKES}`;
const SIZES = [1000, 10_000];
const TYPED = 1000;
const SEED = 2016;
// In a third of what is typed, one letter is another.
const SLIPS = 1 / 3;
const ASKED = { guild: null, today: parseIsoDate('2016-06-11') as IsoDate };

/** What autocomplete costs at each key, and at the first one after a refresh, which gathers the list. */
export const suggestSpeed: Question = {
  takes: TAKES,
  measure: async ([folder, ...numbers]) => {
    const sizes = readSizes(numbers, SIZES);
    if (folder === undefined || sizes === null) return { kind: 'refused', reason: USAGE };
    const texts = readTexts(folder);
    if (texts === null) {
      return { kind: 'refused', reason: `Cannot read "${folder}": it holds no *.txt or *.md` };
    }
    const lines = [
      `${folder}: ${texts.length} texts; processor time in ms, ${TYPED} beginnings of names, a third with a slip`,
    ];
    for (const size of sizes) lines.push(...report(await snapshotOf(texts, size), size));
    return { kind: 'lines', lines };
  },
};

async function snapshotOf(texts: readonly string[], size: number): Promise<Snapshot> {
  const root = mkdtempSync(join(tmpdir(), 'onrecord-bench-'));
  const folders = { corpus: join(root, 'corpus'), cache: join(root, 'data', 'analyses.sqlite') };
  mkdirSync(join(root, 'data'));
  try {
    await fillCorpus(folders, texts, size, () => {});
    const builder = openSnapshotBuilder({
      ...{ folder: folders.corpus, cache: folders.cache, saved: null },
    });
    try {
      return await builder.build();
    } finally {
      await builder.close();
    }
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function report(snapshot: Snapshot, size: number): readonly string[] {
  const kinds = { speakers: completeSpeakers, outlets: completeOutlets, topics: completeTopics };
  const heading = ['first', 'p50', 'p95', 'p99'].map((text) => text.padStart(9)).join('');
  const rows = Object.entries(kinds).map(([name, complete]) => {
    let names: readonly string[] = [];
    const first = cpuTime(() => {
      names = complete(snapshot, '', ASKED).map(({ value }) => value);
    });
    const times = beginningsOf(names).map((typed) =>
      cpuTime(() => complete(snapshot, typed, ASKED)),
    );
    const figures = [0.5, 0.95, 0.99].map((share) => percentile(times, share));
    const cells = [first, ...figures].map((value) => value.toFixed(2).padStart(9)).join('');
    return `${name.padEnd(10)}${cells}`;
  });
  return ['', `${size} articles`, `${' '.repeat(10)}${heading}`, ...rows];
}

function beginningsOf(names: readonly string[]): readonly string[] {
  const random = seeded(SEED);
  const below = (limit: number): number => Math.floor(random() * limit);
  return Array.from({ length: TYPED }, () => {
    const name = names[below(names.length)] ?? '';
    const typed = name.slice(0, 1 + below(name.length));
    if (random() > SLIPS) return typed;
    const place = below(typed.length);
    return `${typed.slice(0, place)}e${typed.slice(place + 1)}`;
  });
}
