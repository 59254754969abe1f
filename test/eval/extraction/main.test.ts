import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { programOf } from '../../support/program-of.ts';
import { isExact, scorePage, scoreSet } from '../../../src/eval/extraction/shingle-score.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'extraction-'));
afterAll(() => rmSync(folder, { recursive: true }));

const BODY =
  'The harbour bridge opened again on Friday after eleven months of repairs to its northern span. ';
const LINES = ['One', 'Two', 'Three', 'Four'].map((word) => `${word}: ${BODY.trim()}`);
const HTML = `<html><head><meta name="date" content="2025-05-30"></head><body><article>${LINES.map((line) => `<p>${line}</p>`).join('')}</article></body></html>`;

mkdirSync(path.join(folder, 'html'));
writeFileSync(path.join(folder, 'html', 'one.html.gz'), gzipSync(HTML));
writeFileSync(path.join(folder, 'html', 'one.html'), HTML);
writeFileSync(
  path.join(folder, 'ground-truth.json'),
  JSON.stringify({ one: { articleBody: LINES.join('\n'), url: 'x' } }),
);
writeFileSync(
  path.join(folder, 'dates.json'),
  JSON.stringify([{ file: 'one.html.gz', url: 'x', date: '2025-05-30', part: 'x' }]),
);

function run(script: string, words: readonly string[]) {
  return spawnSync(process.execPath, [programOf(script), ...words], {
    cwd: ROOT,
  });
}

describe('eval:extraction', () => {
  test('prints one object with --json', () => {
    const main = programOf('src/eval/extraction/main.ts');
    const output = execFileSync(process.execPath, [main, folder, '--dumps', '--json'], {
      cwd: ROOT,
    });
    expect(JSON.parse(output.toString())).toMatchObject({
      bodies: { pages: 1, f1: 1, exact: 1, empty: 0 },
      dumps: { pages: 1, f1: 1 },
      dates: { pages: 1, right: 1, wrong: 0, none: 0, f: 1 },
    });
  });

  test.for([[path.join(folder, 'absent')], [], [folder, '--no-such-flag']])(
    'ends with 2 and one line for %j',
    (words) => {
      const { status, stdout, stderr } = run('src/eval/extraction/main.ts', words);
      expect([status, stdout.toString()]).toEqual([2, '']);
      expect(stderr.toString().trim().split('\n')).toHaveLength(1);
    },
  );
});

describe('extract', () => {
  test('prints a line a file, complains of a bad one, and goes on', () => {
    const page = path.join(folder, 'html', 'one.html');
    const { status, stdout, stderr } = run('src/console/extract.ts', [
      '--url',
      'https://post.test/bridge',
      path.join(folder, 'absent.html'),
      page,
    ]);
    expect(status).toBe(1);
    expect(stderr.toString().trim().split('\n')).toEqual([
      expect.stringContaining('absent.html": ENOENT'),
    ]);
    expect(JSON.parse(stdout.toString())).toEqual({
      file: page,
      title: null,
      author: null,
      published: '2025-05-30',
      publishedBasis: 'meta',
      outlet: 'post.test',
      text: LINES.join('\n\n'),
      dropped: [],
    });
  });

  test('ends with 2 without a file', () => {
    expect(run('src/console/extract.ts', []).status).toBe(2);
  });
});

describe('the Scrapinghub measure', () => {
  test('counts runs of four words, with multiplicity', () => {
    expect(scorePage('a b c d e', 'a b c d e')).toEqual([1, 0, 0]);
    expect(scorePage('a b c d', 'a b c d e')).toEqual([0.5, 0.5, 0]);
    expect(scorePage('a b', 'a b')).toEqual([1, 0, 0]);
    expect(scorePage('', '')).toEqual([0, 0, 0]);
    expect(isExact('A, b!', 'A b')).toBe(true);
  });

  test('takes the mean of pages; an empty answer counts in recall only', () => {
    const { precision, recall, f1 } = scoreSet([
      scorePage('a b c d', 'a b c d'),
      scorePage('a b c d', ''),
    ]);
    expect([precision, recall, f1]).toEqual([1, 0.5, expect.closeTo(2 / 3)]);
  });
});
