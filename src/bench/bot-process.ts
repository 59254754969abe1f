import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { type StandIn, startStandIn } from '../stand-in/stand-in.ts';

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));
// Ten thousand articles are indexed at the start. Unit: milliseconds.
const PATIENCE_MS = 10 * 60_000;

/** The whole bot as a process of its own, on these folders, and the Discord of this machine that it is connected to. */
export interface BotProcess {
  readonly discord: StandIn;
  /** Ends both. */
  readonly stop: () => Promise<void>;
}

/** @throws Error when the bot ends before it is connected. */
export async function startBotProcess(folders: {
  readonly corpus: string;
  readonly data: string;
}): Promise<BotProcess> {
  const discord = await startStandIn({ patience: PATIENCE_MS });
  const child = spawn(process.execPath, ['--import', 'tsx', MAIN], {
    env: {
      ...{ PATH: process.env['PATH'], HOME: process.env['HOME'], TMPDIR: process.env['TMPDIR'] },
      ...{ DISCORD_TOKEN: discord.token, DISCORD_API_BASE: discord.api, LOG_LEVEL: 'error' },
      ...{ CORPUS_DIR: folders.corpus, DATA_DIR: folders.data },
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
  return {
    discord,
    stop: async () => {
      const closed = once(child, 'close');
      child.kill('SIGTERM');
      await closed;
      process.off('exit', kill);
      await discord.stop();
    },
  };
}

async function failed(child: ChildProcess): Promise<never> {
  const [code] = await once(child, 'close');
  throw new Error(`The bot ended with ${String(code)} before it was connected`);
}
