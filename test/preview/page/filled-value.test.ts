import { ApplicationCommandOptionType as Type } from 'discord-api-types/v10';
import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { filledValue } from '../../../src/preview/page/filled-value.ts';

const TEXT = { type: Type.String, name: 'phrase', description: 'Words', max_length: 5 } as const;
const COUNT = { type: Type.Integer, name: 'count', description: 'How many', min_value: 1 } as const;
const PRIVATE = { type: Type.Boolean, name: 'private', description: 'Only me' } as const;
const YES = [
  { name: 'True', value: true },
  { name: 'False', value: false },
];

describe('filledValue', () => {
  test.for<[APIApplicationCommandBasicOption, string, unknown]>([
    [TEXT, ' win ', { kind: 'value', value: 'win' }],
    [TEXT, '  ', { kind: 'empty' }],
    [TEXT, 'too long', { kind: 'wrong', why: '0 to 5 characters' }],
    [COUNT, '3', { kind: 'value', value: 3 }],
    [COUNT, '0', { kind: 'wrong', why: 'between 1 and Infinity' }],
    [COUNT, '1.5', { kind: 'wrong', why: 'a whole number' }],
    [COUNT, 'three', { kind: 'wrong', why: 'a number' }],
  ])('reads %o from "%s"', ([option, typed, filled]) => {
    expect(filledValue(option, typed, null)).toEqual(filled);
  });

  test('takes only what is on a list when there is one', () => {
    expect(filledValue(PRIVATE, 'true', YES)).toEqual({ kind: 'value', value: true });
    expect(filledValue(PRIVATE, 'maybe', YES)).toEqual({
      kind: 'wrong',
      why: 'choose one of the list',
    });
  });
});
