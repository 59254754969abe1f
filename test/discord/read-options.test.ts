import { ApplicationCommandOptionType as Type } from 'discord-api-types/v10';
import type { ChatInputCommandInteraction, CommandInteractionOption } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { readOptions } from '../../src/discord/read-options.ts';

function typed(data: readonly CommandInteractionOption[], path: string): unknown {
  const [subcommand = null, group = null] = path.split(' ').filter(Boolean).toReversed();
  const names = { getSubcommand: () => subcommand, getSubcommandGroup: () => group };
  const interaction = { options: { data, ...names } };
  return readOptions(interaction as unknown as ChatInputCommandInteraction);
}

describe('readOptions', () => {
  test('gives each value by its name', () => {
    const data = [
      { type: Type.String, name: 'phrase', value: 'we sail' },
      { type: Type.Boolean, name: 'private', value: false },
      { type: Type.Integer, name: 'page', value: 2 },
    ];
    expect(typed(data, '')).toEqual({
      path: '',
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
    expect(typed(group, 'feed add')).toEqual({
      path: 'feed add',
      values: { link: 'https://harbour.example' },
    });
  });

  test('gives a file as its name, address and size', () => {
    const attachment = { id: '1', name: 'a.html', url: 'https://cdn.example/a', size: 12 };
    const data = [{ type: Type.Attachment, name: 'file', value: '1', attachment }];
    expect(typed(data as unknown as CommandInteractionOption[], '')).toEqual({
      path: '',
      values: { file: { name: 'a.html', url: 'https://cdn.example/a', size: 12 } },
    });
  });

  test('leaves out what was left out', () => {
    expect(typed([{ type: Type.Subcommand, name: 'refresh', options: [] }], 'refresh')).toEqual({
      path: 'refresh',
      values: {},
    });
  });
});
