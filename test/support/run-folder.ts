import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

// A run takes minutes, and writes all the time. Processes of another container, which we cannot see, may use the folder too.
const FORGOTTEN_AFTER_MS = 3_600_000;

/**
 * A folder below `parent` of this name, as long as this process runs; what an earlier run has left there, because it was
 * killed, is removed.
 */
export function runFolder(parent: string, name: string): string {
  mkdirSync(parent, { recursive: true });
  for (const each of readdirSync(parent)) {
    if (isForgotten(parent, each, name)) remove(join(parent, each));
  }
  const folder = join(parent, `${name}-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  process.once('exit', () => remove(folder));
  return folder;
}

function isForgotten(parent: string, entry: string, name: string): boolean {
  const pid = entry.startsWith(`${name}-`) ? entry.slice(name.length + 1) : '';
  if (!/^\d+$/u.test(pid) || isRunning(Number(pid))) return false;
  const { mtimeMs } = statSync(join(parent, entry), { throwIfNoEntry: false }) ?? { mtimeMs: 0 };
  return mtimeMs < Date.now() - FORGOTTEN_AFTER_MS;
}

function isRunning(pid: number): boolean {
  try {
    // Asks whether there is such a process, and sends nothing.
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
