import { cp, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readAhead, readSaved } from '../../../src/ops/building/read-saved.ts';
import { savedPath } from '../../../src/ops/building/saved-path.ts';
import { openSnapshotBuilder } from '../../../src/ops/building/snapshot-builder.ts';

const TINY = fileURLToPath(new URL('../../corpus', import.meta.url));

let root: string;
let corpus: string;
let data: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'onrecord-ahead-'));
  [corpus, data] = [join(root, 'corpus'), join(root, 'data')];
  await cp(TINY, corpus, { recursive: true });
  await mkdir(data);
  const builder = openSnapshotBuilder({ folder: corpus, cache: null, saved: savedPath(data) });
  await builder.build();
  expect(await builder.save()).toBeNull();
  await builder.close();
});
afterAll(async () => {
  await rm(root, { recursive: true });
});

describe('a saved snapshot that is read ahead', () => {
  test('is given when it is asked for, as without', async () => {
    const read = await readSaved(corpus, savedPath(data), readAhead({ corpus, data }));
    expect(read.kind).toBe('read');
    expect(read).toEqual(await readSaved(corpus, savedPath(data)));
  });

  test('is left when another is asked for', async () => {
    const ahead = readAhead({ corpus, data: join(root, 'none') });
    expect((await readSaved(corpus, savedPath(data), ahead)).kind).toBe('read');
    const other = readAhead({ corpus: TINY, data });
    expect((await readSaved(corpus, savedPath(data), other)).kind).toBe('read');
    expect(await readSaved(TINY, savedPath(data), readAhead({ corpus, data }))).toEqual({
      kind: 'outdated',
    });
    expect((await readSaved(join(root, 'none'), savedPath(data), ahead)).kind).toBe('outdated');
  });

  test('is outdated once a file came or went since it was looked at', async () => {
    const ahead = readAhead({ corpus, data });
    await ahead.looking;
    const file = join(corpus, 'shared', 'late.md');
    await writeFile(`${file}.new`, 'Late.');
    await rename(`${file}.new`, file);
    expect((await readSaved(corpus, savedPath(data), ahead)).kind).toBe('outdated');
    await rm(file);
    expect((await readSaved(corpus, savedPath(data), ahead)).kind).toBe('read');
  });
});
