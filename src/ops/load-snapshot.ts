import { buildSnapshot } from '../build-snapshot.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import type { Snapshot } from '../snapshot.ts';

/** @throws CorpusError if the folder is absent or cannot be read. Blocks its thread while it analyses. */
export async function loadSnapshot(folder: string): Promise<Snapshot> {
  const { articles, problems } = await readCorpus(folder);
  return buildSnapshot(articles, problems);
}
