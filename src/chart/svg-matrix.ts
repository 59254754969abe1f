import { CELL_KINDS, type CellKind, type Matrix } from './matrix.ts';
import { shortened, svgText } from './svg-text.ts';

// Unit: pixels. As the chart of a timeline: 30 pixels become eleven points on a phone.
const WIDTH = 960;
const SIDE = 40;
const TITLE = { size: 36, height: 84, most: 46 };
const LABEL = { size: 30, width: 330, most: 19 };
const ROW = 60;
const NUMBERS = { size: 28, height: 64 };
const LEGEND = { size: 26, height: 56 };
const NOTE = { size: 26, height: 40 };
const DOT = 14;

// The colours of the timeline's chart; signs are told apart without them.
const GROUND = '#1e1f22';
const TEXT = '#f2f3f5';
const QUIET = '#b5bac1';
const LINE = '#4e5058';
const COLOURS: Readonly<Record<CellKind, string>> = {
  direct: '#56b4e9',
  paraphrase: '#e69f00',
  possible: '#cc79a7',
};

/** The matrix as an SVG document, as high as its rows need. All its words are escaped. */
export function svgMatrix({ title, rows, columns, cells, note, legend }: Matrix): string {
  const bottom = TITLE.height + rows.length * ROW;
  const noted = note === null ? 0 : NOTE.height;
  const height = bottom + NUMBERS.height + LEGEND.height + noted;
  const step = (WIDTH - 2 * SIDE - LABEL.width) / Math.max(1, columns);
  const x = (column: number): number => SIDE + LABEL.width + step * (column + 0.5);
  const y = (row: number): number => TITLE.height + ROW * (row + 0.5);
  const kinds = CELL_KINDS.filter((kind) => cells.some((cell) => cell.kind === kind));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="Noto Sans">`,
    `<rect width="${WIDTH}" height="${height}" rx="16" fill="${GROUND}"/>`,
    words(shortened(title, TITLE.most), SIDE, 54, TITLE.size, TEXT),
    ...rows.flatMap((name, row) => [
      words(shortened(name, LABEL.most), SIDE, y(row) + 10, LABEL.size, TEXT),
      `<path d="M${SIDE + LABEL.width} ${y(row)}H${WIDTH - SIDE}" stroke="${LINE}" stroke-width="2"/>`,
    ]),
    ...cells.map(({ row, column, kind }) => sign(kind, x(column), y(row))),
    ...Array.from({ length: columns }, (_, column) =>
      words(String(column + 1), x(column), bottom + 40, NUMBERS.size, QUIET, 'middle'),
    ),
    ...kinds.flatMap((kind, place) => {
      const left = SIDE + DOT + (place * (WIDTH - 2 * SIDE)) / 3;
      const top = bottom + NUMBERS.height;
      return [
        sign(kind, left, top + 20),
        words(legend[kind], left + 2 * DOT, top + 29, LEGEND.size, QUIET),
      ];
    }),
    ...(note === null ? [] : [words(note, SIDE, height - 24, NOTE.size, QUIET)]),
    '</svg>',
  ].join('\n');
}

/** Full for direct, a ring for paraphrase, a diamond for possible. */
function sign(kind: CellKind, x: number, y: number): string {
  const [left, top] = [round(x), round(y)];
  const colour = COLOURS[kind];
  switch (kind) {
    case 'direct':
      return `<circle cx="${left}" cy="${top}" r="${DOT}" fill="${colour}"/>`;
    case 'paraphrase':
      return `<circle cx="${left}" cy="${top}" r="${DOT - 2}" fill="${GROUND}" stroke="${colour}" stroke-width="5"/>`;
    case 'possible':
      return `<path d="M${left} ${top - DOT}L${left + DOT} ${top}L${left} ${top + DOT}L${left - DOT} ${top}Z" fill="${GROUND}" stroke="${colour}" stroke-width="4"/>`;
  }
}

function words(
  text: string,
  x: number,
  y: number,
  size: number,
  fill: string,
  anchor: 'start' | 'middle' = 'start',
): string {
  return `<text x="${round(x)}" y="${round(y)}" font-size="${size}" fill="${fill}" text-anchor="${anchor}">${svgText(text)}</text>`;
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
