import type { Report } from './report.ts';
import type { NamedFigures } from './speakers/tally-named.ts';

/** Rows d1 and d2 as lines of a table. */
export function printSpeakers({ resolution, speakers, people }: Report): readonly string[] {
  return [
    ...(resolution === null
      ? ['d1 pronoun or role → speaker: no labels (--speakers FILE)']
      : [
          heading('d1 pronoun or role → speaker'),
          line('all', resolution.all),
          line('pronouns', resolution.pronoun),
          line('nominals', resolution.nominal),
          `at ≥ 80 % coverage, surest first: ${orDash(resolution.precisionAt80)}   people: one label each`,
          `margin ≥     ${resolution.margins.map(({ least }) => String(least).padStart(6)).join(' ')}`,
          `  coverage   ${resolution.margins.map(({ coverage }) => percent(coverage)).join(' ')}`,
          `  precision  ${resolution.margins.map(({ precision }) => percent(precision)).join(' ')}`,
        ]),
    '',
    heading('d2 direct → speaker'),
    `${line('all', speakers.all)}${people === null ? '' : `   people ${cells(people.speakers)}`}`,
    line('named', speakers.named),
    line('pronoun', speakers.pronoun),
    line('nominal', speakers.nominal),
    `precision at ≥ 80 % coverage ${orDash(speakers.precisionAt80)}, at ≥ 85 % ${orDash(speakers.precisionAt85)}`,
  ];
}

function heading(title: string): string {
  return `${title.padEnd(30)} accuracy coverage precision when named`;
}

function line(name: string, figures: NamedFigures): string {
  return `${name.padEnd(20)} ${`(${figures.cases})`.padEnd(9)}${cells(figures)}`;
}

function cells({ accuracy, coverage, precision }: NamedFigures): string {
  return [accuracy, coverage, precision].map((value) => percent(value).padStart(8)).join(' ');
}

function orDash(value: number | null): string {
  return value === null ? '–' : value.toFixed(1);
}

function percent(value: number): string {
  return value.toFixed(1).padStart(6);
}
