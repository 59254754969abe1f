import type { Report, Scores } from './report.ts';
import { ROWS } from './scored-article.ts';
import { ROLES } from './strict-scores.ts';
import type { Figures } from './tally.ts';

/** The report as lines of a table. */
export function printReport(report: Report): readonly string[] {
  return [
    `${report.articles} articles`,
    '',
    ...scoreLines('all attributions', report.all),
    '',
    ...scoreLines('speech subset', report.speech),
    '',
    `a2 regions   found ${prf(report.regions.found)}   every region ${prf(report.regions.every)}`,
    '',
    'rule                             found  right (content by half, and source)',
    ...report.rules.map(
      ({ rule, isQuoted, predicted, precision }) =>
        `${rule.padEnd(22)} ${isQuoted ? 'quoted  ' : 'unquoted'} ${String(predicted).padStart(6)} ${percent(precision)}`,
    ),
  ];
}

function scoreLines(title: string, scores: Scores): readonly string[] {
  return [
    `a1 ${title}`.padEnd(26) + 'exact P  R  F1      ov50 P  R  F1       token P  R  F1',
    ...ROWS.map((row) => {
      const { exact, ov50, token } = scores.content[row];
      return (
        `${row.padEnd(9)} (${exact.gold})`.padEnd(20) + `${prf(exact)}  ${prf(ov50)}  ${prf(token)}`
      );
    }),
    `b  ${title}`.padEnd(26) + 'matched   exact overlap   head end-to-end',
    ...ROWS.map((row) => {
      const { matched, exact, overlap, head, endToEnd } = scores.source[row];
      const cells = [exact, overlap, head, endToEnd].map(percent).join(' ');
      return `${row.padEnd(26)} ${String(matched).padStart(6)}  ${cells}`;
    }),
    `c  ${title}`.padEnd(26) + 'P  R  F1',
    ...ROLES.map((role) => `${role.padEnd(20)} ${prf(scores.strict[role])}`),
  ];
}

function prf({ precision, recall, f1 }: Figures): string {
  return [precision, recall, f1].map(percent).join('');
}

function percent(value: number): string {
  return value.toFixed(1).padStart(6);
}
