import { ApplicationCommandOptionType as Type, ChannelType } from 'discord-api-types/v10';
import type {
  APIApplicationCommandOption,
  APIAttachment,
  APIInteractionDataResolved,
} from 'discord-api-types/v10';
import { BOT, CHANNEL_ID, MEMBER } from '../stand-in/identity.ts';
import type { GivenOptions } from '../stand-in/send/command-options.ts';
import { memberPart, type Occasion } from '../stand-in/send/occasion.ts';
import { occasionOf } from './personas.ts';
import type { GivenValue } from './protocol.ts';

type Given = Readonly<Record<string, GivenValue>>;

/** The options with each file in place of its id. What names no file is left out, as an option never filled in. */
export function withFiles(
  definitions: readonly APIApplicationCommandOption[],
  given: Given,
  files: ReadonlyMap<string, APIAttachment>,
): GivenOptions {
  const isFile = (name: string): boolean =>
    definitions.some((option) => option.name === name && option.type === Type.Attachment);
  const filled: [string, GivenOptions[string]][] = [];
  for (const [name, value] of Object.entries(given)) {
    const filling = isFile(name) ? files.get(String(value)) : value;
    if (filling !== undefined) filled.push([name, filling]);
  }
  return Object.fromEntries(filled);
}

/** The people and the channel that option values name, as an interaction carries them beside the ids. */
export function resolvedIn(
  definitions: readonly APIApplicationCommandOption[],
  given: Given,
): APIInteractionDataResolved {
  const ids = (...types: readonly Type[]): readonly string[] =>
    definitions
      .filter(({ type, name }) => types.includes(type) && Object.hasOwn(given, name))
      .map(({ name }) => String(given[name]));
  const people = ids(Type.User, Type.Mentionable).flatMap((id) => {
    const occasion = personNamed(id);
    return occasion === null ? [] : [[id, occasion] as const];
  });
  const channels = ids(Type.Channel).filter((id) => id === CHANNEL_ID);
  return {
    users: Object.fromEntries(people.map(([id, { member }]) => [id, { ...MEMBER, ...member }])),
    members: Object.fromEntries(people.map(([id, occasion]) => [id, memberPart(occasion)])),
    channels: Object.fromEntries(
      channels.map((id) => [
        id,
        { id, name: 'news', type: ChannelType.GuildText, permissions: '0', parent_id: null },
      ]),
    ),
  } as APIInteractionDataResolved;
}

function personNamed(id: string): Occasion | null {
  return id === BOT.id ? { member: BOT } : occasionOf(id);
}
