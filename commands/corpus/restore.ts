import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { defineTask } from '../../src/task-command.ts';

export const restore = defineTask(
  {
    name: 'restore',
    description: 'Put back an article that was removed within seven days',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'removed',
        description: 'Which one: begin to type its title',
        max_length: 120,
        required: true,
        autocomplete: true,
      },
    ],
  },
  async ({ operations, by }, { removed }) => await operations.articles.restore(by, removed),
);
