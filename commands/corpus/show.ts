import { defineTask } from '../../src/task-command.ts';
import { ID } from './named.ts';

export const show = defineTask(
  { name: 'show', description: 'What is known of an article', options: [ID] },
  async ({ operations, by }, { id }) => await operations.articles.show(by, id),
);
