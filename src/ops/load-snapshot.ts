import { buildSnapshot } from '../build-snapshot.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import type { Snapshot } from '../snapshot.ts';

/**
 * The snapshot of a folder; `onProgress` is told how many articles have been analysed.
 * @throws CorpusError if the folder is absent or cannot be read. Blocks its thread while it analyses.
 */
export async function loadSnapshot(
  folder: string,
  onProgress?: (done: number, total: number) => void,
): Promise<Snapshot> {
  const { articles, problems } = await readCorpus(folder);
  return buildSnapshot(articles, problems, onProgress);
}
