import { defineTask, type Step } from '../../src/task-command.ts';

export const list = defineTask(
  { name: 'list', description: 'The feeds that are followed, and how they are', options: [] },
  async ({ operations, by }) => await operations.feeds.list(by, 1),
);

/** Another page. */
export const listStep: Step = {
  kind: 'work',
  run: async ({ operations, by, argument }) =>
    await operations.feeds.list(by, Number.parseInt(argument, 10)),
};
