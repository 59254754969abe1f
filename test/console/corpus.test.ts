import { access, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCall } from '../../src/console/corpus/read-call.ts';
import { runVerb } from '../../src/console/corpus/run-verb.ts';
import type { Outcome } from '../../src/console/corpus/verb.ts';
import { VERBS } from '../../src/console/corpus/verbs.ts';
import { UsageError } from '../../src/console/run-tool.ts';
import {
  type Folders,
  GUILD,
  MEMBER,
  OPERATOR,
  articleOf,
  deskIn,
  freshFolders,
} from '../support/keeping.ts';

async function run(folders: Folders, ...typed: readonly string[]): Promise<Outcome> {
  const [name, ...words] = typed;
  const verb = VERBS.find((each) => each.name === name);
  if (verb === undefined) throw new RangeError(`There is no verb "${name}"`);
  const notes: string[] = [];
  const outcome = await runVerb(verb, readCall(verb, words, folders).call, (line) =>
    notes.push(line),
  );
  expect(notes).toEqual([]);
  return outcome;
}

async function filled(): Promise<Folders> {
  const folders = await freshFolders();
  const { desk, close } = await deskIn(folders);
  await desk.save('shared', OPERATOR, articleOf('The bridge reopens'));
  await desk.save(GUILD, MEMBER, articleOf('The ferry stops'));
  close();
  return folders;
}

describe('the verbs of npm run corpus', () => {
  test('add a file under its own name, once it is wanted', async () => {
    const folders = await freshFolders();
    const file = join(folders.data, '..', 'dump.txt');
    const text = [
      'The harbour of Skarvik will stay closed until Monday, the port authority announced on Friday.',
      '“The Skarvik pier is not safe after the storm,” said harbour master Dana Hale in a statement.',
      'Ferry companies serving Skarvik have moved their boats to the northern quay for the weekend.',
      'Fishermen in Skarvik asked the council to pay for the days on which they could not go out.',
    ];
    await writeFile(file, `Harbour of Skarvik stays closed\n\n${text.join('\n\n')}\n`);
    const given = ['--outlet', 'Harbour Post', '--published', '2025-05-30'];
    // There is nobody to be asked in a test.
    await expect(run(folders, 'add', file, ...given)).rejects.toThrow(UsageError);
    expect((await run(folders, 'list')).lines).toEqual(['0 articles, page 1 of 1']);
    const added = await run(folders, 'add', file, ...given, '--yes', '--guild', GUILD);
    expect(added.isDone).toBe(true);
    expect((await run(folders, 'list', '--guild', GUILD)).lines[0]).toContain('Harbour Post');
    const again = await run(folders, 'add', file, ...given, '--yes', '--guild', GUILD);
    expect(again).toMatchObject({ isDone: false, lines: [expect.stringContaining('same as in')] });
  });

  test('add nothing from inside the machine', async () => {
    const folders = await freshFolders();
    const outcome = await run(folders, 'add', 'http://127.0.0.1/admin', '--yes');
    expect(outcome.isDone).toBe(false);
    expect(outcome.lines[0]).toContain('private network');
  });

  test('list, show, correct, remove, put back, and tell who did what', async () => {
    const folders = await filled();
    expect((await run(folders, 'list', 'albrecht')).lines).toEqual([
      'shared/the-bridge-reopens · 2025-05-30 · Harbour Post · The bridge reopens',
      '1 article, page 1 of 1',
    ]);
    const edited = await run(
      folders,
      'edit',
      'the-bridge-reopens',
      '--outlet',
      'Valley',
      '--title',
      '',
    );
    expect(edited.lines).toEqual(['shared/the-bridge-reopens · 2025-05-30 · Valley · –']);
    expect((await run(folders, 'edit', 'the-bridge-reopens', '--outlet', 'Valley')).lines).toEqual([
      'It says so already',
    ]);
    expect((await run(folders, 'show', 'the-bridge-reopens')).lines).toEqual(
      expect.arrayContaining(['outlet_basis: moderator', 'The bridge reopens.']),
    );
    const removed = await run(folders, 'remove', 'the-bridge-reopens');
    expect(removed.lines[0]).toMatch(
      /^Removed shared\/the-bridge-reopens; it can be restored until \d{4}-/,
    );
    expect((await run(folders, 'show', 'the-bridge-reopens')).lines[0]).toMatch(/was removed/);
    const restored = await run(folders, 'restore', 'shared/the-bridge-reopens');
    expect(restored.json).toMatchObject({ kind: 'saved', article: { title: null } });
    const log = await run(folders, 'log');
    expect(log.lines.map((line) => line.split(' · ').slice(1, 3).join(' '))).toEqual([
      ...['operator restore', 'operator remove', 'operator edit', 'operator add', ''],
    ]);
  });

  test('speak of one server only', async () => {
    const folders = await filled();
    const status = await run(folders, 'status', '--guild', GUILD);
    expect(status.lines.slice(0, 2)).toEqual([
      `${GUILD}: 1 article of 1 outlet`,
      '1 of 500 of the quota of articles',
    ]);
    expect((await run(folders, 'log', '--guild', GUILD)).lines[0]).toContain(`member ${MEMBER.id}`);
    const crossed = await run(folders, 'remove', 'the-bridge-reopens', '--guild', GUILD);
    expect(crossed).toMatchObject({
      isDone: false,
      lines: ['There is no such article: npm run corpus -- list shows their ids'],
    });
  });

  test('look beside the process that writes, and change nothing there', async () => {
    const folders = await filled();
    const { desk, close } = await deskIn(folders);
    const removed = await run(folders, 'remove', 'the-bridge-reopens');
    expect([removed.isDone, removed.json]).toEqual([false, { kind: 'locked', pid: process.pid }]);
    expect((await run(folders, 'list')).isDone).toBe(true);
    expect(desk.log('shared', 1).total).toBe(1);
    close();
  });

  test('back up, restore into an empty folder, export and import', async () => {
    const folders = await filled();
    const at = (name: string): string => join(folders.corpus, '..', name);
    const backup = await run(folders, 'backup', at('backup.zip'));
    expect(backup.lines).toEqual([`Backed up 2 files and the records in ${at('backup.zip')}`]);
    await expect(run(folders, 'backup', at('backup.zip'))).rejects.toThrow('there is such a file');
    const restored = await run(folders, 'restore-backup', at('backup.zip'), at('new'));
    expect(restored.lines).toEqual([
      'Restored 2 files and the records',
      `CORPUS_DIR=${at('new')}/corpus`,
      `DATA_DIR=${at('new')}/data`,
    ]);
    await access(join(at('new'), 'corpus/shared/2025/the-bridge-reopens.md'));
    expect((await run(folders, 'restore-backup', at('backup.zip'), at('new'))).isDone).toBe(false);
    await run(folders, 'export', at('export.zip'), '--guild', GUILD);
    const imported = await run(folders, 'import', at('export.zip'), '--guild', 'shared');
    expect(imported.lines).toEqual([
      'articles/2025/the-ferry-stops.md: shared/the-ferry-stops',
      'Imported 1 of 1 article and 0 feeds into shared',
    ]);
    expect((await run(folders, 'import', at('backup.zip'))).isDone).toBe(false);
  });

  test.for([
    ['show'],
    ['show', 'a', 'b'],
    ['edit', 'a'],
    ['list', '--page', '0'],
    ['list', '--from', 'May'],
    ['log', '--guild', '../etc'],
  ])('refuse %j as a wrong call', async (typed) => {
    await expect(run(await freshFolders(), ...typed)).rejects.toThrow(UsageError);
  });

  test('refuse an option that another verb has', async () => {
    await expect(run(await freshFolders(), 'log', '--outlet', 'A')).rejects.toThrow(
      "Unknown option '--outlet'",
    );
  });
});
