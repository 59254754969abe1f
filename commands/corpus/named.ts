import { ApplicationCommandOptionType } from 'discord-api-types/v10';

/** The article that a task is about. */
export const ID = {
  type: ApplicationCommandOptionType.String,
  name: 'id',
  description: 'Which article: begin to type its title',
  max_length: 120,
  required: true,
  autocomplete: true,
} as const;
