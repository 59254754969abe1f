import { defineTask } from '../../src/task-command.ts';

export const list = defineTask(
  { name: 'list', description: 'The feeds that are followed, and how they are', options: [] },
  async ({ operations, by }) => await operations.feeds.list(by),
);
