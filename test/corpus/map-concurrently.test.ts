import { describe, expect, test } from 'vitest';
import { mapConcurrently } from '../../src/corpus/map-concurrently.ts';

describe('mapConcurrently', () => {
  test('keeps the order and never has more under way than the limit', async () => {
    let underWay = 0;
    let most = 0;
    const items = Array.from({ length: 50 }, (_, index) => index);
    const doubled = await mapConcurrently(items, 4, async (item) => {
      underWay += 1;
      most = Math.max(most, underWay);
      // Later items are done sooner.
      for (let turns = 50 - item; turns > 0; turns -= 1) await Promise.resolve();
      underWay -= 1;
      return item * 2;
    });
    expect(doubled).toEqual(items.map((item) => item * 2));
    expect(most).toBe(4);
  });

  test('maps nothing to nothing', async () => {
    expect(await mapConcurrently([], 4, () => Promise.resolve(1))).toEqual([]);
  });
});
