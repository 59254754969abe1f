import { ApplicationCommandOptionType as Type } from 'discord-api-types/v10';
import type { ChatInputCommandInteraction, CommandInteractionOption } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { readOptions } from '../../src/discord/read-options.ts';

function typed(data: readonly CommandInteractionOption[], subcommand: string | null): unknown {
  const interaction = { options: { data, getSubcommand: () => subcommand } };
  return readOptions(interaction as unknown as ChatInputCommandInteraction);
}

describe('readOptions', () => {
  test('gives each value by its name', () => {
    const data = [
      { type: Type.String, name: 'phrase', value: 'we sail' },
      { type: Type.Boolean, name: 'private', value: false },
      { type: Type.Integer, name: 'page', value: 2 },
    ];
    expect(typed(data, null)).toEqual({
      subcommand: null,
      values: { phrase: 'we sail', private: false, page: 2 },
    });
  });

  test('finds values inside a subcommand and its group', () => {
    const inside = [{ type: Type.String, name: 'link', value: 'https://harbour.example' }];
    const group = [
      {
        type: Type.SubcommandGroup,
        name: 'feed',
        options: [{ type: Type.Subcommand, name: 'add', options: inside }],
      },
    ];
    expect(typed(group, 'add')).toEqual({
      subcommand: 'add',
      values: { link: 'https://harbour.example' },
    });
  });

  test('leaves out what was left out', () => {
    expect(typed([{ type: Type.Subcommand, name: 'refresh', options: [] }], 'refresh')).toEqual({
      subcommand: 'refresh',
      values: {},
    });
  });
});
