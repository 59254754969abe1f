import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { svgChart } from '../../src/chart/svg-chart.ts';
import { chartOf, mark } from './drawn-chart.ts';

function count(svg: string, pattern: RegExp): number {
  return [...svg.matchAll(pattern)].length;
}

function heightOf(svg: string): number {
  return Number(/ height="(\d+)"/.exec(svg)?.[1]);
}

describe('svgChart', () => {
  test('draws a full circle for a stated day, a ring for a counted one, a diamond for publication', () => {
    const svg = svgChart(
      chartOf([
        mark('2025-05-01'),
        mark('2025-06-01', { kind: 'counted' }),
        mark('2025-07-01', { kind: 'published' }),
      ]),
    );
    // One on the lane, one in the legend.
    expect(count(svg, /<circle [^>]*r="12"/g)).toBe(2);
    expect(count(svg, /<circle [^>]*r="10"/g)).toBe(2);
    expect(count(svg, /L[^"]*Z"/g)).toBe(2);
  });

  test('draws what is known to the month or the year as a span, however short', () => {
    const svg = svgChart(
      chartOf([
        mark('1922-01-01', { days: 365 }),
        mark('2025-06-01', { days: 30 }),
        mark('2025-06-03'),
      ]),
    );
    expect(count(svg, /<rect x=/g)).toBe(2);
  });

  test('grows with its lanes', () => {
    const one = chartOf([mark('2025-05-01')], { lanes: ['Harbour Post'] });
    expect(heightOf(svgChart(chartOf([mark('2025-05-01')])))).toBeGreaterThan(
      heightOf(svgChart(one)),
    );
  });

  test('sets days out in order and says so when they would lie on one another', () => {
    const days = ['2025-05-01', '2025-05-03', '2025-05-05', '2025-05-07', '1922-01-01'];
    expect(svgChart(chartOf(days.map((each) => mark(each))))).toContain('not to scale');
    expect(svgChart(chartOf(days.slice(0, 4).map((each) => mark(each))))).not.toContain(
      'not to scale',
    );
  });

  test.for([
    '<script>alert(1)</script>',
    '"><image href="x"/>',
    '&amp; ]]> <!--',
    '\u0000\u202e\ud800',
  ])('lets no word become markup: %j', (words) => {
    const plain = svgChart(chartOf([mark('2025-05-01')], { title: 'x', lanes: ['x', 'y'] }));
    const hostile = svgChart(chartOf([mark('2025-05-01')], { title: words, lanes: [words, 'y'] }));
    expect(count(hostile, /</g)).toBe(count(plain, /</g));
    expect(hostile).not.toMatch(/\u0000|\u202e|\ud800/);
  });

  test('keeps every mark inside the picture, whatever the days', () => {
    const days = fc.integer({ min: -700_000, max: 2_900_000 });
    const marks = fc.array(
      fc.record({
        lane: fc.constantFrom(0, 1),
        first: days,
        days: fc.constantFrom(1, 7, 30, 365),
        kind: fc.constantFrom('stated' as const, 'counted' as const, 'published' as const),
      }),
      { minLength: 1, maxLength: 40 },
    );
    fc.assert(
      fc.property(marks, (some) => {
        const svg = svgChart(chartOf(some));
        expect(svg).not.toMatch(/NaN|Infinity/);
        for (const [, x] of svg.matchAll(/ c?x="([-\d.]+)"/g)) {
          expect(Number(x)).toBeGreaterThanOrEqual(0);
          expect(Number(x)).toBeLessThanOrEqual(960);
        }
      }),
    );
  });
});
