import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { programOf } from '../../support/program-of.ts';

const MAIN = programOf('src/eval/dates/main.ts');
const folder = mkdtempSync(path.join(tmpdir(), 'timex-'));
afterAll(() => rmSync(folder, { recursive: true }));

const document = {
  id: 'one',
  dct: '2025-05-30',
  text: 'He left on Friday.',
  timexes: [{ start: 11, end: 17, type: 'DATE', value: '2025-05-30' }],
};
writeFileSync(path.join(folder, 'small.jsonl'), `${JSON.stringify(document)}\n`);

describe('eval:dates', () => {
  test('prints one object with --json', () => {
    const output = execFileSync(process.execPath, [MAIN, folder, '--json']);
    const { sets } = JSON.parse(output.toString()) as { readonly sets: readonly unknown[] };
    expect(sets).toHaveLength(1);
    expect(sets[0]).toMatchObject({ name: 'small', valueF1: 100, calendar: 100, spurious: 0 });
  });

  test.for([[path.join(folder, 'absent')], [], [folder, '--no-such-flag']])(
    'ends with 2 and one line for %j',
    (words) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...words]);
      expect([status, stdout.toString()]).toEqual([2, '']);
      expect(stderr.toString().trim().split('\n')).toHaveLength(1);
    },
  );
});
