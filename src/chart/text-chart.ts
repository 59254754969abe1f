import type { Chart, MarkKind } from './chart.ts';
import { scaleOf } from './scale.ts';
import { shortened } from './svg-text.ts';

// Unit: characters. Lane and axis fit into a terminal of 80.
const LABEL = 20;
const AXIS = 56;
const SIGNS: Readonly<Record<MarkKind, string>> = { stated: '●', counted: '○', published: '◇' };
const SPANS: Readonly<Record<MarkKind, string>> = { stated: '━', counted: '╌', published: '╌' };

/** The chart in lines of text: one lane an outlet, then the axis and what the signs mean. */
export function textChart(chart: Chart): readonly string[] {
  const scale = scaleOf(chart.marks);
  const column = (day: number): number => Math.round(scale.at(day) * (AXIS - 1));
  const lanes = chart.lanes.map((name, lane) => {
    const cells = Array.from({ length: AXIS }, () => '·');
    const marks = chart.marks.filter((mark) => mark.lane === lane);
    for (const { first, days, kind } of marks.toSorted((a, b) => b.days - a.days)) {
      const [from, to] = [column(first), column(first + days - 1)];
      if (from === to) cells[from] = SIGNS[kind];
      else cells.fill(SPANS[kind], from, to + 1);
    }
    return `${shortened(name, LABEL).padEnd(LABEL)} ${cells.join('')}`;
  });
  const kinds = (['stated', 'counted', 'published'] as const).filter((kind) =>
    chart.marks.some((mark) => mark.kind === kind),
  );
  return [
    ...lanes,
    axisLine(chart, scale.ticks, column),
    kinds.map((kind) => `${SIGNS[kind]} ${chart.legend[kind]}`).join('   '),
    ...(scale.isEven ? [] : [chart.uneven]),
  ];
}

/** The words of the ticks under their columns; one that has no room is left out. */
function axisLine(
  { dayWords }: Chart,
  ticks: ReturnType<typeof scaleOf>['ticks'],
  column: (day: number) => number,
): string {
  let line = ' '.repeat(LABEL + 1);
  for (const { day, unit } of ticks) {
    const text = dayWords(day, unit);
    const middle = LABEL + 1 + column(day) - Math.floor(text.length / 2);
    const start = Math.max(LABEL + 1, Math.min(LABEL + 1 + AXIS - text.length, middle));
    if (line.trimEnd() === '' || start > line.length) line = line.padEnd(start) + text;
  }
  return line;
}
