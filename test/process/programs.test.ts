import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PROGRAM_FILES, ROOT } from '../support/program-files.ts';

const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** The script of package.json that runs this file from its sources, as arguments of Node. */
function startOf(file: string): readonly string[] {
  const script = Object.values(scripts).find((each) => each.endsWith(` ${file}`));
  if (file === 'src/main.ts') return ['--import', 'tsx', file];
  if (script === undefined) throw new RangeError(`Cannot find the script that runs "${file}"`);
  // `tsx` is `node --import tsx` with a process around it.
  const words = script.replace(/^tsx /u, 'node --import tsx ').split(' ').slice(1);
  return words.filter((word) => !word.startsWith('--max-old-space-size'));
}

// Other tests start them in one file, so that they begin sooner. A wrong call reaches all that a program is made of.
describe('a program run from its sources', () => {
  test.for(PROGRAM_FILES.filter((file) => file.startsWith('src/')))(
    '%s answers a wrong call in one line',
    (file) => {
      const environment = {
        PATH: process.env['PATH'],
        HOME: process.env['HOME'],
        LOG_LEVEL: 'loud',
      };
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [...startOf(file), '--no-such-option'],
        { cwd: ROOT, env: environment, encoding: 'utf8' },
      );
      expect([stdout, [1, 2, 78].includes(status ?? 0)]).toEqual(['', true]);
      expect(stderr).not.toMatch(/^ {4}at /mu);
      expect(stderr).not.toBe('');
    },
  );

  test('answers from articles that its thread has read', () => {
    const { status, stdout } = spawnSync(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
      cwd: ROOT,
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'], DATA_DIR: '/dev/null/none' },
      input: '/who-said speaker:"Pete Hegseth"\nexit\n',
      encoding: 'utf8',
    });
    expect([status, stdout]).toEqual([
      0,
      expect.stringContaining('called Ukraine’s NATO membership unrealistic.'),
    ]);
  });
});
