import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DISK } from '../../src/corpus/disk.ts';
import { dropFile, isTemporary, putFile } from '../../src/corpus/put-file.ts';
import { freshFolders } from '../support/keeping.ts';

const BYTES = Buffer.from('One.');
const FILE = 'shared/2025/a.md';

describe('putFile', () => {
  test('writes the file into folders that it makes, and leaves nothing else', async () => {
    const { corpus } = await freshFolders();
    await putFile(DISK, corpus, FILE, BYTES);
    await putFile(DISK, corpus, FILE, Buffer.from('Two.'));
    expect(await readFile(join(corpus, FILE), 'utf8')).toBe('Two.');
    expect(await readdir(join(corpus, 'shared/2025'))).toEqual(['a.md']);
  });

  test.for([
    '../a.md',
    'shared/../../a.md',
    '/etc/a.md',
    'a.md',
    'shared//a.md',
    'shared/./a.md',
    'shared\\..\\a.md',
    'shared/a\0.md',
  ])('writes nothing at %s', async (file) => {
    const { corpus } = await freshFolders();
    await expect(putFile(DISK, corpus, file, BYTES)).rejects.toThrow(RangeError);
    expect(await readdir(corpus)).toEqual([]);
  });

  test('does not follow a link out of the folder', async () => {
    const { corpus } = await freshFolders();
    const elsewhere = await freshFolders();
    await mkdir(join(corpus, 'shared'));
    await symlink(elsewhere.corpus, join(corpus, 'shared/2025'));
    await expect(putFile(DISK, corpus, FILE, BYTES)).rejects.toMatchObject({ code: 'ELOOP' });
    expect(await readdir(elsewhere.corpus)).toEqual([]);
  });

  test('writes through a link that the corpus folder itself is', async () => {
    const { corpus } = await freshFolders();
    const link = `${corpus}-link`;
    await symlink(corpus, link);
    await putFile(DISK, link, FILE, BYTES);
    expect(await readFile(join(corpus, FILE), 'utf8')).toBe('One.');
  });

  test('leaves the file as it was, and no other, when the disk is full', async () => {
    const { corpus } = await freshFolders();
    await putFile(DISK, corpus, FILE, BYTES);
    const full = {
      ...DISK,
      writeNew: async (path: string, bytes: Uint8Array) => {
        await writeFile(path, bytes.subarray(0, 2));
        throw Object.assign(new Error('full'), { code: 'ENOSPC' });
      },
    };
    await expect(putFile(full, corpus, FILE, Buffer.from('Two.'))).rejects.toMatchObject({
      code: 'ENOSPC',
    });
    expect(await readFile(join(corpus, FILE), 'utf8')).toBe('One.');
    expect(await readdir(join(corpus, 'shared/2025'))).toEqual(['a.md']);
  });
});

describe('dropFile', () => {
  test('takes a file away, and minds none that is not there', async () => {
    const { corpus } = await freshFolders();
    await putFile(DISK, corpus, FILE, BYTES);
    await dropFile(DISK, corpus, FILE);
    await dropFile(DISK, corpus, FILE);
    expect(await readdir(join(corpus, 'shared/2025'))).toEqual([]);
  });
});

describe('isTemporary', () => {
  test.for([
    ['.onrecord-0123456789abcdef.tmp', true],
    ['.onrecord-notes.tmp', false],
    ['a.md', false],
  ] as const)('says of %s %s', ([name, is]) => {
    expect(isTemporary(name)).toBe(is);
  });
});
