import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longestFirst } from '../../../src/text/date/longest-first.ts';
import type { TimeExpression } from '../../../src/text/date/time-expression.ts';

function expression(start: number, end: number, rule: string): TimeExpression {
  return { span: { start, end }, rule, resolve: () => null };
}

describe('longestFirst', () => {
  test('keeps the longest of those that overlap, then the one found first', () => {
    const found = [
      expression(0, 4, 'first'),
      expression(2, 10, 'longest'),
      expression(20, 24, 'earlier rule'),
      expression(22, 26, 'later rule'),
      expression(10, 12, 'beside it'),
    ];
    expect(longestFirst(found).map(({ rule }) => rule)).toEqual([
      'longest', // 8 characters
      'beside it', // touches, does not overlap
      'earlier rule', // as long as the later one
    ]);
  });

  test('leaves no two that overlap, and none that could be added', () => {
    const span = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 30 }), (spans) => {
        const all = spans.map(([start, length]) => expression(start, start + length, 'rule'));
        const chosen = longestFirst(all);
        const clash = (a: TimeExpression, b: TimeExpression): boolean =>
          a.span.start < b.span.end && b.span.start < a.span.end;
        expect(
          chosen.every((one) => chosen.every((other) => one === other || !clash(one, other))),
        ).toBe(true);
        expect(all.every((one) => chosen.some((other) => clash(one, other)))).toBe(true);
      }),
    );
  });
});
