import { ApplicationCommandOptionType as Type } from 'discord-api-types/v10';
import { choicesFaults } from './autocomplete-faults.ts';
import { commandNameFaults } from './command-name-faults.ts';
import { localisedFaults } from './localised-faults.ts';
import {
  countFaults,
  isGiven,
  jsonOf,
  listOf,
  neededTextFaults,
  numberFaults,
  propertyFaults,
  repetitionFaults,
  textFaults,
} from './measure.ts';
import type { Faults, Json } from './measure.ts';
import {
  COMMAND_DESCRIPTION,
  COMMAND_OPTIONS,
  OPTION_MAX_LENGTH,
  OPTION_MIN_LENGTH,
} from './numbers.ts';

const NAMING = ['type', 'name', 'name_localizations', 'description', 'description_localizations'];
const VALUE = [...NAMING, 'required'];
const PROPERTIES: Readonly<Record<number, readonly string[]>> = {
  [Type.Subcommand]: [...NAMING, 'required', 'options'],
  [Type.SubcommandGroup]: [...NAMING, 'required', 'options'],
  [Type.String]: [...VALUE, 'choices', 'autocomplete', 'min_length', 'max_length'],
  [Type.Integer]: [...VALUE, 'choices', 'autocomplete', 'min_value', 'max_value'],
  [Type.Number]: [...VALUE, 'choices', 'autocomplete', 'min_value', 'max_value'],
  [Type.Boolean]: VALUE,
  [Type.User]: VALUE,
  [Type.Channel]: [...VALUE, 'channel_types'],
  [Type.Role]: VALUE,
  [Type.Mentionable]: VALUE,
  [Type.Attachment]: VALUE,
};

const ROOT_TYPES = Object.keys(PROPERTIES).map(Number);
const NESTING_TYPES: readonly number[] = [Type.Subcommand, Type.SubcommandGroup];
const VALUE_TYPES = ROOT_TYPES.filter((type) => !NESTING_TYPES.includes(type));

/** What is wrong with the options of a command, subcommands and their own options included. */
export function commandOptionFaults(at: string, options: unknown): Faults {
  return optionsFaults(`${at}.options`, options, ROOT_TYPES);
}

function optionsFaults(at: string, options: unknown, types: readonly number[]): Faults {
  const list = listOf(options).map(jsonOf);
  const nesting = list.filter((option) => !VALUE_TYPES.includes(Number(option['type']))).length;
  return [
    ...countFaults(at, options, COMMAND_OPTIONS),
    ...repetitionFaults(
      `${at} names`,
      list.map((option) => option['name']),
    ),
    ...(nesting > 0 && nesting < list.length ? [`${at}: subcommands beside other options`] : []),
    ...orderFaults(at, list),
    ...list.flatMap((option, index) => optionFaults(`${at}[${index}]`, option, types)),
  ];
}

function orderFaults(at: string, options: readonly Json[]): Faults {
  const values = options.filter((option) => VALUE_TYPES.includes(Number(option['type'])));
  const firstOptional = values.findIndex((option) => option['required'] !== true);
  const late = values.slice(firstOptional + 1).filter((option) => option['required'] === true);
  if (firstOptional === -1) return [];
  return late.map((option) => `${at}: required "${String(option['name'])}" after an optional one`);
}

function optionFaults(at: string, option: Json, types: readonly number[]): Faults {
  const type = Number(option['type']);
  if (!types.includes(type)) return [`${at}: an option of type ${type} may not stand here`];
  const { name, description, choices, autocomplete } = option;
  return [
    ...propertyFaults(at, option, PROPERTIES[type] ?? []),
    ...commandNameFaults(`${at}.name`, name),
    ...localisedFaults(`${at}.name_localizations`, option['name_localizations'], commandNameFaults),
    ...neededTextFaults(`${at}.description`, description, COMMAND_DESCRIPTION),
    ...localisedFaults(
      `${at}.description_localizations`,
      option['description_localizations'],
      (place, text) => textFaults(place, text, COMMAND_DESCRIPTION),
    ),
    ...choicesFaults(`${at}.choices`, choices),
    ...repetitionFaults(
      `${at}.choices names`,
      listOf(choices).map((choice) => jsonOf(choice)['name']),
    ),
    ...(autocomplete === true && isGiven(choices) ? [`${at}: both choices and autocomplete`] : []),
    ...numberFaults(`${at}.min_length`, option['min_length'], OPTION_MIN_LENGTH),
    ...numberFaults(`${at}.max_length`, option['max_length'], OPTION_MAX_LENGTH),
    ...nestedFaults(at, option),
  ];
}

function nestedFaults(at: string, { type, options }: Json): Faults {
  if (type === Type.SubcommandGroup) {
    return optionsFaults(`${at}.options`, options, [Type.Subcommand]);
  }
  if (type === Type.Subcommand) return optionsFaults(`${at}.options`, options, VALUE_TYPES);
  return [];
}
