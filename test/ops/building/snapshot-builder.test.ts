import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { buildInWorker, openSnapshotBuilder } from '../../../src/ops/building/snapshot-builder.ts';
import { loadSnapshot } from '../../../src/ops/load-snapshot.ts';
import { spelledOut } from '../../support/spelled-out.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const BUILDER = new URL('../../../src/ops/building/snapshot-builder.ts', import.meta.url);
const TINY = fileURLToPath(new URL('../../corpus', import.meta.url));

describe('openSnapshotBuilder', () => {
  test('keeps its process until all have their answers, and until it is closed', async () => {
    const data = await mkdtemp(join(tmpdir(), 'onrecord-'));
    onTestFinished(async () => await rm(data, { recursive: true }));
    // Nothing else keeps this process.
    const code = `
      import { openSnapshotBuilder } from ${JSON.stringify(BUILDER)};
      const [folder, saved] = ${JSON.stringify([TINY, join(data, 'snapshot.bin')])};
      const builder = openSnapshotBuilder({ folder, cache: null, saved });
      await builder.build();
      void builder.look().catch(() => {});
      console.log(await builder.save());
      void builder.look().catch(() => {});
      await builder.close();
      console.log('closed');`;
    const file = join(data, 'closing.mjs');
    await writeFile(file, code);
    const given = ['--import', 'tsx', file];
    const { status, stdout } = spawnSync(process.execPath, given, { cwd: ROOT, encoding: 'utf8' });
    expect({ status, stdout }).toEqual({ status: 0, stdout: 'null\nclosed\n' });
  });
});

describe('buildInWorker', () => {
  test('gives the snapshot that the calling thread would build', async () => {
    const [there, here] = await Promise.all([buildInWorker(TINY), loadSnapshot(TINY)]);
    expect(spelledOut(there)).toEqual(spelledOut(here));
  });

  test('tells of many articles how many are analysed, to the last, as the calling thread does', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'onrecord-'));
    onTestFinished(async () => await rm(folder, { recursive: true }));
    await mkdir(join(folder, 'shared'));
    for (let n = 0; n < 130; n += 1)
      await writeFile(
        join(folder, 'shared', `${n}.md`),
        `---\nid: "a${n}"\nlanguage: "en"\n---\n\nThe pier was closed ${n} times.\n`,
      );
    const [there, here]: [number, number][][] = [[], []];
    const builder = openSnapshotBuilder({
      ...{ folder, cache: null, saved: null },
      onProgress: (...told) => there?.push(told),
    });
    await builder.build().finally(() => void builder.close());
    await loadSnapshot(folder, (...told) => here?.push(told));
    expect(there).toEqual([
      [100, 130],
      [130, 130],
    ]);
    expect([here?.length, here?.at(-1)]).toEqual([130, [130, 130]]);
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
