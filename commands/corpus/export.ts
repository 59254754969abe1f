import { defineTask } from '../../src/task-command.ts';

export const exportAll = defineTask(
  {
    name: 'export',
    description: 'The articles of this server and their records, as one archive',
    options: [],
  },
  async ({ operations, by }) => await operations.records.export(by),
);
