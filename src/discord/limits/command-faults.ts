import {
  ApplicationCommandType as Type,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord-api-types/v10';
import { commandNameFaults } from './command-name-faults.ts';
import { commandOptionFaults } from './command-option-faults.ts';
import { localisedFaults } from './localised-faults.ts';
import {
  isGiven,
  jsonOf,
  lengthOf,
  listOf,
  neededTextFaults,
  propertyFaults,
  rangeFaults,
  repetitionFaults,
  textFaults,
} from './measure.ts';
import type { Faults, Json } from './measure.ts';
import {
  CHAT_COMMANDS,
  COMMANDS_IN_ALL,
  COMMAND_CHARACTERS,
  COMMAND_DESCRIPTION,
  COMMAND_NAME,
  MESSAGE_COMMANDS,
  USER_COMMANDS,
} from './numbers.ts';

const PROPERTIES = [
  ...['id', 'type', 'name', 'name_localizations', 'description', 'description_localizations'],
  ...['options', 'default_member_permissions', 'dm_permission', 'nsfw', 'handler'],
  ...['contexts', 'integration_types'],
];

const COMMANDS_A_TYPE = new Map<unknown, number>([
  [Type.ChatInput, CHAT_COMMANDS],
  [Type.User, USER_COMMANDS],
  [Type.Message, MESSAGE_COMMANDS],
]);

// “32”, the bit set of ManageGuild
const PERMISSIONS = /^\d{1,20}$/;

/** What breaks Discord's limits in a set of commands that is about to be registered. */
export function commandFaults(commands: unknown): Faults {
  if (!Array.isArray(commands)) return ['commands: not a list'];
  const list = commands.map(jsonOf);
  const faults: string[] = [
    ...rangeFaults('commands', list.length, { min: 0, max: COMMANDS_IN_ALL }),
    ...list.flatMap(oneCommandFaults),
  ];
  for (const [type, max] of COMMANDS_A_TYPE) {
    const names = list.filter((command) => typeOf(command) === type).map(({ name }) => name);
    faults.push(
      ...rangeFaults(`commands of type ${String(type)}`, names.length, { min: 0, max }),
      ...repetitionFaults(`names of type ${String(type)}`, names),
    );
  }
  return faults;
}

function typeOf(command: Json): unknown {
  return command['type'] ?? Type.ChatInput;
}

function oneCommandFaults(command: Json): Faults {
  const at = `/${String(command['name'])}`;
  const permissions = command['default_member_permissions'];
  return [
    ...propertyFaults(at, command, PROPERTIES),
    ...(COMMANDS_A_TYPE.has(typeOf(command)) ? [] : [`${at}.type: unknown`]),
    ...(typeOf(command) === Type.ChatInput ? chatFaults(at, command) : menuFaults(at, command)),
    ...(isGiven(permissions) && !PERMISSIONS.test(String(permissions))
      ? [`${at}.default_member_permissions: not a bit set`]
      : []),
    ...setFaults(`${at}.contexts`, command['contexts'], InteractionContextType),
    ...setFaults(
      `${at}.integration_types`,
      command['integration_types'],
      ApplicationIntegrationType,
    ),
    ...rangeFaults(`${at} in all`, charactersOf(command), { min: 0, max: COMMAND_CHARACTERS }),
  ];
}

function chatFaults(at: string, command: Json): Faults {
  return [
    ...commandNameFaults(`${at}.name`, command['name']),
    ...localisedFaults(
      `${at}.name_localizations`,
      command['name_localizations'],
      commandNameFaults,
    ),
    ...neededTextFaults(`${at}.description`, command['description'], COMMAND_DESCRIPTION),
    ...localisedFaults(
      `${at}.description_localizations`,
      command['description_localizations'],
      (place, text) => textFaults(place, text, COMMAND_DESCRIPTION),
    ),
    ...commandOptionFaults(at, command['options']),
  ];
}

function menuFaults(at: string, command: Json): Faults {
  return [
    ...neededTextFaults(`${at}.name`, command['name'], COMMAND_NAME),
    ...localisedFaults(`${at}.name_localizations`, command['name_localizations'], (place, text) =>
      textFaults(place, text, COMMAND_NAME),
    ),
    ...(lengthOf(command['description']) > 0 ? [`${at}.description: not on a menu command`] : []),
    ...(listOf(command['options']).length > 0 ? [`${at}.options: not on a menu command`] : []),
  ];
}

function setFaults(at: string, values: unknown, known: Readonly<Record<string, unknown>>): Faults {
  if (!isGiven(values)) return [];
  const list = listOf(values);
  return [
    ...(list.length === 0 ? [`${at}: empty`] : []),
    ...repetitionFaults(at, list),
    ...list
      .filter((value) => typeof value !== 'number' || !Object.values(known).includes(value))
      .map((value) => `${at}: unknown ${JSON.stringify(value)}`),
  ];
}

/** Names, descriptions and values of a command or an option and all below it. */
function charactersOf(node: Json): number {
  let characters =
    longest(node['name'], node['name_localizations']) +
    longest(node['description'], node['description_localizations']);
  for (const choice of listOf(node['choices']).map(jsonOf)) {
    characters += longest(choice['name'], choice['name_localizations']);
    characters += lengthOf(String(choice['value']));
  }
  for (const option of listOf(node['options'])) characters += charactersOf(jsonOf(option));
  return characters;
}

function longest(text: unknown, localisations: unknown): number {
  return Math.max(lengthOf(text), ...Object.values(jsonOf(localisations)).map(lengthOf));
}
