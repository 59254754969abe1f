import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type StandIn, startStandIn, type StandInOptions } from '../../src/stand-in/stand-in.ts';
import { schemaFaults } from '../support/discord-schemas.ts';
import { type Ended, ended, startNode } from './run-node.ts';

interface RunningBot {
  readonly discord: StandIn;
  readonly end: Promise<Ended>;
  signal(name: NodeJS.Signals): void;
}

/** The whole bot as its own process, connected to the stand-in. */
export async function runningBot(
  environment: NodeJS.ProcessEnv = {},
  file = 'src/main.ts',
  standIn: StandInOptions = {},
): Promise<RunningBot> {
  const discord = await startStandIn({ judge: schemaFaults, patience: 15_000, ...standIn });
  const child = startNode(file, [], {
    DISCORD_TOKEN: discord.token,
    DISCORD_API_BASE: discord.api,
    DATA_DIR: await dataFolder(),
    ...environment,
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

/** A folder for records that ends with the test. */
export async function dataFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-'));
  onTestFinished(async () => await rm(folder, { recursive: true, force: true }));
  return folder;
}
