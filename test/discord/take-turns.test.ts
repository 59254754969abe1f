import { describe, expect, test } from 'vitest';
import { takeTurns } from '../../src/discord/take-turns.ts';

describe('takeTurns', () => {
  test('lets what arrives meanwhile in between two of them', async () => {
    const { turn } = takeTurns();
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
    const { turn } = takeTurns();
    const failing = (async () => {
      await turn();
      throw new Error('disk full');
    })();
    const next = turn();
    await expect(failing).rejects.toThrow('disk full');
    await expect(next).resolves.toBeUndefined();
  });

  test('lets what goes ahead end first, and not wait for ever', async () => {
    const { turn, ahead } = takeTurns();
    const order: string[] = [];
    let end: () => void = () => {};
    const acknowledging = ahead(new Promise<void>((resolve) => (end = resolve)));
    const answering = turn().then(() => order.push('answer'));
    setImmediate(() => setImmediate(() => (order.push('acknowledged'), end())));
    await Promise.all([acknowledging, answering]);
    expect(order).toEqual(['acknowledged', 'answer']);
    void ahead(new Promise(() => {}));
    await expect(turn()).resolves.toBeUndefined();
  });

  test('lets answers go on after an acknowledgement that fails', async () => {
    const { turn, ahead } = takeTurns();
    await expect(ahead(Promise.reject(new Error('gone')))).rejects.toThrow('gone');
    await expect(turn()).resolves.toBeUndefined();
  });
});
