import { describe, expect, test } from 'vitest';
import { takeTurns } from '../../src/discord/take-turns.ts';

describe('takeTurns', () => {
  test('lets what arrives meanwhile in between two of them', async () => {
    const turn = takeTurns();
    const order: string[] = [];
    const work = async (name: string): Promise<void> => {
      await turn();
      order.push(name);
      if (name === 'first') setImmediate(() => order.push('arrived'));
    };
    await Promise.all([work('first'), work('second'), work('third')]);
    expect(order).toEqual(['first', 'arrived', 'second', 'third']);
  });

  test('goes on after work that fails', async () => {
    const turn = takeTurns();
    const failing = (async () => {
      await turn();
      throw new Error('disk full');
    })();
    const next = turn();
    await expect(failing).rejects.toThrow('disk full');
    await expect(next).resolves.toBeUndefined();
  });
});
