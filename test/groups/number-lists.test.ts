import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openNumberLists } from '../../src/groups/number-lists.ts';

type Lists = ReturnType<typeof openNumberLists>;

function numbersIn(lists: Lists, list: number): readonly number[] {
  return Array.from({ length: lists.length(list) }, (_, place) => lists.at(list, place));
}

describe('openNumberLists', () => {
  test('keeps lists apart, however they grow and shrink', () => {
    const step = fc.record({
      list: fc.nat(5),
      place: fc.nat(40),
      number: fc.nat(),
      add: fc.nat(4),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 300 }), (steps) => {
        const lists = openNumberLists();
        const plain = Array.from({ length: 6 }, (_, number) => [number]);
        const places = plain.map((numbers) => lists.open(numbers));
        for (const { list, place, number, add } of steps) {
          const own = plain[list] ?? [];
          const at = Math.min(place, own.length - (add === 0 ? 1 : 0));
          const before = places[list] ?? 0;
          if (add > 0) {
            own.splice(at, 0, number);
            places[list] = lists.insert(before, at, number);
          } else if (own.length > 1) {
            own.splice(at, 1);
            places[list] = lists.remove(before, at);
          }
        }
        expect(places.map((list) => numbersIn(lists, list))).toEqual(plain);
      }),
    );
  });

  test('gives the place of a closed list to the next of its length', () => {
    const lists = openNumberLists();
    const first = lists.open([1, 2]);
    lists.close(first);
    expect(lists.open([3])).toBe(first);
    expect(numbersIn(lists, first)).toEqual([3]);
  });
});
