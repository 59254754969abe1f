import { ApplicationCommandType, type APIApplicationCommand } from 'discord-api-types/v10';
import { BOT, CHANNEL_ID } from '../stand-in/identity.ts';
import { offeredTo, PERSONAS } from './personas.ts';
import type { PageCommand, Scene } from './protocol.ts';

/** The page before any message: the place, who one can be, and the commands as they are registered. */
export function sceneOf(registered: readonly APIApplicationCommand[]): Scene {
  return {
    place: {
      server: 'Stand-in server',
      channel: { id: CHANNEL_ID, name: 'news' },
      bot: { id: BOT.id, name: BOT.username },
    },
    personas: PERSONAS.map(({ id, name, role }) => ({ id, name, role })),
    commands: registered.flatMap(pageCommand),
  };
}

function pageCommand(command: APIApplicationCommand): readonly PageCommand[] {
  const { name, type, description, options = [], default_member_permissions: needed } = command;
  const kind =
    type === ApplicationCommandType.ChatInput
      ? 'chat'
      : type === ApplicationCommandType.Message
        ? 'message'
        : null;
  // A command on a user has no place on the page.
  if (kind === null) return [];
  return [
    {
      ...{ kind, name, description, options, offeredTo: offeredTo(needed) },
      names: command.name_localizations ?? {},
      descriptions: command.description_localizations ?? {},
    },
  ];
}
