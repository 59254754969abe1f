import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const main = fileURLToPath(new URL('../../../src/eval/quotes/main.ts', import.meta.url));

test('eval:quotes says which folder is absent, and exits with 2', () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', main, 'no/such/folder'],
    { encoding: 'utf8' },
  );
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toBe(
    'Cannot read "no/such/folder": it has no folders "text" and "attributions"\n',
  );
});
