import { defineTask } from '../../src/task-command.ts';

export const status = defineTask(
  {
    name: 'status',
    description: 'What is loaded, since when, what may still be added, which files were rejected',
    options: [],
  },
  async ({ operations, by }) => await operations.status(by.guild),
);
