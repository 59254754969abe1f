import { mkdir, mkdtemp, readdir, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { runFolder } from './run-folder.ts';

// No process has so high a number.
const GONE = 4_194_305;

test('runFolder removes what a run that was killed has left, and nothing else', async () => {
  const parent = await mkdtemp(join(tmpdir(), 'onrecord-'));
  onTestFinished(async () => await rm(parent, { recursive: true }));
  const old = [
    `runs-${GONE}`,
    `runs-${process.ppid}`,
    `others-${GONE}`,
    'runs-',
    'runs-a1',
    'runs',
  ];
  for (const name of [...old, `runs-${GONE + 1}`]) await mkdir(join(parent, name));
  for (const name of old) await utimes(join(parent, name), 1, 1);
  const folder = runFolder(parent, 'runs');
  expect(folder).toBe(join(parent, `runs-${process.pid}`));
  const left = [...old.slice(1), `runs-${GONE + 1}`, `runs-${process.pid}`];
  expect((await readdir(parent)).sort()).toEqual(left.sort());
});
