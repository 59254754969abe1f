import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openCooldowns } from '../../src/discord/cooldowns.ts';

const GUILD = '2000000000000000001';
const OTHER = '2000000000000000009';
const [MIKA, ROBIN] = ['4000000000000000001', '4000000000000000002'];

/** Pauses on a clock that the test sets. */
function opened(most?: number): ReturnType<typeof openCooldowns> & { at(now: number): void } {
  let now = 0;
  const pauses = openCooldowns(() => now, 3_600, most);
  return Object.assign(Object.create(pauses) as typeof pauses, {
    at: (moment: number) => void (now = moment),
  });
}

describe('openCooldowns', () => {
  test('lets a member ask again once the pause is over, and not a millisecond before', () => {
    const pauses = opened();
    expect(pauses.begin(GUILD, MIKA, 10)).toBe(0);
    pauses.at(9_999);
    expect(pauses.begin(GUILD, MIKA, 10)).toBe(1);
    pauses.at(10_000);
    expect(pauses.begin(GUILD, MIKA, 10)).toBe(0);
  });

  test('does not begin anew with a question that had to wait', () => {
    const pauses = opened();
    pauses.begin(GUILD, MIKA, 10);
    pauses.at(6_000);
    expect(pauses.begin(GUILD, MIKA, 10)).toBe(4_000);
    pauses.at(10_000);
    expect(pauses.begin(GUILD, MIKA, 10)).toBe(0);
  });

  test('holds for this member in this server alone', () => {
    const pauses = opened();
    pauses.begin(GUILD, MIKA, 10);
    expect(pauses.begin(GUILD, ROBIN, 10)).toBe(0);
    expect(pauses.begin(OTHER, MIKA, 10)).toBe(0);
    expect(pauses.begin(GUILD, MIKA, 10)).toBe(10_000);
  });

  test('follows the setting as it is now', () => {
    const pauses = opened();
    pauses.begin(GUILD, MIKA, 600);
    pauses.at(20_000);
    expect(pauses.begin(GUILD, MIKA, 30)).toBe(10_000);
    expect(pauses.begin(GUILD, MIKA, 0)).toBe(0);
  });

  test('can be given back', () => {
    const pauses = opened();
    pauses.begin(GUILD, MIKA, 10);
    pauses.giveBack(GUILD, MIKA);
    expect(pauses.begin(GUILD, MIKA, 10)).toBe(0);
  });

  test('keeps nobody without a pause, and nobody longer than the longest one', () => {
    const pauses = opened();
    pauses.begin(GUILD, MIKA, 0);
    expect(pauses.size).toBe(0);
    pauses.begin(GUILD, MIKA, 10);
    pauses.at(3_600_000);
    pauses.begin(GUILD, ROBIN, 10);
    expect(pauses.size).toBe(1);
  });

  test('forgets whoever asked first when there are too many', () => {
    const pauses = opened(2);
    for (const member of [MIKA, ROBIN, OTHER]) pauses.begin(GUILD, member, 10);
    expect(pauses.size).toBe(2);
    expect(pauses.begin(GUILD, ROBIN, 10)).toBeGreaterThan(0);
    expect(pauses.begin(GUILD, MIKA, 10)).toBe(0);
  });

  test('never lets two questions of one member be closer than the pause, and stays small', () => {
    const asking = fc.record({ member: fc.nat(4), wait: fc.nat(5_000) });
    fc.assert(
      fc.property(fc.array(asking, { maxLength: 60 }), fc.integer({ min: 1, max: 9 }), (all, s) => {
        const pauses = opened();
        const last = new Map<number, number>();
        let now = 0;
        for (const { member, wait } of all) {
          now += wait;
          pauses.at(now);
          const left = pauses.begin(GUILD, String(member), s);
          const since = now - (last.get(member) ?? -Infinity);
          expect(left).toBe(Math.max(0, s * 1_000 - since));
          if (left === 0) last.set(member, now);
        }
        expect(pauses.size).toBeLessThanOrEqual(5);
      }),
    );
  });
});
