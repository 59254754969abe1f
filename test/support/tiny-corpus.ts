import { fileURLToPath } from 'node:url';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { buildSnapshot } from '../../src/build-snapshot.ts';
import type { Asked } from '../../src/answers/asked.ts';
import type { Snapshot } from '../../src/snapshot.ts';
import { type IsoDate, parseIsoDate } from '../../src/text/iso-date.ts';

/** A day that is written out in a test. */
export function day(text: string): IsoDate {
  const parsed = parseIsoDate(text);
  if (parsed === null) throw new RangeError(`Cannot read "${text}" as a day`);
  return parsed;
}

/** A member of no guild in particular, on a day after all the articles. */
export const ASKED: Asked = { guild: null, today: day('2025-06-15') };
export const QUARRY_GUILD = '900000000000000001';

/** The invented articles of `test/corpus`. */
export async function tinySnapshot(): Promise<Snapshot> {
  return await snapshotOf('../corpus');
}

/** Articles that try to break replies. */
export async function adversarialSnapshot(): Promise<Snapshot> {
  return await snapshotOf('../corpus-adversarial');
}

/** The five articles that come with the bot. */
export async function seedSnapshot(): Promise<Snapshot> {
  return await snapshotOf('../../corpus');
}

// Nothing changes a snapshot, so the tests of a worker share it.
const snapshots = new Map<string, Promise<Snapshot>>();

async function snapshotOf(folder: string): Promise<Snapshot> {
  const known = snapshots.get(folder) ?? build(folder);
  snapshots.set(folder, known);
  return await known;
}

async function build(folder: string): Promise<Snapshot> {
  const corpus = await readCorpus(fileURLToPath(new URL(folder, import.meta.url)));
  return buildSnapshot(corpus.articles, corpus.problems);
}
