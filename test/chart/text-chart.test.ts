import { describe, expect, test } from 'vitest';
import { textChart } from '../../src/chart/text-chart.ts';
import { chartOf, mark } from './drawn-chart.ts';

describe('textChart', () => {
  test('gives each outlet a line, days a sign and spans a bar', () => {
    const lines = textChart(
      chartOf([
        mark('2025-01-01'),
        mark('2025-12-31', { lane: 1, kind: 'counted' }),
        mark('2025-05-01', { lane: 1, days: 31 }),
      ]),
    );
    expect(lines[0]).toMatch(/^Harbour Post +●·+$/);
    expect(lines[1]).toMatch(/^Valley Herald +·+━+·+○$/);
    expect(lines.at(-1)).toBe('● stated   ○ counted');
  });

  test('fits into eighty columns', () => {
    const lanes = ['A name much too long for a terminal of eighty columns', 'B'];
    const lines = textChart(chartOf([mark('2025-01-01'), mark('2025-03-01')], { lanes }));
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(80);
  });
});
