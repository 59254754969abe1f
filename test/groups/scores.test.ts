import { expect, test } from 'vitest';
import { likenessOf } from '../../src/groups/likeness.ts';
import type { Part } from '../../src/groups/part.ts';
import { logistic, OCCASION_WEIGHTS, occasionFeatures } from '../../src/groups/scores.ts';
import { INVENTED_OCCASIONS } from '../gold/invented-variants.ts';
import { partsOfLines } from '../gold/parts-of-lines.ts';

function isOne(a: readonly Part[], b: readonly Part[]): boolean {
  return a.some((one) =>
    b.some((two) => logistic(OCCASION_WEIGHTS, occasionFeatures(likenessOf(one, two))) >= 0.5),
  );
}

test('the weights tell utterances of invented speeches apart, versions of one from versions of two', () => {
  let [claimed, right, same] = [0, 0, 0];
  for (const occasion of INVENTED_OCCASIONS) {
    const outlets = [0, 1, 2].map((outlet) =>
      partsOfLines(occasion.map((versions) => versions[outlet] ?? '')),
    );
    for (const [place, one] of outlets.entries()) {
      for (const two of outlets.slice(place + 1)) {
        for (const a of occasion.keys()) {
          for (const b of occasion.keys()) {
            const isClaimed = isOne(one[a] ?? [], two[b] ?? []);
            claimed += Number(isClaimed);
            right += Number(isClaimed && a === b);
            same += Number(a === b);
          }
        }
      }
    }
  }
  expect(right / claimed).toBeGreaterThan(0.95);
  expect(right / same).toBeGreaterThan(0.75);
});
