import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  type Folders,
  GUILD,
  MEMBER,
  OPERATOR,
  articleOf,
  deskIn,
  freshFolders,
} from '../support/keeping.ts';
import { type Ended, runNode } from './run-node.ts';

async function corpusTool({ corpus, data }: Folders, ...words: readonly string[]): Promise<Ended> {
  const folders = ['--corpus', corpus, '--data', data];
  return await runNode('src/console/corpus.ts', [...words, ...folders]);
}

async function filled(): Promise<Folders> {
  const folders = await freshFolders();
  const { desk, close } = await deskIn(folders);
  await desk.save('shared', OPERATOR, articleOf('The bridge reopens'));
  await desk.save(GUILD, MEMBER, articleOf('The ferry stops'));
  close();
  return folders;
}

describe('npm run corpus', () => {
  test('removes, puts back, corrects and tells who did what', async () => {
    const folders = await filled();
    const removed = await corpusTool(folders, 'remove', 'the-bridge-reopens');
    expect(removed).toMatchObject({ code: 0, stderr: '' });
    expect(removed.stdout).toMatch(
      /^Removed shared\/the-bridge-reopens; it can be restored until /,
    );
    const restored = await corpusTool(folders, 'restore', 'shared/the-bridge-reopens', '--json');
    expect(JSON.parse(restored.stdout)).toMatchObject({
      kind: 'saved',
      article: { id: 'shared/the-bridge-reopens' },
    });
    const edited = await corpusTool(
      folders,
      'edit',
      'the-bridge-reopens',
      '--outlet',
      'Valley\u001B[2J',
    );
    expect([edited.code, edited.stdout, edited.stderr.includes('outlet')]).toEqual([1, '', true]);
    const log = await corpusTool(folders, 'log', '--json');
    const actions = JSON.parse(log.stdout).items.map(({ action }: { action: string }) => action);
    expect(actions).toEqual(['restore', 'remove', 'add']);
    const status = await corpusTool(folders, 'status', '--guild', GUILD);
    expect(status.stdout).toContain(
      `${GUILD}: 1 articles of 1 outlets\n1 of 500 of the quota of articles\n`,
    );
  });

  test('looks beside the process that writes, and changes nothing there', async () => {
    const folders = await filled();
    const { desk, close } = await deskIn(folders);
    const removed = await corpusTool(folders, 'remove', 'the-bridge-reopens');
    const line = `Another process (process ${process.pid}) keeps this data folder: use /corpus there, or stop it first\n`;
    expect(removed).toEqual({ code: 1, stdout: '', stderr: line });
    const list = await corpusTool(folders, 'list', 'albrecht');
    expect([list.code, list.stdout.split('\n').at(-2)]).toEqual([0, '1 article, page 1 of 1']);
    expect(desk.log('shared', 1).total).toBe(1);
    close();
  });

  test('backs up, and restores into an empty folder', async () => {
    const folders = await filled();
    const archive = join(folders.corpus, '..', 'backup.zip');
    expect((await corpusTool(folders, 'backup', archive)).stdout).toBe(
      `Backed up 2 files and the records in ${archive}\n`,
    );
    expect((await corpusTool(folders, 'backup', archive)).stderr).toContain('there is such a file');
    const folder = join(folders.corpus, '..', 'new');
    const restored = await corpusTool(folders, 'restore-backup', archive, folder);
    expect(restored.stdout).toBe(
      `Restored 2 files and the records\nCORPUS_DIR=${folder}/corpus\nDATA_DIR=${folder}/data\n`,
    );
    await access(join(folder, 'corpus/shared/2025/the-bridge-reopens.md'));
    const twice = await corpusTool(folders, 'restore-backup', archive, folder);
    expect([twice.code, twice.stderr]).toEqual([
      1,
      `Cannot restore into "${folder}": it must be absent or empty\n`,
    ]);
  });

  test.for([
    [[], 2],
    [['bake'], 2],
    [['show'], 2],
    [['edit', 'a'], 2],
    [['list', '--page', '0'], 2],
    [['list', '--from', 'May'], 2],
    [['log', '--guild', '../etc'], 2],
    [['show', 'no-such-article'], 1],
    [['restore-backup', 'package.json', 'no-such-folder'], 1],
  ] as const)('ends %j with code %i and a line on stderr', async ([words, code]) => {
    const ended = await corpusTool(await freshFolders(), ...words);
    expect([ended.code, ended.stdout, ended.stderr !== '']).toEqual([code, '', true]);
  });
});
