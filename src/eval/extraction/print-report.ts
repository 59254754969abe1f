import type { BodyReport } from './score-bodies.ts';
import type { DateReport } from './score-dates.ts';

export function printBodies(report: BodyReport): readonly string[] {
  const { kind, pages, f1, precision, recall, exact, empty, deviation, cpu } = report;
  return [
    `${kind.padEnd(6)} ${pages} F1 ${three(f1)} ± ${three(deviation)}  P ${three(precision)}  R ${three(recall)}  exact ${three(exact)}  empty ${empty}  median ${cpu.toFixed(0)} ms of CPU`,
  ];
}

export function printDates(report: DateReport): readonly string[] {
  const { pages, right, wrong, none, f, precision, sources, opinions, unasked } = report;
  return [
    `dates  ${pages} F ${three(f)}  P ${three(precision)}  right ${right}  wrong ${wrong}  none ${none}`,
    ...table('source', sources),
    ...table('second opinion', opinions),
    ...table('', [unasked]),
  ];
}

function table(title: string, tallies: DateReport['sources']): readonly string[] {
  return [
    '',
    `${title.padEnd(28)} right  wrong`,
    ...tallies.map(
      ({ name, right, wrong }) =>
        `${name.padEnd(28)} ${String(right).padStart(5)}  ${String(wrong).padStart(5)}`,
    ),
  ];
}

function three(value: number): string {
  return value.toFixed(3);
}
