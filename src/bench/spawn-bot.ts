import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startLocalDiscord } from '../preview/start-local-discord.ts';
import type { FilledFolders } from './with-corpus.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

// The first start after a change reads all sources, on a machine that may be busy.
const PATIENCE_MS = 60_000;

/** The whole bot as `npm start` starts it, connected to a Discord on this machine. */
export interface SpawnedBot {
  /** Asks as a member does; milliseconds until the answer stands. */
  readonly ask: (question: string) => Promise<number>;
  /** Of the process: MB that it has in memory now, and had at most; null where the system does not tell. */
  readonly memory: () => { readonly now: number; readonly most: number } | null;
  /** Asks it to end as a supervisor does. */
  readonly stop: () => Promise<void>;
}

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
  await discord.gateway.next('identified');
  const connected = performance.now() - began;
  const bot: SpawnedBot = {
    ask: async (question) => {
      const asked = performance.now();
      const handle = discord.slash('ask', { question });
      await handle.next('edit');
      return performance.now() - asked;
    },
    memory: () => memoryOf(child),
    stop: async () => {
      const ended = once(child, 'close');
      child.kill('SIGTERM');
      await ended;
      await discord.stop();
    },
  };
  return { bot, connected };
}

function memoryOf({ pid }: ChildProcess): ReturnType<SpawnedBot['memory']> {
  if (process.platform !== 'linux' || pid === undefined) return null;
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  // “VmRSS:    123456 kB”
  const of = (name: string): number =>
    Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1] ?? 0) / 1024;
  return { now: of('VmRSS'), most: of('VmHWM') };
}
