import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startLocalDiscord } from '../preview/start-local-discord.ts';
import type { StandIn } from '../stand-in/stand-in.ts';
import type { FilledFolders } from './with-corpus.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

// The first start after a change reads all sources and builds a snapshot, on a machine that may be busy.
const PATIENCE_MS = 5 * 60_000;

interface ProcessUse {
  /** Milliseconds of processor time, of all threads. */
  readonly cpu: number;
  /** MB in memory. */
  readonly now: number;
  readonly most: number;
}

/** The whole bot as `npm start` starts it, connected to a Discord on this machine. */
export interface SpawnedBot {
  readonly discord: StandIn;
  /** Asks as a member does; milliseconds until the answer stands. */
  readonly ask: (question: string) => Promise<number>;
  /** What the process took so far; null where the system does not tell. */
  readonly use: () => ProcessUse | null;
  /** Asks it to end as a supervisor does. */
  readonly stop: () => Promise<void>;
}

/** @throws Error when the bot ends before it is connected. */
export async function spawnBot({ corpus, data }: FilledFolders): Promise<{
  readonly bot: SpawnedBot;
  /** Milliseconds from the start of the process until Discord has it. */
  readonly connected: number;
}> {
  const discord = await startLocalDiscord(PATIENCE_MS);
  const began = performance.now();
  const child = spawn(process.execPath, ['src/start.mjs'], {
    cwd: ROOT,
    env: {
      ...{ PATH: process.env['PATH'], HOME: process.env['HOME'] },
      ...{ DISCORD_TOKEN: discord.token, DISCORD_API_BASE: discord.api, LOG_LEVEL: 'error' },
      ...{ CORPUS_DIR: corpus, DATA_DIR: data },
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const kill = (): void => void child.kill('SIGKILL');
  process.once('exit', kill);
  try {
    await Promise.race([discord.gateway.next('identified'), failed(child)]);
  } catch (error) {
    await discord.stop();
    throw error;
  }
  const connected = performance.now() - began;
  const bot: SpawnedBot = {
    discord,
    ask: async (question) => {
      const asked = performance.now();
      const handle = discord.slash('ask', { question });
      await handle.next('edit');
      return performance.now() - asked;
    },
    use: () => useOf(child),
    stop: async () => {
      const ended = once(child, 'close');
      child.kill('SIGTERM');
      await ended;
      process.off('exit', kill);
      await discord.stop();
    },
  };
  return { bot, connected };
}

async function failed(child: ChildProcess): Promise<never> {
  const [code] = await once(child, 'close');
  throw new Error(`The bot ended with ${String(code)} before it was connected`);
}

function useOf({ pid }: ChildProcess): ProcessUse | null {
  if (process.platform !== 'linux' || pid === undefined) return null;
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  // “VmRSS:    123456 kB”
  const of = (name: string): number =>
    Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1] ?? 0) / 1024;
  // After the name, which may hold anything: the 12th and 13th, in hundredths of a second.
  const times = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  const cpu = 10 * (Number(times[11]) + Number(times[12]));
  return { cpu, now: of('VmRSS'), most: of('VmHWM') };
}
