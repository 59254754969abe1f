import { InteractionContextType, PermissionFlagsBits } from 'discord-api-types/v10';
import { defineModeratorCommand, defineTask } from '../src/moderator-command.ts';

const refresh = defineTask(
  {
    name: 'refresh',
    description: 'Read the articles again; questions are answered meanwhile',
    options: [],
  },
  async ({ operations, by }) => await operations.refresh(by.guild),
);

const status = defineTask(
  {
    name: 'status',
    description: 'What is loaded, since when, and which files were rejected',
    options: [],
  },
  async ({ operations, by }) => operations.status(by.guild),
);

export const corpus = defineModeratorCommand({
  definition: {
    name: 'corpus',
    description: 'Keep the articles that answers are taken from',
    contexts: [InteractionContextType.Guild],
    default_member_permissions: String(PermissionFlagsBits.ManageGuild),
  },
  tasks: [refresh, status],
});
