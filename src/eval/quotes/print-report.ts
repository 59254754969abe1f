import { printErrorCounts } from './errors/print-errors.ts';
import { printSpeakers } from './print-speakers.ts';
import type { Report, Scores } from './report.ts';
import { ROWS } from './scored-article.ts';
import type { NamedArticle } from './speakers/speaker-scores.ts';
import { ROLES } from './strict-scores.ts';
import type { Figures } from './tally.ts';

/** The report as lines of a table; people's own agreement stands at the end of each row. */
export function printReport(report: Report, articles: readonly NamedArticle[]): readonly string[] {
  const { people } = report;
  return [
    `${report.articles} articles` +
      (people === null ? '' : `; ${people.articles} with several annotators (the column “people”)`),
    '',
    ...scoreLines('all attributions', report.all, people?.all),
    '',
    ...scoreLines('speech subset', report.speech, people?.speech),
    '',
    `a2 regions   found ${prf(report.regions.found)}   every region ${prf(report.regions.every)}` +
      (people === null ? '' : `   people ${prf(people.regions.found)}`),
    '',
    ...printSpeakers(report),
    '',
    'rule                             found  right (content by half, and source)',
    ...report.rules.map(
      ({ rule, isQuoted, predicted, precision }) =>
        `${rule.padEnd(22)} ${isQuoted ? 'quoted  ' : 'unquoted'} ${String(predicted).padStart(6)} ${percent(precision)}`,
    ),
    '',
    ...printErrorCounts(articles),
  ];
}

function scoreLines(title: string, scores: Scores, people?: Scores): readonly string[] {
  const heading = (id: string, columns: string, human: string): string =>
    `${id} ${title}`.padEnd(26) + columns + (people === undefined ? '' : `   people ${human}`);
  const beside = (values: readonly number[] | undefined): string =>
    values === undefined ? '' : `   people ${values.map(percent).join(' ')}`;
  return [
    heading('a1', 'exact P  R  F1      ov50 P  R  F1       token P  R  F1', 'exact ov50 token F1'),
    ...ROWS.map((row) => {
      const { exact, ov50, token } = scores.content[row];
      const human = people?.content[row];
      return (
        `${row.padEnd(9)} (${exact.gold})`.padEnd(20) +
        `${prf(exact)}  ${prf(ov50)}  ${prf(token)}` +
        beside(human && [human.exact.f1, human.ov50.f1, human.token.f1])
      );
    }),
    heading('b ', 'matched   exact overlap   head end-to-end', 'the same'),
    ...ROWS.map((row) => {
      const { matched, exact, overlap, head, endToEnd } = scores.source[row];
      const cells = [exact, overlap, head, endToEnd].map(percent).join(' ');
      const human = people?.source[row];
      return (
        `${row.padEnd(26)} ${String(matched).padStart(6)}  ${cells}` +
        beside(human && [human.exact, human.overlap, human.head, human.endToEnd])
      );
    }),
    heading('c ', 'P  R  F1', 'F1'),
    ...ROLES.map((role) => {
      const human = people?.strict[role];
      return `${role.padEnd(20)} ${prf(scores.strict[role])}${beside(human && [human.f1])}`;
    }),
  ];
}

function prf({ precision, recall, f1 }: Figures): string {
  return [precision, recall, f1].map(percent).join('');
}

function percent(value: number): string {
  return value.toFixed(1).padStart(6);
}
