import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { programOf } from '../support/program-of.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

let broken: string;

beforeAll(() => {
  broken = mkdtempSync(join(tmpdir(), 'onrecord-check-'));
  mkdirSync(join(broken, 'shared'));
  writeFileSync(join(broken, 'shared/a.md'), '---\nid: "a"\nurl: "x"\n---\n\nText.\n');
});

afterAll(() => {
  rmSync(broken, { recursive: true });
});

function corpusCheck(...args: readonly string[]): {
  status: number | null;
  stdout: string;
  stderr: string;
} {
  return spawnSync(process.execPath, [programOf('src/console/corpus-check.ts'), ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
}

describe('corpus:check', () => {
  test('passes the corpus of the project', () => {
    expect(corpusCheck()).toMatchObject({ status: 0, stderr: '' });
  });

  test('exits with 1 and the line of a rejected file', () => {
    const { status, stdout } = corpusCheck('--corpus', broken);
    expect(status).toBe(1);
    expect(stdout).toBe(
      'shared/a.md:3: rejected: The "url" is no http or https address: "x"\n' +
        '0 articles, 1 file rejected, 0 warnings\n',
    );
  });

  test.for([
    ['--corpus'],
    ['--folder', 'corpus'],
    ['corpus'],
    ['--corpus', ''],
    ['--corpus', 'absent'],
  ])('exits with 2, in one line, for %j', (args) => {
    const { status, stdout, stderr } = corpusCheck(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});
