import { defineTask } from '../../src/task-command.ts';
import { FEED } from './feed-option.ts';

export const run = defineTask(
  { name: 'run', description: 'Visit a feed now', options: [FEED] },
  async ({ operations, by, progress }, { url }) => await operations.feeds.run(by, url, progress),
);
