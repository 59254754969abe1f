import {
  ApplicationCommandOptionType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { defineModeratorCommand } from '../src/command.ts';

export const corpus = defineModeratorCommand({
  definition: {
    name: 'corpus',
    description: 'Keep the articles that answers are taken from',
    contexts: [InteractionContextType.Guild],
    default_member_permissions: String(PermissionFlagsBits.ManageGuild),
    options: [
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: 'refresh',
        description: 'Read the articles again; questions are answered meanwhile',
      },
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: 'status',
        description: 'What is loaded, since when, and which files were rejected',
      },
    ],
  },
  tasks: {
    refresh: (operations, { guild }) => operations.refresh(guild),
    status: async (operations, { guild }) => operations.status(guild),
  },
});
