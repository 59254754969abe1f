import { defineTask, type Step } from '../../src/task-command.ts';

export const log = defineTask(
  { name: 'log', description: 'Who added, edited and removed what, the newest first', options: [] },
  async ({ operations, by }) => await operations.records.log(by, 1),
);

/** Another page. */
export const logStep: Step = {
  kind: 'work',
  run: async ({ operations, by, argument }) =>
    await operations.records.log(by, Number.parseInt(argument, 10)),
};
