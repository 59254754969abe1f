import type { Answer } from '../answers/answer.ts';
import type { Asked } from '../answers/asked.ts';
import { type Operations, type Report, isReport } from '../operations.ts';
import { answerPage } from '../phrases/answer-page.ts';
import { ENGLISH } from '../phrases/english.ts';
import { reportPage } from '../phrases/report-page.ts';
import type { Snapshot } from '../snapshot.ts';
import { timelineChart } from '../phrases/timeline-chart.ts';
import { textChart } from '../chart/text-chart.ts';
import { textMatrix } from '../chart/text-matrix.ts';
import { compareChart } from '../phrases/compare-chart.ts';
import type { CommandLine } from './command-line.ts';
import { printable } from './printable.ts';
import { type Paint, printPage } from './print-page.ts';

/** What the terminal needs to answer: the snapshot that serves, and the moderators' tasks. */
export interface Desk {
  readonly current: () => Snapshot;
  readonly operations: Operations;
  readonly asked: () => Asked;
}

export type Runnable = Exclude<CommandLine, { kind: 'usage' }>;

export async function runLine(line: Runnable, desk: Desk): Promise<Answer | Report> {
  if (line.kind === 'question')
    return line.command.answer(desk.current(), line.values, desk.asked());
  const step = line.command.tasks.get(line.path)?.step;
  if (step?.kind !== 'work') return { kind: 'discord-only' };
  return await step.run({
    operations: desk.operations,
    by: { ...desk.asked(), member: null, attachmentLimit: null },
    values: line.values,
    argument: '',
    progress: () => {},
  });
}

/** In English whatever LANG says: scripts read these lines, and they must not change with who runs them. */
export function printAnswer(answer: Answer | Report, paint: Paint): string {
  const page = isReport(answer) ? reportPage(answer, ENGLISH) : answerPage(answer, ENGLISH);
  const chart = isReport(answer) ? '' : printChart(answer);
  return `${printPage(page, ENGLISH, paint)}${chart}`;
}

/** The days of a timeline, or the outlets of a comparison, as a chart in text; nothing for other answers. */
function printChart(answer: Answer): string {
  const lines = chartLines(answer);
  if (lines === null) return '';
  return ['', ...lines.map(printable), ''].join('\n');
}

function chartLines(answer: Answer): readonly string[] | null {
  if (answer.kind === 'timeline') return textChart(timelineChart(answer, '', ENGLISH));
  return answer.kind === 'compare' ? textMatrix(compareChart(answer, ENGLISH)) : null;
}
