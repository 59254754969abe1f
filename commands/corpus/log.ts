import { defineTask, type Step } from '../../src/task-command.ts';

export const log = defineTask(
  { name: 'log', description: 'Who added, edited and removed what, the newest first', options: [] },
  async ({ operations, by }) => await operations.records.log(by, 1),
);

/** A reported quote has been dealt with; the argument is the number of the report. */
export const doneStep: Step = {
  kind: 'work',
  run: async ({ operations, by, argument }) =>
    await operations.reports.clear(by, Number.parseInt(argument, 10)),
};

/** Another page. */
export const logStep: Step = {
  kind: 'work',
  run: async ({ operations, by, argument }) =>
    await operations.records.log(by, Number.parseInt(argument, 10)),
};
