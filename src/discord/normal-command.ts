import { jsonOf, listOf, type Json } from './limits/measure.ts';

/** Where commands are registered: for all servers, or for one while developing. */
export type Reach = 'global' | 'guild';

// Discord adds these. `contexts` and `default_member_permissions` replace the two old permissions.
const ADDED = [
  'id',
  'application_id',
  'guild_id',
  'version',
  'handler',
  'dm_permission',
  'default_permission',
  'name_localized',
  'description_localized',
];
// A command of one guild is neither installed by users nor open elsewhere, whatever is asked for.
const GLOBAL_ONLY = ['contexts', 'integration_types'];
// Lists in which order says nothing.
const SETS = ['contexts', 'integration_types', 'channel_types'];
// What leaving the field out means: interactions/application-commands, “Create Global Application Command”
const DEFAULTS: Readonly<Record<string, string>> = {
  nsfw: 'false',
  required: 'false',
  autocomplete: 'false',
  // Of a menu command, which has none.
  description: '""',
  contexts: '[0,1,2]',
};
// Of a command alone: of an option, 1 is a subcommand.
export const CHAT_INPUT = 1;

/**
 * A command without what Discord fills in, so that what we send and what Discord gives back can be compared:
 * null, empty and default fields are gone, sets are sorted, fields stand in the order of the alphabet.
 */
export function normalCommand(command: unknown, reach: Reach): Json {
  const fields = Object.entries(jsonOf(command)).filter(
    ([key, value]) =>
      !(key === 'type' && value === CHAT_INPUT) &&
      !(reach === 'guild' && GLOBAL_ONLY.includes(key)) &&
      !ADDED.includes(key),
  );
  return normalFields(fields);
}

function normalFields(fields: readonly (readonly [string, unknown])[]): Json {
  const normal = fields
    .map(([key, value]) => [key, normalValue(key, value)] as const)
    .filter(([key, value]) => !isEmpty(value) && DEFAULTS[key] !== JSON.stringify(value));
  return Object.fromEntries(normal.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function normalValue(key: string, value: unknown): unknown {
  // A bit set, which the types allow as a number too.
  if (key === 'default_member_permissions' && typeof value === 'number') return String(value);
  if (SETS.includes(key)) return [...listOf(value)].map(Number).sort((a, b) => a - b);
  if (Array.isArray(value)) return value.map((item) => normalValue('', item));
  if (typeof value === 'object' && value !== null) return normalFields(Object.entries(value));
  return value;
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}
