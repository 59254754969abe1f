import { ApplicationCommandOptionType } from 'discord-api-types/v10';

/** The feed that a task is about. */
export const FEED = {
  type: ApplicationCommandOptionType.String,
  name: 'url',
  description: 'Which feed: begin to type its name',
  max_length: 2000,
  required: true,
  autocomplete: true,
} as const;
