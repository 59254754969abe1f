import { describe, expect, test } from 'vitest';
import { align } from '../../../src/eval/dates/align.ts';
import type { Span } from '../../../src/text/span.ts';

const self = (span: Span): Span => span;

describe('align', () => {
  test('pairs those that share most characters first, each side once', () => {
    const [early, late] = [
      { start: 0, end: 10 },
      { start: 10, end: 14 },
    ];
    const [wide, far] = [
      { start: 2, end: 13 },
      { start: 30, end: 34 },
    ];
    expect(align([early, late], [wide, far], self, self)).toEqual({
      pairs: [{ gold: early, system: wide }], // 8 characters against 3
      missed: [late],
      spurious: [far],
    });
  });

  test('pairs nothing that only touches', () => {
    const { pairs } = align([{ start: 0, end: 4 }], [{ start: 4, end: 8 }], self, self);
    expect(pairs).toEqual([]);
  });
});
