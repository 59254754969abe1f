import { describe, expect, test } from 'vitest';
import { COMMANDS, MENUS } from '../commands/all.ts';
import { compareCommands } from '../src/discord/compare-commands.ts';
import { commandFaults } from '../src/discord/limits/command-faults.ts';
import { COMMAND_DESCRIPTION, COMMAND_NAME } from '../src/discord/limits/numbers.ts';
import { COMMAND_CATALOGUES } from '../src/phrases/command-catalogues.ts';
import { schemaFaults } from './support/discord-schemas.ts';

/** A command, a subcommand, a group or an option, as far as this is about them. */
interface Part {
  readonly name: string;
  readonly description?: string;
  readonly name_localizations?: unknown;
  readonly description_localizations?: unknown;
  readonly options?: readonly Part[];
  readonly choices?: readonly { readonly name: string; readonly name_localizations?: unknown }[];
}

const DEFINITIONS: readonly Part[] = COMMANDS.map(({ definition }) => definition);
const LOCALES = Object.keys(COMMAND_CATALOGUES);

function partsOf(part: Part): readonly Part[] {
  return [part, ...(part.options ?? []).flatMap(partsOf)];
}

const PARTS = DEFINITIONS.flatMap(partsOf);
const DESCRIPTIONS = new Set(PARTS.map(({ description }) => description ?? ''));
const CHOICES = new Set(PARTS.flatMap(({ choices = [] }) => choices.map(({ name }) => name)));

const MENU_NAMES = new Set(MENUS.map(({ definition }) => definition.name));

describe('the commands', () => {
  test('are described in every language, and typed in English in all of them', () => {
    for (const { name, description, name_localizations, description_localizations } of PARTS) {
      expect([name, Object.keys(description_localizations ?? {})]).toEqual([name, LOCALES]);
      expect(Object.values(description_localizations ?? {})).not.toContain(description);
      expect(name_localizations).toBeUndefined();
    }
  });

  test('name their choices in every language', () => {
    for (const { choices = [] } of PARTS)
      for (const { name, name_localizations } of choices)
        expect([name, Object.keys(name_localizations ?? {})]).toEqual([name, LOCALES]);
  });

  test('break no limit and no schema of Discord in any language', () => {
    expect(commandFaults(DEFINITIONS)).toEqual([]);
    expect(schemaFaults('commands', DEFINITIONS)).toEqual([]);
  });

  test('differ from what is registered when one language does', () => {
    const remote = structuredClone(DEFINITIONS) as unknown as {
      description_localizations?: object;
    }[];
    expect(compareCommands(DEFINITIONS, remote, 'global')).toEqual([]);
    const [first] = remote;
    if (first === undefined) throw new RangeError('Cannot find a command');
    first.description_localizations = { ...first.description_localizations, tr: 'Eski' };
    expect(compareCommands(DEFINITIONS, remote, 'global')).toMatchObject([
      { path: 'who-said.description_localizations.tr', theirs: '"Eski"' },
    ]);
  });
});

describe('the menus of a message', () => {
  const definitions = MENUS.map(({ definition }) => definition);

  test('are named in every language, and described in none', () => {
    expect(definitions).not.toEqual([]);
    for (const definition of definitions) {
      expect(Object.keys(definition.name_localizations ?? {})).toEqual(LOCALES);
      expect(Object.values(definition.name_localizations ?? {})).not.toContain(definition.name);
      expect(Object.keys(definition).filter((key) => key.startsWith('description'))).toEqual([]);
    }
  });

  test('break no limit and no schema of Discord in any language', () => {
    expect(commandFaults([...DEFINITIONS, ...definitions])).toEqual([]);
    expect(schemaFaults('commands', [...DEFINITIONS, ...definitions])).toEqual([]);
  });
});

describe.for(Object.entries(COMMAND_CATALOGUES))('the words for commands in %s', ([, words]) => {
  test('belong to a command that there is, and keep within Discord’s limit', () => {
    expect(new Set(Object.keys(words.description))).toEqual(DESCRIPTIONS);
    expect(new Set(Object.keys(words.choice))).toEqual(CHOICES);
    expect(new Set(Object.keys(words.menu))).toEqual(MENU_NAMES);
    for (const text of Object.values(words.menu))
      expect(text.length).toBeLessThanOrEqual(COMMAND_NAME.max);
    for (const text of Object.values(words.description)) {
      expect(text.length).toBeLessThanOrEqual(COMMAND_DESCRIPTION.max);
      expect(text).not.toMatch(/\.$|^\s|\s$| {2}/u);
    }
  });

  test('keep the dates and links that are typed', () => {
    for (const [english, text] of Object.entries(words.description))
      for (const [typed] of english.matchAll(
        /\d{4}-\d\d-\d\d|May 2025|last month|yesterday|\.[a-z]{2,4}\b|1 M/gu,
      ))
        expect(text).toContain(typed.replace('1 M', '1 '));
  });
});
