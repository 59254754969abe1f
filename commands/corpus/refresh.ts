import { defineTask } from '../../src/task-command.ts';

export const refresh = defineTask(
  {
    name: 'refresh',
    description: 'Read the articles again; questions are answered meanwhile',
    options: [],
  },
  async ({ operations, by }) => await operations.refresh(by.guild),
);
