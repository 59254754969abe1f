import { existsSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { silentLog } from '../ops/json-log.ts';
import { openCorpus } from '../ops/open-corpus.ts';
import { median } from './cpu-time.ts';
import { spawnBot } from './spawn-bot.ts';
import { took } from './stopwatch.ts';
import { type FilledFolders, tell, withCorpus } from './with-corpus.ts';

const STARTS = 7;
const QUESTION = 'What did the president say about the election?';

const MANIFEST = fileURLToPath(new URL('../../.cache/bot.json', import.meta.url));
const LOOK_EVERY_MS = 200;
// On a machine that is busy.
const MOST_LOOKS = 300;

/** From the start of the process to the first answer that a member sees, with and without a saved snapshot. */
export const startSpeed = withCorpus('start', report);

async function report(folders: FilledFolders): Promise<readonly string[]> {
  const { corpus, data, title } = folders;
  const open = async (): ReturnType<typeof openCorpus> =>
    await openCorpus({ folder: corpus, data, log: silentLog, onProgress: () => {} });
  const without = await took(async () => {
    const keeper = await open();
    await keeper.settle();
    await keeper.close();
  });
  tell(`The snapshot was built and saved in ${(without.wall / 1000).toFixed(1)} s`);
  let passages = 0;
  const serving = await took(async () => {
    const keeper = await open();
    passages = keeper.current().ranked.passage.units.length;
  });
  let memory: number | null = null;
  // One of other sources would be taken for the one that the first start makes.
  rmSync(MANIFEST, { force: true });
  const starts: { connected: number; answered: number; cpu: number }[] = [];
  for (let number = 0; number <= STARTS; number += 1) {
    const { bot, connected } = await spawnBot(folders);
    const answered = connected + (await bot.ask(QUESTION));
    const use = bot.use();
    starts.push({ connected, answered, cpu: use?.cpu ?? NaN });
    memory = use?.now ?? null;
    await bot.stop();
    if (number === 0) await untilRehearsed();
    tell(`Start ${number} of ${STARTS}: ${answered.toFixed(0)} ms to the first answer`);
  }
  const [first, ...others] = starts;
  const line = (name: string, all: readonly number[]): string =>
    `${name.padEnd(40)}${median(all).toFixed(0).padStart(8)}${Math.max(...all)
      .toFixed(0)
      .padStart(8)} ms`;
  return [
    `${title}: ${passages} passages`,
    `Built and saved in ${(without.wall / 1000).toFixed(1)} s (processor time ${(without.cpu / 1000).toFixed(1)} s); the saved snapshot opened in ${serving.wall.toFixed(0)} ms (${serving.cpu.toFixed(0)} ms)`,
    `The first start, from the sources: ${first?.answered.toFixed(0)} ms to the first answer`,
    `The median and the worst of ${STARTS} starts after one; wall time`,
    line(
      'process start to connected',
      others.map(({ connected }) => connected),
    ),
    line(
      'process start to first answer',
      others.map(({ answered }) => answered),
    ),
    line(
      'processor time of all threads',
      others.map(({ cpu }) => cpu),
    ),
    ...(memory === null ? [] : [`In memory after the first answer: ${memory.toFixed(0)} MB`]),
  ];
}

/** Until the program stands in one file with the machine code of a rehearsal, for which nobody else waits. */
async function untilRehearsed(): Promise<void> {
  for (let look = 0; look < MOST_LOOKS && !isRehearsed(); look += 1)
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
}

function isRehearsed(): boolean {
  return existsSync(MANIFEST) && readFileSync(MANIFEST, 'utf8').includes('"isRehearsed":true');
}
