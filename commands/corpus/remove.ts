import { defineTask, type Step } from '../../src/task-command.ts';
import { ID } from './named.ts';

export const remove = defineTask(
  {
    name: 'remove',
    description: 'Take an article out of all answers; it can be put back for seven days',
    options: [ID],
  },
  async ({ operations, by }, { id }) => await operations.articles.askRemoval(by, id),
);

/** What the buttons around a removal do, by name. */
export const REMOVAL_STEPS: Readonly<Record<string, Step>> = {
  'ask-remove': {
    kind: 'work',
    run: async ({ operations, by, argument }) => await operations.articles.askRemoval(by, argument),
  },
  remove: {
    kind: 'work',
    run: async ({ operations, by, argument }) => await operations.articles.remove(by, argument),
  },
  keep: { kind: 'work', run: async () => ({ kind: 'removal-kept' }) },
  restore: {
    kind: 'work',
    run: async ({ operations, by, argument }) => await operations.articles.restore(by, argument),
  },
};
