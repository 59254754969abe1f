import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openDatabase } from '../../../src/ops/records/database.ts';
import { openRecords, readRecords } from '../../../src/ops/records/open-records.ts';
import { storageFailure } from '../../../src/ops/records/storage-failure.ts';
import { GUILD, MEMBER, NOON, articleOf, deskIn, freshFolders } from '../../support/keeping.ts';

describe('openRecords', () => {
  test('lets one in at a time, and the next when that one has closed', async () => {
    const { data } = await freshFolders();
    const first = openRecords(data, NOON);
    expect(openRecords(data, NOON)).toEqual({ kind: 'locked', pid: process.pid });
    if (first.kind === 'open') first.close();
    const next = openRecords(data, NOON);
    expect(next).toMatchObject({ kind: 'open', setAside: null });
    if (next.kind === 'open') next.close();
  });

  test.for([
    ['is no database', Buffer.from('These are my notes. '.repeat(500))],
    ['is torn in the middle', null],
  ])(
    'sets a file aside that %s, whole, and begins another; the articles stay',
    async ([, bytes]) => {
      const folders = await freshFolders();
      const before = await deskIn(folders);
      await before.desk.save(GUILD, MEMBER, articleOf('The bridge reopens'));
      before.close();
      const path = join(folders.data, 'onrecord.sqlite');
      const sound = await readFile(path);
      const damaged = bytes ?? Buffer.concat([sound.subarray(0, 4096), Buffer.alloc(8192, 7)]);
      await writeFile(path, damaged);

      const { desk, setAside, close } = await deskIn(folders);
      expect(setAside).toBe('onrecord.sqlite.damaged-2025-06-04T12-00-00-000Z');
      expect(await readFile(join(folders.data, setAside ?? ''))).toEqual(damaged);
      expect([
        desk.log(GUILD, 1).total,
        (await desk.show(GUILD, 'the-bridge-reopens')).kind,
      ]).toEqual([0, 'article']);
      close();
    },
  );

  test('leaves alone what a later version has written', async () => {
    const { data } = await freshFolders();
    await mkdir(data);
    const db = openDatabase(join(data, 'onrecord.sqlite'));
    db.script('PRAGMA user_version = 99');
    db.close();
    expect(openRecords(data, NOON)).toEqual({ kind: 'too-new', version: 99 });
    expect(readRecords(data)).toEqual({ kind: 'other-version', version: 99 });
    // It has given the folder back.
    expect(openRecords(data, NOON)).toEqual({ kind: 'too-new', version: 99 });
  });

  test('says when the data folder cannot be one', async () => {
    const { corpus } = await freshFolders();
    await writeFile(join(corpus, 'file'), '');
    expect(openRecords(join(corpus, 'file', 'data'), NOON)).toEqual({
      kind: 'storage-failed',
      code: 'ENOTDIR',
    });
  });
});

describe('readRecords', () => {
  test('looks beside the process that writes, and makes nothing where nothing is', async () => {
    const folders = await freshFolders();
    expect(readRecords(folders.data).kind).toBe('open');
    await expect(readdir(folders.data)).rejects.toMatchObject({ code: 'ENOENT' });
    const writer = await deskIn(folders);
    await writer.desk.save(GUILD, MEMBER, articleOf('The bridge reopens'));
    const looking = readRecords(folders.data);
    if (looking.kind !== 'open') throw new Error(looking.kind);
    expect(looking.db.all('SELECT action FROM audit')).toEqual([{ action: 'add' }]);
    looking.close();
    writer.close();
  });
});

describe('storageFailure', () => {
  test.for([
    ['ENOSPC', { kind: 'disk-full' }],
    ['EDQUOT', { kind: 'disk-full' }],
    ['SQLITE_FULL', { kind: 'disk-full' }],
    ['EROFS', { kind: 'read-only' }],
    ['EACCES', { kind: 'read-only' }],
    ['SQLITE_READONLY_DBMOVED', { kind: 'read-only' }],
    ['SQLITE_CORRUPT_VTAB', { kind: 'corrupt' }],
    ['SQLITE_NOTADB', { kind: 'corrupt' }],
    ['EIO', { kind: 'storage-failed', code: 'EIO' }],
  ] as const)('tells %s apart', ([code, failure]) => {
    expect(storageFailure(Object.assign(new Error('x'), { code }))).toEqual(failure);
  });

  test('is none of a mistake of ours', () => {
    expect(() => storageFailure(new RangeError('Cannot'))).toThrow(RangeError);
  });
});
