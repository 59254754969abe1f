import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { programOf } from '../../support/program-of.ts';

const train = (...parameters: readonly string[]) =>
  spawnSync(process.execPath, [programOf('src/train/quotes/main.ts'), ...parameters], {
    encoding: 'utf8',
  });

describe('train:quotes', () => {
  test('says in one line what is missing, and ends with 2', () => {
    const { status, stderr } = train('nowhere');
    expect(status).toBe(2);
    expect(stderr).toBe('Cannot read "nowhere": it has no folders "text" and "attributions"\n');
  });

  test('says how it is used, and ends with 2', () => {
    expect(train()).toMatchObject({
      status: 2,
      stderr: 'Usage: npm run train:quotes -- DIR [--out FILE]\n',
    });
  });
});
