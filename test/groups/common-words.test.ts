import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commonWords } from '../../src/groups/common-words.ts';
import type { Saying } from '../../src/groups/saying.ts';
import { openSayings } from '../../src/groups/saying-store.ts';

/** The textbook way, a table of all beginnings. */
function byTable(a: readonly string[], b: readonly string[]): number {
  const rows = Array.from({ length: a.length + 1 }, () =>
    Array.from({ length: b.length + 1 }, () => 0),
  );
  for (let i = 1; i <= a.length; i += 1)
    for (let j = 1; j <= b.length; j += 1) {
      const row = rows[i];
      const above = rows[i - 1];
      if (row === undefined || above === undefined) continue;
      row[j] =
        a[i - 1] === b[j - 1] ? (above[j - 1] ?? 0) + 1 : Math.max(above[j] ?? 0, row[j - 1] ?? 0);
    }
  return rows[a.length]?.[b.length] ?? 0;
}

const { code } = openSayings();

function saying(words: readonly string[]): Saying {
  return code({
    ...({ isContinued: false, kind: 'direct', polarity: 'said' } as const),
    ...{ words, concepts: new Map(), names: new Set(), mass: 0 },
  });
}

test('commonWords counts what a table of all beginnings counts, beyond one limb too', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 80 });
  fc.assert(
    fc.property(words, words, (a, b) => {
      expect(commonWords(saying(a), saying(b))).toBe(byTable(a, b));
    }),
  );
});
