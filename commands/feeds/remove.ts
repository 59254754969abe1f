import { defineTask, type Step } from '../../src/task-command.ts';
import { FEED } from './feed-option.ts';

export const remove = defineTask(
  { name: 'remove', description: 'No longer follow a feed; its articles stay', options: [FEED] },
  async ({ operations, by }, { url }) => await operations.feeds.askRemoval(by, url),
);

/** What the buttons around a removal do, by name. */
export const REMOVAL_STEPS: Readonly<Record<string, Step>> = {
  remove: {
    kind: 'work',
    run: async ({ operations, by, argument }) => await operations.feeds.remove(by, argument),
  },
  keep: { kind: 'work', run: async () => ({ kind: 'feed-removal-kept' }) },
};
