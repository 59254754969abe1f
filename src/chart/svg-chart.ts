import type { Chart, Mark, MarkKind } from './chart.ts';
import { scaleOf, type Scale } from './scale.ts';
import { stackMarks, type Placed } from './stack-marks.ts';
import { shortened, svgText } from './svg-text.ts';

// Unit: pixels. Discord shows a picture some 350 points wide on a phone: 30 pixels become eleven points.
const WIDTH = 960;
const SIDE = 40;
const TITLE = { size: 36, height: 84, most: 46 };
const LANE = { size: 30, label: 48, row: 30, gap: 22, most: 54 };
const AXIS = { size: 28, height: 64 };
const LEGEND = { size: 26, height: 56 };
// Unit: em. The mean width of a letter, somewhat generous.
const LETTER = 0.56;
const DOT = 12;
const ROWS = 4;
const AXIS_WIDTH = WIDTH - 2 * SIDE - 2 * DOT;

// A ground of its own: the same on Discord's dark and light pages. On it text has a contrast above 7 to 1, lanes above 4.
const GROUND = '#1e1f22';
const TEXT = '#f2f3f5';
const QUIET = '#b5bac1';
const LINE = '#4e5058';
// Colours that can be told apart with any kind of colour vision (Okabe and Ito 2008, “Color universal design”).
const COLOURS = ['#56b4e9', '#e69f00', '#009e73', '#f0e442', '#cc79a7', '#d55e00'] as const;

/** The chart as an SVG document, as high as its lanes need. All its words are escaped. */
export function svgChart(chart: Chart): string {
  const scale = scaleOf(chart.marks);
  let top = TITLE.height;
  const lanes = chart.lanes.map((name, lane) => {
    const drawn = drawLane(name, lane, chart.marks, scale, top);
    top += drawn.height;
    return drawn.svg;
  });
  const ground = top;
  const axis = drawAxis(chart, scale, ground);
  const legend = drawLegend(chart, scale, ground + AXIS.height);
  const height = ground + AXIS.height + LEGEND.height * (scale.isEven ? 1 : 2);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="Noto Sans">`,
    `<rect width="${WIDTH}" height="${height}" rx="16" fill="${GROUND}"/>`,
    words(shortened(chart.title, TITLE.most), { x: SIDE, y: 54, size: TITLE.size, fill: TEXT }),
    ...axis,
    ...lanes,
    ...legend,
    '</svg>',
  ].join('\n');
}

function drawLane(
  name: string,
  lane: number,
  marks: readonly Mark[],
  scale: Scale,
  top: number,
): { readonly svg: string; readonly height: number } {
  const placed = stackMarks(
    marks.filter((mark) => mark.lane === lane),
    scale.at,
    { room: (2.4 * DOT) / AXIS_WIDTH, rows: ROWS },
  );
  const rows = Math.max(1, ...placed.map(({ row }) => row + 1));
  const colour = COLOURS[lane % COLOURS.length] ?? TEXT;
  const middle = (row: number): number => top + LANE.label + LANE.row * (row + 0.5);
  const height = LANE.label + LANE.row * rows + LANE.gap;
  const label = shortened(name, LANE.most);
  const svg = [
    words(label, { x: SIDE, y: top + LANE.size + 4, size: LANE.size, fill: colour }),
    // Long spans first, so that a day within one stays to be seen.
    ...placed
      .toSorted((a, b) => b.mark.days - a.mark.days)
      .map((one) => drawMark(one, middle(one.row), colour)),
  ].join('\n');
  return { svg, height };
}

function drawMark({ mark, from, to }: Placed, y: number, colour: string): string {
  const left = xAt(from);
  if (mark.days === 1) return drawSign(left, y, mark.kind, colour);
  // However short, it is no dot: nobody says which day.
  return drawSpan(left, Math.max(xAt(to), left + 2 * DOT), y, mark.kind, colour);
}

/** A bar from end to end, as wide as the days it may be. */
function drawSpan(left: number, right: number, y: number, kind: MarkKind, colour: string): string {
  const box = `x="${round(left - DOT)}" y="${y - DOT}" width="${round(right - left + 2 * DOT)}" height="${2 * DOT}" rx="${DOT}"`;
  const look =
    kind === 'stated'
      ? `fill="${colour}" fill-opacity="0.55"`
      : `fill="${colour}" fill-opacity="0.2" stroke-dasharray="8 6"`;
  return `<rect ${box} ${look} stroke="${colour}" stroke-width="3"/>`;
}

/** Full for stated, a ring for counted, a diamond for by publication only: told apart without colours. */
function drawSign(x: number, y: number, kind: MarkKind, colour: string): string {
  const at = `cx="${round(x)}" cy="${y}"`;
  switch (kind) {
    case 'stated':
      return `<circle ${at} r="${DOT}" fill="${colour}"/>`;
    case 'counted':
      return `<circle ${at} r="${DOT - 2}" fill="${GROUND}" stroke="${colour}" stroke-width="5"/>`;
    case 'published':
      return `<path d="M${round(x)} ${y - DOT}L${round(x + DOT)} ${y}L${round(x)} ${y + DOT}L${round(x - DOT)} ${y}Z" fill="${GROUND}" stroke="${colour}" stroke-width="4"/>`;
  }
}

function drawAxis({ dayWords }: Chart, { at, ticks }: Scale, y: number): readonly string[] {
  const drawn = [`<path d="M${SIDE} ${y}H${WIDTH - SIDE}" stroke="${LINE}" stroke-width="3"/>`];
  let free = 0;
  for (const { day, unit } of ticks) {
    const x = xAt(at(day));
    drawn.push(
      `<path d="M${round(x)} ${TITLE.height}V${y + 10}" stroke="${LINE}" stroke-width="2"/>`,
    );
    const text = dayWords(day, unit);
    const half = (text.length * AXIS.size * LETTER) / 2;
    const middle = Math.min(WIDTH - SIDE - half, Math.max(SIDE + half, x));
    // A tick without room for its words keeps its line.
    if (middle - half < free) continue;
    const look = { x: middle, y: y + 46, size: AXIS.size, fill: QUIET, anchor: 'middle' } as const;
    drawn.push(words(text, look));
    free = middle + half + AXIS.size / 2;
  }
  return drawn;
}

function drawLegend(
  { marks, legend, uneven }: Chart,
  { isEven }: Scale,
  top: number,
): readonly string[] {
  const kinds = (['stated', 'counted', 'published'] as const).filter((kind) =>
    marks.some((mark) => mark.kind === kind),
  );
  const step = (WIDTH - 2 * SIDE) / 3;
  const signs = kinds.flatMap((kind, index) => {
    const x = SIDE + DOT + index * step;
    const text = { x: x + 2 * DOT, y: top + 29, size: LEGEND.size, fill: QUIET };
    return [drawSign(x, top + 20, kind, QUIET), words(legend[kind], text)];
  });
  const note = { x: SIDE, y: top + LEGEND.height + 20, size: LEGEND.size, fill: QUIET };
  return isEven ? signs : [...signs, words(uneven, note)];
}

interface Look {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly fill: string;
  readonly anchor?: 'start' | 'middle' | 'end';
}

function words(text: string, { x, y, size, fill, anchor = 'start' }: Look): string {
  return `<text x="${round(x)}" y="${round(y)}" font-size="${size}" fill="${fill}" text-anchor="${anchor}">${svgText(text)}</text>`;
}

function xAt(share: number): number {
  return SIDE + DOT + share * AXIS_WIDTH;
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
