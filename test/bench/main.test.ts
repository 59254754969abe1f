import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';

const MAIN = fileURLToPath(new URL('../../src/bench/main.ts', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
afterAll(() => rmSync(folder, { recursive: true }));

const bench = (...parameters: readonly string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', MAIN, ...parameters], { encoding: 'utf8' });

describe('bench', () => {
  test('tells what an analysis costs, by stage', () => {
    writeFileSync(path.join(folder, 'one.txt'), 'Ms Hale said on Friday: “It rains.”\n');
    const { status, stdout } = bench('analyse', folder);
    expect(status).toBe(0);
    expect(stdout).toContain('1 texts, 7 words');
    expect(stdout.match(/^(?:segment|quotations|people|dates|whole) +[\d.]+ ms/gm)).toHaveLength(5);
    expect(stdout).toMatch(/ \d+ articles a second\n$/);
  });

  test.for([
    [[], 'Cannot measure "": npm run bench -- NAME, one of: analyse DIR\n'],
    [['nothing'], 'Cannot measure "nothing": npm run bench -- NAME, one of: analyse DIR\n'],
    [['analyse'], 'Usage: npm run bench -- analyse DIR\n'],
    [['analyse', 'nowhere'], 'Cannot read "nowhere": it holds no *.txt or *.md\n'],
  ] as const)('ends with 2 and one line for %j', ([parameters, line]) => {
    expect(bench(...parameters)).toMatchObject({ status: 2, stdout: '', stderr: line });
  });
});
