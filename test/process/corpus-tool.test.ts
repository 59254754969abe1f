import { describe, expect, test } from 'vitest';
import { GUILD, OPERATOR, articleOf, deskIn, freshFolders } from '../support/keeping.ts';
import { runNode } from './run-node.ts';

describe('npm run corpus', () => {
  test('ends with 0 and what it found, 1 when it did not work, 2 for a wrong call', async () => {
    const { corpus, data } = await freshFolders();
    const folders = ['--corpus', corpus, '--data', data];
    const writer = await deskIn({ corpus, data });
    await writer.desk.save('shared', OPERATOR, articleOf('The bridge\u202E reopens'));
    const [list, remove, help] = await Promise.all([
      runNode('src/console/corpus.ts', ['list', ...folders]),
      runNode('src/console/corpus.ts', ['remove', 'the-bridge-reopens', ...folders]),
      runNode('src/console/corpus.ts', ['bake', '--guild', GUILD]),
    ]);
    writer.close();
    expect(list).toEqual({
      code: 0,
      stdout:
        'shared/the-bridge-reopens · 2025-05-30 · Harbour Post · The bridge⟨U+202E⟩ reopens\n1 article, page 1 of 1\n',
      stderr: '',
    });
    expect(remove).toEqual({
      code: 1,
      stdout: '',
      stderr: `Another process (process ${process.pid}) keeps this data folder: use /corpus there, or stop it first\n`,
    });
    expect([help.code, help.stdout, help.stderr.split('\n')[0]]).toEqual([
      2,
      '',
      'There is no verb "bake":',
    ]);
  });
});
