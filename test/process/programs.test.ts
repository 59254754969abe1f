import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PROGRAM_FILES, ROOT } from '../support/program-files.ts';

const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

const PROGRAMS = PROGRAM_FILES.filter((file) => file.startsWith('src/'));

interface Called {
  readonly file: string;
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function startNode(words: readonly string[], environment: NodeJS.ProcessEnv, input = '') {
  const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], ...environment };
  return spawnSync(process.execPath, ['--import', 'tsx', ...words], {
    ...{ cwd: ROOT, env, input, encoding: 'utf8' },
  });
}

// Other tests start them in one file, so that they begin sooner. A wrong call reaches all that a program is made of.
// One process for all, since no module's work depends on which was read before it: the linter allows no cycles.
function calledWrong(): readonly Called[] {
  const words = ['test/process/programs-child.ts', PROGRAMS.join(','), '--no-such-option'];
  const { stdout, stderr } = startNode(words, { LOG_LEVEL: 'loud' });
  expect(stderr).toBe('');
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Called);
}

describe('programs run from their sources', () => {
  test('answer a wrong call, and throw nothing', () => {
    const called = calledWrong();
    expect(called.map(({ file }) => file)).toEqual(PROGRAMS);
    for (const { file, code, stdout, stderr } of called) {
      expect([file, stdout, [1, 2, 78].includes(code)]).toEqual([file, '', true]);
      expect(stderr, file).not.toMatch(/^ {4}at /mu);
      expect(stderr, file).not.toBe('');
    }
  });

  test.for(PROGRAMS.filter((file) => file !== 'src/main.ts'))('%s has a script', (file) => {
    const script = Object.values(scripts).find((each) => each.endsWith(` ${file}`)) ?? '';
    // `tsx` is `node --import tsx` with a process around it.
    expect(script).toMatch(/^(?:tsx|node --import tsx) (?:--max-old-space-size=\d+ )?src\//u);
  });

  test('answer from articles that their thread has read', () => {
    const { status, stdout } = startNode(
      ['src/main.ts'],
      { DATA_DIR: '/dev/null/none' },
      '/who-said speaker:"Pete Hegseth"\nexit\n',
    );
    expect([status, stdout]).toEqual([
      0,
      expect.stringContaining('called Ukraine’s NATO membership unrealistic.'),
    ]);
  });
});
