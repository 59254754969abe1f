import { describe, expect, test } from 'vitest';
import type { Matrix } from '../../src/chart/matrix.ts';
import { svgMatrix } from '../../src/chart/svg-matrix.ts';
import { textMatrix } from '../../src/chart/text-matrix.ts';
import { rasterise } from '../../src/discord/rasterise.ts';

const MATRIX: Matrix = {
  title: 'Ferry & <lighthouse>',
  rows: ['Harbour Post', 'Valley Herald'],
  columns: 2,
  cells: [
    { row: 0, column: 0, kind: 'direct' },
    { row: 1, column: 0, kind: 'paraphrase' },
    { row: 1, column: 1, kind: 'possible' },
  ],
  note: null,
  legend: { direct: 'direct quotation', paraphrase: 'paraphrase', possible: 'possibly the same' },
};

describe('textMatrix', () => {
  test('has a row an outlet and a column a statement', () => {
    expect(textMatrix(MATRIX)).toEqual([
      'Harbour Post         ● ·',
      'Valley Herald        ○ ?',
      '                     1 2',
      '● direct quotation   ○ paraphrase   ? possibly the same',
    ]);
  });
});

describe('textMatrix of many outlets', () => {
  test('says what it leaves out, below the last row', () => {
    const lines = textMatrix({ ...MATRIX, note: '18 other outlets not drawn here' });
    expect(lines[2]).toBe('18 other outlets not drawn here');
  });
});

describe('svgMatrix', () => {
  test('says what it leaves out, with room of its own', () => {
    const height = (svg: string): number => Number(/height="(\d+)"/u.exec(svg)?.[1]);
    const noted = svgMatrix({ ...MATRIX, note: '18 other outlets & more' });
    expect(noted).toContain('18 other outlets &amp; more');
    expect(height(noted)).toBeGreaterThan(height(svgMatrix(MATRIX)));
  });

  test('draws each cell once, its legend, and escapes all words', () => {
    const svg = svgMatrix(MATRIX);
    expect(svg).toContain('Ferry &amp; &lt;lighthouse&gt;');
    // Two cells and two signs of the legend are round, one each a diamond.
    expect(svg.match(/<circle/gu)).toHaveLength(4);
    expect(svg.match(/Z"/gu)).toHaveLength(2);
  });

  test('is a picture', async () => {
    const png = await rasterise(svgMatrix(MATRIX));
    expect([...png.subarray(1, 4)]).toEqual([...Buffer.from('PNG')]);
  });
});
