import { silentLog } from '../ops/json-log.ts';
import { openCorpus } from '../ops/open-corpus.ts';
import { packSnapshot } from '../ops/packing/packed-snapshot.ts';
import { takeArrays } from '../ops/packing/typed-arrays.ts';
import type { Ranked, Snapshot } from '../snapshot.ts';
import { spawnBot } from './spawn-bot.ts';
import { type FilledFolders, withCorpus } from './with-corpus.ts';

const QUESTIONS = [
  'What did the president say about the election?',
  'Who said that the economy is growing?',
  'When does the vote take place?',
  'What happened in the senate?',
];

/** What the whole bot takes in memory while it answers, and how many bytes of index that is a passage. */
export const memoryUse = withCorpus('memory', report);

async function report(folders: FilledFolders): Promise<readonly string[]> {
  const { corpus, data, title } = folders;
  const keeper = await openCorpus({
    ...{ folder: corpus, data, log: silentLog, onProgress: () => {} },
  });
  await keeper.settle();
  const snapshot = keeper.current();
  await keeper.close();
  const { bot } = await spawnBot(folders);
  for (const question of QUESTIONS) await bot.ask(question);
  const memory = bot.use();
  await bot.stop();
  return [
    `${title}: ${snapshot.ranked.passage.units.length} passages`,
    ...indexLines(snapshot),
    memory === null
      ? 'This system does not tell what a process takes'
      : `The bot after ${QUESTIONS.length} answers: ${memory.now.toFixed(0)} MB, at most ${memory.most.toFixed(0)} MB`,
  ];
}

function indexLines(snapshot: Snapshot): readonly string[] {
  const passages = snapshot.ranked.passage.units.length;
  const line = (name: string, bytes: number): string =>
    `${name.padEnd(40)}${(bytes / 1e6).toFixed(1).padStart(8)} MB${(bytes / passages).toFixed(0).padStart(7)} bytes a passage`;
  return [
    line('index of passages', bytesOfIndex(snapshot.ranked.passage)),
    line('index of sentences', bytesOfIndex(snapshot.ranked.sentence)),
    line('index of statements', bytesOfIndex(snapshot.ranked.statement)),
    line('all but the articles', bytesOf(packSnapshot(snapshot))),
  ];
}

function bytesOfIndex({ index }: Ranked): number {
  return bytesOf(index);
}

/** Of all typed arrays in it. */
function bytesOf(value: object): number {
  return takeArrays({ ...value }).arrays.reduce((sum, { byteLength }) => sum + byteLength, 0);
}
