import { cp, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../../commands/all.ts';
import type { Asked } from '../../../src/answers/asked.ts';
import { DISK } from '../../../src/corpus/disk.ts';
import { packArchive } from '../../../src/ops/archive/archive.ts';
import { backUp } from '../../../src/ops/archive/back-up.ts';
import { restoreBackup } from '../../../src/ops/archive/restore-backup.ts';
import { loadSnapshot } from '../../../src/ops/load-snapshot.ts';
import { addFeed, readFeeds } from '../../../src/ops/records/feeds.ts';
import { readRecords } from '../../../src/ops/records/open-records.ts';
import {
  type Folders,
  GUILD,
  MEMBER,
  NOON,
  OPERATOR,
  type OpenDesk,
  articleOf,
  deskIn,
  freshFolders,
} from '../../support/keeping.ts';
import { ASKED } from '../../support/tiny-corpus.ts';

async function filledDesk(): Promise<{ folders: Folders; opened: OpenDesk }> {
  const folders = await freshFolders();
  await cp(
    fileURLToPath(new URL('../../corpus/shared', import.meta.url)),
    join(folders.corpus, 'shared'),
    {
      recursive: true,
    },
  );
  const opened = await deskIn(folders);
  const { desk, db } = opened;
  await desk.save(GUILD, MEMBER, articleOf('A secret of one server'));
  await desk.edit('shared', OPERATOR, 'harbour-post-rail-strike', { author: 'A. B.' });
  await desk.remove('shared', OPERATOR, 'valley-herald-market');
  addFeed(db, GUILD, MEMBER, { url: 'https://a.example/feed', channel: null }, NOON);
  return { folders, opened };
}

async function answersIn({ corpus }: Folders): Promise<readonly unknown[]> {
  const snapshot = await loadSnapshot(corpus);
  const lines: readonly (readonly [string, Record<string, string>, Asked])[] = [
    ['ask', { question: 'When does the Ister bridge reopen?' }, ASKED],
    ['ask', { question: 'What did Mayor Albrecht say?' }, { ...ASKED, guild: GUILD }],
    ['who-said', { speaker: 'Ines Albrecht' }, { ...ASKED, guild: GUILD }],
    ['timeline', { topic: 'rail strike' }, ASKED],
    ['sources', {}, ASKED],
    ['about', {}, ASKED],
  ];
  return lines.map(([name, values, asked]) => {
    const command = COMMANDS.find(({ definition }) => definition.name === name);
    if (command?.access !== 'member') throw new Error(`There is no question /${name}`);
    return command.answer(snapshot, values, asked);
  });
}

describe('backUp and restoreBackup', () => {
  test('give the same answers, the same log and the same undo in an empty folder', async () => {
    const { folders, opened } = await filledDesk();
    // Beside the process that writes, whose last lines are still in SQLite's log of writes.
    const looking = readRecords(folders.data);
    if (looking.kind !== 'open') throw new Error(looking.kind);
    const root = (await freshFolders()).corpus;
    const packed = await backUp({ corpus: folders.corpus, db: looking.db, temporary: root }, NOON);
    looking.close();
    if (packed.kind !== 'packed') throw new Error(packed.kind);
    expect(await readdir(root)).toEqual([]);

    const restored = await restoreBackup(DISK, packed.archive, join(root, 'new'));
    if (restored.kind !== 'restored') throw new Error(restored.kind);
    const answers = await answersIn(restored);
    expect(answers).toEqual(await answersIn(folders));
    expect(JSON.stringify(answers)).toContain('We are ready');
    const again = await deskIn(restored);
    for (const scope of [GUILD, 'shared'] as const) {
      expect(again.desk.log(scope, 1)).toEqual(opened.desk.log(scope, 1));
      expect(again.desk.removals(scope)).toEqual(opened.desk.removals(scope));
      expect(readFeeds(again.db, scope)).toEqual(readFeeds(opened.db, scope));
    }
    expect((await again.desk.restore('shared', MEMBER, 'valley-herald-market')).kind).toBe('saved');
    again.close();
    opened.close();
  });

  test('say that articles changed all the while', async () => {
    const { folders, opened } = await filledDesk();
    let n = 0;
    const restless = {
      ...opened.db,
      run: (sql: string, ...values: readonly string[]) => {
        addFeed(
          opened.db,
          'shared',
          OPERATOR,
          { url: `https://a.example/${(n += 1)}`, channel: null },
          NOON,
        );
        return opened.db.run(sql, ...values);
      },
    };
    const packed = await backUp(
      { corpus: folders.corpus, db: restless, temporary: folders.corpus },
      NOON,
    );
    expect([packed.kind, n]).toEqual(['never-quiet', 5]);
    opened.close();
  });

  test('write into no folder that holds anything, and leave none that is half full', async () => {
    const { folders, opened } = await filledDesk();
    const packed = await backUp(
      { corpus: folders.corpus, db: opened.db, temporary: folders.data },
      NOON,
    );
    opened.close();
    if (packed.kind !== 'packed') throw new Error(packed.kind);
    const root = (await freshFolders()).corpus;
    await mkdir(join(root, 'full'));
    await writeFile(join(root, 'full', 'notes'), 'mine');
    expect(await restoreBackup(DISK, packed.archive, join(root, 'full'))).toEqual({
      kind: 'not-empty',
    });
    expect(await restoreBackup(DISK, packed.archive, join(root, 'full', 'notes'))).toEqual({
      kind: 'not-empty',
    });

    const full = {
      ...DISK,
      writeNew: async () => {
        throw Object.assign(new Error('full'), { code: 'ENOSPC' });
      },
    };
    await expect(restoreBackup(full, packed.archive, join(root, 'new'))).rejects.toMatchObject({
      code: 'ENOSPC',
    });
    expect(await readdir(root)).toEqual(['full']);
    expect(await readFile(join(root, 'full', 'notes'), 'utf8')).toBe('mine');
    await mkdir(join(root, 'empty'));
    expect(await restoreBackup(DISK, packed.archive, join(root, 'empty'))).toMatchObject({
      kind: 'restored',
    });
  });

  test.for([
    ['no records', { 'corpus/shared/a.md': 'x' }],
    ['records that are no database', { 'records.sqlite': 'Notes. '.repeat(999) }],
    ['files beside the corpus', { 'records.sqlite': '', 'data/other': 'x' }],
  ] as const)('refuse an archive with %s', async ([, contents]) => {
    const files = new Map(
      Object.entries(contents).map(([name, text]) => [name, Buffer.from(text)]),
    );
    const root = (await freshFolders()).corpus;
    const restored = await restoreBackup(
      DISK,
      packArchive('backup', files, NOON),
      join(root, 'new'),
    );
    expect(restored.kind).toBe('bad-archive');
    expect(await readdir(root)).toEqual([]);
  });
});
