import { once } from 'node:events';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { silentLog } from '../../src/ops/json-log.ts';
import { openCorpus } from '../../src/ops/open-corpus.ts';
import { type StandIn, startStandIn, type StandInOptions } from '../../src/stand-in/stand-in.ts';
import { schemaFaults } from '../support/discord-schemas.ts';
import { PATIENCE_MS } from '../support/patience.ts';
import { type Ended, ended, startNode } from './run-node.ts';

interface RunningBot {
  readonly discord: StandIn;
  readonly end: Promise<Ended>;
  signal(name: NodeJS.Signals): void;
}

/** The whole bot as its own process, connected to the stand-in, at a later start unless it is given a data folder. */
export async function runningBot(
  environment: NodeJS.ProcessEnv = {},
  file = 'src/main.ts',
  standIn: StandInOptions = {},
): Promise<RunningBot> {
  const discord = await startStandIn({ judge: schemaFaults, patience: PATIENCE_MS, ...standIn });
  const child = startNode(file, [], {
    DISCORD_TOKEN: discord.token,
    DISCORD_API_BASE: discord.api,
    ...environment,
    DATA_DIR: environment['DATA_DIR'] ?? (await usedFolder()),
  });
  const end = ended(child);
  onTestFinished(async () => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGKILL');
      await once(child, 'close');
    }
    await discord.stop();
  });
  return { discord, end, signal: (name) => child.kill(name) };
}

/** A folder for records that ends with the test; at the first start there is nothing in it. */
export async function dataFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-'));
  onTestFinished(async () => await rm(folder, { recursive: true, force: true }));
  return folder;
}

/** The same, with what an earlier process has saved of the articles that come with the bot, or of this folder. */
export async function usedFolder(corpus = 'corpus'): Promise<string> {
  const folder = await dataFolder();
  const saved = savedOf.get(corpus) ?? save(corpus);
  savedOf.set(corpus, saved);
  await cp(await saved, folder, { recursive: true });
  return folder;
}

// They stay as long as the run: the tests of a worker share them.
const savedOf = new Map<string, Promise<string>>();

async function save(corpus: string): Promise<string> {
  const data = await mkdtemp(join(tmpdir(), 'onrecord-'));
  const keeper = await openCorpus({ folder: corpus, data, log: silentLog, onProgress: () => {} });
  await keeper.settle();
  await keeper.close();
  return data;
}
