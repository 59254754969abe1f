import { describe, expect, test } from 'vitest';
import { checkMessage } from '../../../src/answers/check/check-message.ts';
import { fewerVersions } from '../../../src/answers/check/fewer-versions.ts';
import { buildSnapshot } from '../../../src/build-snapshot.ts';
import { outletArticle } from '../../support/outlet-article.ts';
import { ASKED } from '../../support/tiny-corpus.ts';

const snapshot = buildSnapshot(
  ['Twelve', 'Fourteen', 'Sixteen'].map((count, place) =>
    outletArticle(
      `o${place}`,
      `Outlet ${place}`,
      `The evening was long. “${count} fishing boats are still missing after the northern storm,” said Dana Hale, the mayor of Skarvik.`,
    ),
  ),
  [],
);

describe('fewerVersions', () => {
  test('leaves out what disagrees, then versions, which it still names, and never a claim', () => {
    let answer = checkMessage(snapshot, '“Twelve fishing boats are still missing”', ASKED);
    const left: string[] = [];
    for (;;) {
      if (answer.kind !== 'checked') throw new RangeError(`Cannot check: ${answer.kind}`);
      const [check] = answer.checks;
      left.push(
        [check?.disagreements, check?.versions, check?.unquoted].map((each) => each?.length).join(),
      );
      expect(check?.found?.citation).not.toBeNull();
      const fewer = fewerVersions(answer);
      if (fewer === null) break;
      answer = fewer;
    }
    expect(left).toEqual(['1,2,0', '0,2,0', '0,1,1', '0,0,2']);
  });

  test('leaves other answers alone', () => {
    const answer = { kind: 'bad-option', option: 'x', value: '', problem: 'not-a-date' } as const;
    expect(fewerVersions(answer)).toBeNull();
  });
});
