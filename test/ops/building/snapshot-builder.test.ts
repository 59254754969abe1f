import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { buildInWorker } from '../../../src/ops/building/snapshot-builder.ts';
import { loadSnapshot } from '../../../src/ops/load-snapshot.ts';
import { spelledOut } from '../../support/spelled-out.ts';

const TINY = fileURLToPath(new URL('../../corpus', import.meta.url));

describe('buildInWorker', () => {
  test('gives the snapshot that the calling thread would build', async () => {
    const [there, here] = await Promise.all([buildInWorker(TINY), loadSnapshot(TINY)]);
    expect(spelledOut(there)).toEqual(spelledOut(here));
  });

  test('tells why there is none', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'onrecord-'));
    await rm(folder, { recursive: true });
    await expect(buildInWorker(folder)).rejects.toThrow('there is no such folder');
  });

  test('leaves the calling thread free', async () => {
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 5);
    await buildInWorker(TINY);
    clearInterval(timer);
    // A thread that builds itself has no turn at all.
    expect(turns).toBeGreaterThan(5);
  });
});
