import { ApplicationCommandOptionType as Type } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { callablesFor } from '../../../src/preview/page/callable.ts';
import type { PageCommand } from '../../../src/preview/protocol.ts';

const URL_OPTION = { type: Type.String, name: 'url', description: 'Link', required: true } as const;
const ENGLISH_ALONE = { names: {}, descriptions: {} };
const COMMANDS: readonly PageCommand[] = [
  {
    kind: 'chat',
    name: 'about',
    description: 'What it is',
    options: [],
    offeredTo: ['1', '2'],
    ...ENGLISH_ALONE,
  },
  {
    kind: 'message',
    name: 'Check',
    description: '',
    options: [],
    offeredTo: ['1', '2'],
    ...ENGLISH_ALONE,
  },
  {
    kind: 'chat',
    name: 'corpus',
    description: 'Keep the articles',
    offeredTo: ['2'],
    ...ENGLISH_ALONE,
    options: [
      {
        type: Type.SubcommandGroup,
        name: 'add',
        description: 'Add an article',
        options: [
          {
            type: Type.Subcommand,
            name: 'link',
            description: 'By its link',
            options: [URL_OPTION],
          },
        ],
      },
      { type: Type.Subcommand, name: 'status', description: 'What is loaded' },
    ],
  },
];

describe('callablesFor', () => {
  test('makes one of each subcommand, grouped or not, with its own options', () => {
    expect(callablesFor(COMMANDS, '2')).toEqual([
      { name: 'about', path: '', title: '/about', description: 'What it is', options: [] },
      {
        name: 'corpus',
        path: 'add link',
        title: '/corpus add link',
        description: 'By its link',
        options: [URL_OPTION],
      },
      {
        name: 'corpus',
        path: 'status',
        title: '/corpus status',
        description: 'What is loaded',
        options: [],
      },
    ]);
  });

  test('leaves out what this one is not offered, and what is no slash command', () => {
    expect(callablesFor(COMMANDS, '1').map(({ title }) => title)).toEqual(['/about']);
  });
});
