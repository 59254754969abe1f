import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { programOf } from '../../support/program-of.ts';

function run(...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [programOf('src/eval/timeline/main.ts'), ...words],
    { encoding: 'utf8' },
  );
  return { status, stdout, lines: stderr.trim().split('\n') };
}

describe('eval:timeline', () => {
  test('says in one line that a folder is none, and ends with 2', () => {
    expect(run('no/such/folder')).toEqual({
      status: 2,
      stdout: '',
      lines: ['Cannot read "no/such/folder": it is no folder with TOPIC/timelines.json'],
    });
  });
});
