import { readFile } from 'node:fs/promises';
import { readSettings } from './settings.ts';

/** Settings from `.env` in the working folder, if there is one, and the environment. */
export async function loadSettings(): Promise<ReturnType<typeof readSettings>> {
  return readSettings(await readEnvFile(), process.env);
}

async function readEnvFile(): Promise<string> {
  try {
    return await readFile('.env', 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}
