import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { programOf } from '../../support/program-of.ts';

function run(...words: readonly string[]): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [programOf('src/eval/quotes/main.ts'), ...words],
    { encoding: 'utf8' },
  );
  return { status, out: stdout, err: stderr };
}

/** One invented article of two annotators, in the format of PolNeAR. */
function inventedGold(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'onrecord-'));
  mkdirSync(path.join(folder, 'text'));
  mkdirSync(path.join(folder, 'attributions'));
  writeFileSync(path.join(folder, 'text', 'a.txt'), '“It rains,” said Dana Hale.\n');
  const annotation = [
    'T1\tContent 0 11\t“It rains,”',
    'T2\tCue 12 16\tsaid',
    'T3\tSource 17 26\tDana Hale',
    'E1\tAttribution:T4 Content:T1 Cue:T2 Source:T3',
  ].join('\n');
  for (const annotator of ['00aa', '00bb'])
    writeFileSync(path.join(folder, 'attributions', `a_${annotator}.ann`), annotation);
  return folder;
}

describe('eval:quotes', () => {
  test('prints all rows, with people beside them', () => {
    const { status, out } = run(inventedGold(), '--json');
    const report = JSON.parse(out);
    expect(status).toBe(0);
    expect(report.all.content.direct.exact.f1).toBe(100);
    expect(report.speakers.all).toEqual({ cases: 1, accuracy: 100, coverage: 100, precision: 100 });
    expect(report.people.speakers.accuracy).toBe(100);
    expect(report.resolution).toBeNull();
  });

  test('lists the cases of one class of errors', () => {
    const folder = inventedGold();
    expect(run(folder, '--errors').out).toMatch(/^errors +direct/u);
    expect(run(folder, '--errors=cut-short').out.trim()).toBe('');
  });

  test.for([
    [
      ['no/such/folder'],
      'Cannot read "no/such/folder": it has no folders "text" and "attributions"',
    ],
    [[inventedGold(), '--speakers', 'none.json'], 'Cannot read "none.json": there is no such file'],
    [[inventedGold(), '--errors=odd'], 'Cannot list "odd": the classes are missed-known-cue'],
    [[], 'Usage: npm run eval:quotes'],
  ] as const)('refuses %o in one line, and exits with 2', ([words, message]) => {
    const { status, out, err } = run(...words);
    expect([status, out]).toEqual([2, '']);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toContain(message);
  });
});
