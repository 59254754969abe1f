import { describe, expect, test } from 'vitest';
import { oneAtATime } from '../../src/ops/one-at-a-time.ts';

describe('oneAtATime', () => {
  test('never runs twice at once, whoever asks', async () => {
    let under = 0;
    let most = 0;
    let runs = 0;
    const { next } = oneAtATime(async () => {
      under += 1;
      most = Math.max(most, under);
      await new Promise((resolve) => setImmediate(resolve));
      under -= 1;
      return (runs += 1);
    });
    const first = next();
    const rest = [next(), next(), next()];
    expect([await first, ...(await Promise.all(rest))]).toEqual([1, 2, 2, 2]);
    expect(await next()).toBe(3);
    expect(most).toBe(1);
  });

  test('goes on after a run that failed', async () => {
    let runs = 0;
    const { next, isRunning } = oneAtATime(async () => {
      runs += 1;
      if (runs === 1) throw new Error('disk');
      return runs;
    });
    const first = next();
    const second = next();
    await expect(first).rejects.toThrow('disk');
    expect(await second).toBe(2);
    expect(isRunning()).toBe(false);
  });
});
