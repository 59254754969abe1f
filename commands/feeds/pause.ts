import { defineTask } from '../../src/task-command.ts';
import { FEED } from './feed-option.ts';

export const pause = defineTask(
  {
    name: 'pause',
    description: 'Visit a feed no more for now; its articles stay',
    options: [FEED],
  },
  async ({ operations, by }, { url }) => await operations.feeds.pause(by, url),
);

export const resume = defineTask(
  {
    name: 'resume',
    description: 'Visit a paused feed again, and tell its news again',
    options: [FEED],
  },
  async ({ operations, by }, { url }) => await operations.feeds.resume(by, url),
);
