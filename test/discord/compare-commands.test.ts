import {
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  InteractionContextType,
  type APIApplicationCommandOption,
} from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import type { Definition } from '../../src/command.ts';
import { compareCommands } from '../../src/discord/compare-commands.ts';

const phrase: APIApplicationCommandOption = {
  type: ApplicationCommandOptionType.String,
  name: 'phrase',
  description: 'Words to look for',
  autocomplete: false,
};
const speaker: APIApplicationCommandOption = {
  type: ApplicationCommandOptionType.String,
  name: 'speaker',
  description: 'Who',
  required: false,
  choices: [
    { name: 'Dana', value: 'dana' },
    { name: 'Keith', value: 'keith' },
  ],
};
const whoSaid: Definition = {
  name: 'who-said',
  description: 'Find who said something',
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
  options: [phrase, speaker],
};

/** As Discord gives a command back: with everything filled in. */
function remote(definition: Definition, fields: object = {}): unknown {
  return {
    id: '1',
    application_id: '2',
    version: '3',
    type: 1,
    default_member_permissions: null,
    dm_permission: true,
    nsfw: false,
    name_localizations: null,
    description_localizations: null,
    integration_types: [0],
    ...definition,
    contexts: [1, 0],
    options: [
      { type: 3, name: 'phrase', description: 'Words to look for', name_localizations: null },
      {
        type: 3,
        name: 'speaker',
        description: 'Who',
        choices: [
          { name: 'Dana', value: 'dana', name_localizations: null },
          { name: 'Keith', value: 'keith', name_localizations: null },
        ],
      },
    ],
    ...fields,
  };
}

describe('compareCommands', () => {
  test('finds nothing in what Discord fills in', () => {
    expect(compareCommands([whoSaid], [remote(whoSaid)], 'global')).toEqual([]);
  });

  test('finds nothing when a guild’s command has no contexts', () => {
    const guild = remote(whoSaid, { contexts: null, integration_types: null, guild_id: '9' });
    expect(compareCommands([whoSaid], [guild], 'guild')).toEqual([]);
  });

  test('does not mind fields in another order', () => {
    const { options, ...fields } = whoSaid;
    expect(compareCommands([{ options, ...fields }], [remote(whoSaid)], 'global')).toEqual([]);
  });

  test('names a command that is new, and one that is gone', () => {
    const found = compareCommands([whoSaid], [remote({ ...whoSaid, name: 'old' })], 'global');
    expect(found.map(({ path, ours, theirs }) => [path, ours === null, theirs === null])).toEqual([
      ['old', true, false],
      ['who-said', false, true],
    ]);
  });

  test.for([
    [{ description: 'Other' }, 'who-said.description'],
    [{ contexts: null }, 'who-said.contexts'],
    [{ nsfw: true }, 'who-said.nsfw'],
    [{ default_member_permissions: '32' }, 'who-said.default_member_permissions'],
    [{ description_localizations: { tr: 'x' } }, 'who-said.description_localizations.tr'],
  ] as const)('finds %j', ([fields, path]) => {
    const found = compareCommands([whoSaid], [remote(whoSaid, fields)], 'global');
    expect(found.map((difference) => difference.path)).toEqual([path]);
  });

  test('finds an option that changed, by its name', () => {
    const ours = {
      ...whoSaid,
      options: [{ ...phrase, description: 'New', required: true }, speaker],
    };
    expect(compareCommands([ours as Definition], [remote(whoSaid)], 'global')).toEqual([
      { path: 'who-said.options.phrase.description', ours: '"New"', theirs: '"Words to look for"' },
      { path: 'who-said.options.phrase.required', ours: 'true', theirs: null },
    ]);
  });

  test('finds options in another order, for Discord offers them so', () => {
    const ours = { ...whoSaid, options: [speaker, phrase] };
    expect(compareCommands([ours as Definition], [remote(whoSaid)], 'global')).toEqual([
      { path: 'who-said.options', ours: '["speaker","phrase"]', theirs: '["phrase","speaker"]' },
    ]);
  });

  test('finds an option that one side lacks', () => {
    const ours = { ...whoSaid, options: [phrase] };
    expect(compareCommands([ours as Definition], [remote(whoSaid)], 'global')).toMatchObject([
      { path: 'who-said.options.speaker', ours: null },
    ]);
  });

  test('finds other integration types only when ours are stated', () => {
    const theirs = remote(whoSaid, { integration_types: [0, 1] });
    expect(compareCommands([whoSaid], [theirs], 'global')).toEqual([]);
    const stated: Definition = {
      ...whoSaid,
      integration_types: [ApplicationIntegrationType.GuildInstall],
    };
    expect(compareCommands([stated], [theirs], 'global')).toMatchObject([
      { path: 'who-said.integration_types', ours: '[0]', theirs: '[0,1]' },
    ]);
  });

  test('finds a choice that changed', () => {
    const other = { ...speaker, choices: [{ name: 'Dana', value: 'dana' }] };
    const ours = { ...whoSaid, options: [phrase, other] };
    expect(compareCommands([ours as Definition], [remote(whoSaid)], 'global')).toMatchObject([
      { path: 'who-said.options.speaker.choices' },
    ]);
  });
});

describe('a menu command', () => {
  const menu = { type: 3, name: 'Check this quote', contexts: [0, 1] };

  test('is as registered when Discord gives it back with an empty description', () => {
    const given = { ...menu, id: '1', version: '3', description: '', nsfw: false, options: [] };
    expect(compareCommands([menu], [given], 'global')).toEqual([]);
  });

  test('is not the chat command of the same name', () => {
    const chat = { type: 1, name: 'Check this quote', description: 'Another', contexts: [0, 1] };
    expect(compareCommands([menu], [chat], 'global').map(({ path }) => path)).toEqual([
      'Check this quote',
      'Check this quote (type 3)',
    ]);
  });
});
