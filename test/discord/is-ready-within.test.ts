import { expect, test } from 'vitest';
import { isReadyWithin } from '../../src/discord/is-ready-within.ts';

test('says whether work is done in time, and lets it go on', async () => {
  let end = (): void => {};
  const work = new Promise<void>((resolve) => {
    end = resolve;
  });
  expect(await isReadyWithin(work, 1)).toBe(false);
  end();
  expect(await isReadyWithin(work, 60_000)).toBe(true);
  await expect(isReadyWithin(Promise.reject(new Error('broken')), 60_000)).rejects.toThrow(
    'broken',
  );
});
