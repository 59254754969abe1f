import type { Report, SetReport } from './report.ts';
import type { Shown } from './shown.ts';
import type { ClassTally } from './tally-classes.ts';
import type { Tally } from './tally.ts';
import type { Range } from './bootstrap.ts';

/** The report as lines of tables. */
export function printReport({
  sets,
  bases,
  rules,
  classes,
  shown,
  speed,
}: Report): readonly string[] {
  return [
    'set         docs  exprs relaxed strict  value F1   (95%)        type F1 val.acc calendar  (95%)      spurious  kB/CPU s',
    ...sets.map(setLine),
    `all sets together: ${speed} kB/CPU s`,
    '',
    'shown as      dates  wrong   % of those with a day in gold   open in gold   % unequal in all',
    ...shown.map(shownLine),
    '',
    'class of expression             gold missed  wrong   right %',
    ...classes.map(classLine),
    '',
    ...tallyLines('basis', bases),
    '',
    ...tallyLines('rule / basis', rules),
  ];
}

function setLine(set: SetReport): string {
  return [
    set.name.padEnd(10),
    String(set.documents).padStart(6),
    String(set.expressions).padStart(6),
    percent(set.relaxed),
    percent(set.strict),
    `${percent(set.valueF1)} ${range(set.valueRange)}`,
    percent(set.typeF1),
    percent(set.valueAccuracy),
    `${percent(set.calendar)} ${range(set.calendarRange)}`,
    String(set.spurious).padStart(7),
    String(set.speed).padStart(7),
  ].join(' ');
}

function shownLine({ how, dates, wrong, open, wrongShare, unequalShare }: Shown): string {
  return `${how.padEnd(10)} ${String(dates).padStart(8)} ${String(wrong).padStart(6)} ${percent(wrongShare)} ${String(open).padStart(30)} ${percent(unequalShare).padStart(14)}`;
}

function classLine({ name, gold, missed, wrong, percent: right }: ClassTally): string {
  return `${name.padEnd(28)} ${String(gold).padStart(7)} ${String(missed).padStart(6)} ${String(wrong).padStart(6)} ${percent(right)}`;
}

function tallyLines(title: string, tallies: readonly Tally[]): readonly string[] {
  return [
    `${title.padEnd(44)} placed  right     %  where gold has none`,
    ...tallies.map(
      ({ kind, placed, right, spurious, percent: share }) =>
        `${kind.padEnd(44)} ${String(placed).padStart(6)} ${String(right).padStart(6)} ${percent(share)} ${String(spurious).padStart(6)}`,
    ),
  ];
}

function percent(value: number): string {
  return value.toFixed(1).padStart(7);
}

function range([low, high]: Range): string {
  return `(${low.toFixed(1)}–${high.toFixed(1)})`.padEnd(13);
}
