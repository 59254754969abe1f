import { ApplicationCommandOptionType as Type } from 'discord-api-types/v10';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../commands/all.ts';
import { readArgument, roomForQuestion, writeArgument } from '../../src/discord/answer-argument.ts';
import { carryQuestion, readCarried } from '../../src/discord/carried-question.ts';
import { ANSWER_STEPS } from '../../src/discord/lay-out-answer.ts';
import { readStepId, writeStepId } from '../../src/discord/step-id.ts';
import type { KeptQuestions } from '../../src/operations/kept-questions.ts';
import { keepQuestion, findQuestion } from '../../src/ops/records/questions.ts';
import { openDatabase } from '../../src/ops/records/database.ts';
import { migrate } from '../../src/ops/records/migrations.ts';
import type { OptionValues } from '../../src/option-values.ts';
import type { Question } from '../../src/question.ts';
import { fromDayNumber } from '../../src/text/iso-date.ts';
import { ask } from '../wire/online.ts';

const QUESTIONS = COMMANDS.filter((command) => command.access === 'member');
const CLOSED: KeptQuestions = { keep: () => null, find: () => null };

function shelf(): KeptQuestions & { readonly texts: () => readonly string[] } {
  const db = openDatabase(':memory:');
  migrate(db);
  return {
    keep: (question) => keepQuestion(db, question, 0),
    find: (key) => findQuestion(db, key),
    texts: () =>
      db.all<{ question: string }>('SELECT question FROM questions').map((row) => row.question),
  };
}

// With options of each type that a question may come to have.
const MANY: Question = {
  ...ask(),
  definition: {
    name: 'ask-many',
    description: 'Ask',
    options: [
      { type: Type.String, name: 'words', description: 'Words', required: true },
      { type: Type.User, name: 'for', description: 'For' },
      { type: Type.Integer, name: 'count', description: 'Count' },
      { type: Type.Boolean, name: 'loud', description: 'Loud' },
      { type: Type.Boolean, name: 'private', description: 'Only you' },
    ],
  },
};

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.constantFrom(
    '|',
    '1|who-said|page|x',
    '__proto__',
    '\uD800',
    'k0123456789',
    '\u202E',
    '"],["',
  ),
);

/** Values that Discord would let somebody fill in. */
function valuesOf({ definition }: Question): fc.Arbitrary<OptionValues> {
  const given = definition.options.map((option) => {
    const value = valueOf(option);
    const left = option.required === true ? value : fc.option(value, { nil: undefined });
    return left.map((each) => [option.name, each] as const);
  });
  return fc
    .tuple(...given)
    .map((entries) =>
      Object.fromEntries(
        entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])),
      ),
    );
}

function valueOf(
  option: Question['definition']['options'][number],
): fc.Arbitrary<string | number | boolean> {
  if (option.type === Type.Boolean) return fc.boolean();
  if (option.type === Type.Integer) return fc.maxSafeInteger();
  if (option.type === Type.User)
    return fc.constantFrom('70000000000000001', '70000000000000000099');
  if (option.type !== Type.String) throw new RangeError(`Cannot fill in type ${option.type}`);
  const { choices, max_length: most = 300 } = option;
  return choices === undefined
    ? hostile.map((text) => text.slice(0, most))
    : fc.constantFrom(...choices.map(({ value }) => value));
}

const anyDay = fc.integer({ min: 0, max: 2_932_896 }).map(fromDayNumber);

function withoutPrivate({ private: _private, ...values }: OptionValues): OptionValues {
  return values;
}

describe('a question in a button', () => {
  test.for([...QUESTIONS, MANY])('comes back as it was asked: $definition.name', (question) => {
    const questions = shelf();
    const name = question.definition.name;
    const room = roomForQuestion(name, ANSWER_STEPS);
    fc.assert(
      fc.property(valuesOf(question), anyDay, fc.nat(999), (values, today, number) => {
        const carried = carryQuestion(question, { values, today }, room, questions);
        expect(carried).not.toBeNull();
        for (const step of ANSWER_STEPS) {
          const written = { number, fingerprint: 'a-_9Zz', question: carried ?? '' };
          const id = writeStepId({ command: name, step, argument: writeArgument(written) });
          expect(id.length).toBeLessThanOrEqual(100);
          const read = readStepId(id);
          expect(read).toMatchObject({ command: name, step });
          expect(readArgument(read?.argument ?? '')).toEqual(written);
        }
        const asked = readCarried(question, carried ?? '', questions);
        expect(asked).toEqual({ values: withoutPrivate(values), today });
      }),
    );
  });

  test('needs no place to be kept when it is short', () => {
    const values = { phrase: 'NATO expansion', speaker: 'Keith Kellogg' };
    const [whoSaid] = QUESTIONS;
    const room = roomForQuestion('who-said', ANSWER_STEPS);
    if (whoSaid === undefined) throw new RangeError('Cannot find /who-said');
    const carried = carryQuestion(whoSaid, { values, today: fromDayNumber(20_000) }, room, CLOSED);
    expect(carried).toMatch(/^i/);
    const long = { phrase: 'NATO expansion '.repeat(9) };
    expect(
      carryQuestion(whoSaid, { values: long, today: fromDayNumber(0) }, room, CLOSED),
    ).toBeNull();
  });

  test('is never kept with whom it was asked for', () => {
    const questions = shelf();
    const values = { words: 'x'.repeat(200), for: '70000000000000001', count: 3 };
    const room = roomForQuestion('ask-many', ANSWER_STEPS);
    const today = fromDayNumber(20_000);
    const carried = carryQuestion(MANY, { values, today }, room, questions);
    expect(questions.texts().join()).not.toContain('70000000000000001');
    expect(readCarried(MANY, carried ?? '', questions)).toEqual({ values, today });
  });

  test('whose key is gone says so', () => {
    expect(readCarried(MANY, 'k0123456789', CLOSED)).toBe('gone');
  });

  test('is refused when it is nothing that we write', () => {
    const questions = shelf();
    const [whoSaid, timeline] = QUESTIONS;
    if (whoSaid === undefined || timeline === undefined) throw new RangeError('No commands');
    const today = fromDayNumber(20_000);
    const key = carryQuestion(
      whoSaid,
      { values: { phrase: 'x'.repeat(99) }, today },
      40,
      questions,
    );
    // A button of one command under another, and texts that were never a question.
    expect(readCarried(timeline, key ?? '', questions)).toBe('malformed');
    const short = carryQuestion(whoSaid, { values: { phrase: 'x' }, today }, 70, questions);
    expect(readCarried(timeline, short ?? '', questions)).toBe('malformed');
    const inlineOf = (value: unknown): string =>
      `i${Buffer.from(JSON.stringify(value)).toString('base64url')}`;
    const [signature] = JSON.parse(
      Buffer.from((short ?? '').slice(1), 'base64url').toString(),
    ) as string[];
    const wrong: readonly unknown[] = [
      [signature],
      [signature, 'today', 'x'],
      [signature, -1, 'x'],
      [signature, 1.5, 'x'],
      [signature, 1e9, 'x'],
      [signature, 20_000, 5],
      [signature, 20_000, { length: 3 }],
      [signature, 20_000, 'x'.repeat(301)],
      [signature, 20_000, null, null, null, null, null, 'neither'],
      [signature, 20_000, ...Array.from({ length: 30 }, () => null)],
      ['zz', 20_000, 'x'],
      { 0: signature },
      null,
      5,
    ];
    for (const each of wrong)
      expect(readCarried(whoSaid, inlineOf(each), questions)).toBe('malformed');
    fc.assert(
      fc.property(
        fc.oneof(
          hostile,
          fc.base64String(),
          fc.string().map((text) => `i${text}`),
        ),
        (text) => {
          const read = readCarried(whoSaid, text, questions);
          expect(['malformed', 'gone']).toContain(read);
        },
      ),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        const read = readArgument(text);
        if (read !== null) expect(writeArgument(read)).toBe(text);
      }),
    );
  });
});
