import { createHash } from 'node:crypto';
import {
  type APIApplicationCommandBasicOption as Option,
  ApplicationCommandOptionType as Type,
} from 'discord-api-types/v10';
import type { KeptQuestions } from '../operations/kept-questions.ts';
import type { OptionValues } from '../option-values.ts';
import type { Question } from '../question.ts';
import { dayNumber, fromDayNumber, type IsoDate } from '../text/iso-date.ts';

/** A question as it was asked: all that it takes to ask it again, but for the place. */
export interface AskedQuestion {
  readonly values: OptionValues;
  /** The day on which it was asked, so that “last month” means the same tomorrow. */
  readonly today: IsoDate;
}

// Who sees an answer is seen from the message in which a button stands.
const LEFT_OUT = 'private';
// Ids of people and places, which never stand in the kept text: it says nothing of anybody.
const IDS: readonly Type[] = [Type.User, Type.Role, Type.Channel, Type.Mentionable];
const INLINE = 'i';
const KEPT = 'k';
const KEY = /^[\w-]{10}$/;
const ID = /^\d{17,20}$/;

/**
 * The question in at most `room` units of `[\w.-]`: itself where there is room, else the key under which `questions`
 * keeps it. Null when that keeps nothing, or there is no room for the key.
 */
export function carryQuestion(
  question: Question,
  { values, today }: AskedQuestion,
  room: number,
  questions: KeptQuestions,
): string | null {
  const options = carriedOptions(question);
  const given = options.map(({ name }) => (Object.hasOwn(values, name) ? values[name] : null));
  const whole = [signatureOf(options), dayNumber(today), ...withoutNullsAtEnd(given)];
  const inline = `${INLINE}${Buffer.from(JSON.stringify(whole)).toString('base64url')}`;
  if (inline.length <= room) return inline;
  const ids = options.flatMap(({ type, name }) => (isId(type) ? [idIn(values[name])] : []));
  const kept = options.map(({ type }, place) => (isId(type) ? null : given[place]));
  const text = [signatureOf(options), dayNumber(today), ...withoutNullsAtEnd(kept)];
  const named = JSON.stringify([question.definition.name, ...text]);
  const key = questions.keep(named);
  if (key === null) return null;
  const carried = [`${KEPT}${key}`, ...ids].join('.').replace(/\.+$/, '');
  return carried.length <= room ? carried : null;
}

/** `malformed`: by another version, or by nobody. `gone`: its key is not kept any more. */
export function readCarried(
  question: Question,
  carried: string,
  questions: KeptQuestions,
): AskedQuestion | 'malformed' | 'gone' {
  const options = carriedOptions(question);
  if (carried.startsWith(INLINE)) {
    const encoded = carried.slice(INLINE.length);
    const bytes = Buffer.from(encoded, 'base64url');
    // Only what we write ourselves: the decoder passes over what it does not know.
    if (bytes.toString('base64url') !== encoded) return 'malformed';
    return askedIn(options, listIn(bytes.toString('utf8')));
  }
  if (!carried.startsWith(KEPT)) return 'malformed';
  const [key = '', ...ids] = carried.slice(KEPT.length).split('.');
  const places = options.flatMap(({ type }, place) => (isId(type) ? [place] : []));
  if (!KEY.test(key) || ids.length > places.length) return 'malformed';
  const text = questions.find(key);
  if (text === null) return 'gone';
  const [name, ...list] = listIn(text) ?? [];
  if (name !== question.definition.name) return 'malformed';
  const whole = [...list];
  for (const [index, id] of ids.entries()) {
    const at = 2 + (places[index] ?? 0);
    while (whole.length <= at) whole.push(null);
    if (id !== '') whole[at] = id;
  }
  return askedIn(options, whole);
}

function carriedOptions({ definition }: Question): readonly Option[] {
  return definition.options.filter(
    ({ name, type }) => name !== LEFT_OUT && type !== Type.Attachment,
  );
}

/** Of which options, in which order: a button of a version with others is not read as if it were of this one. */
function signatureOf(options: readonly Option[]): string {
  const shape = options.map(({ name, type }) => `${name}:${type}`).join();
  return createHash('sha256').update(shape).digest('base64url').slice(0, 2);
}

function idIn(value: OptionValues[string] | undefined): string {
  return typeof value === 'string' ? value : '';
}

function isId(type: Type): boolean {
  return IDS.includes(type);
}

function withoutNullsAtEnd(list: readonly unknown[]): readonly unknown[] {
  return list.slice(0, list.findLastIndex((each) => each != null) + 1);
}

function listIn(text: string): readonly unknown[] | null {
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) ? parsed : null;
  } catch {
    return null;
  }
}

function askedIn(
  options: readonly Option[],
  list: readonly unknown[] | null,
): AskedQuestion | 'malformed' {
  const [signature, day, ...given] = list ?? [];
  if (signature !== signatureOf(options) || given.length > options.length) return 'malformed';
  const today = dayOf(day);
  if (today === null) return 'malformed';
  const values: Record<string, string | number | boolean> = {};
  for (const [place, option] of options.entries()) {
    const value = given[place] ?? null;
    if (value === null && option.required !== true) continue;
    if (!fits(option, value)) return 'malformed';
    values[option.name] = value;
  }
  return { values, today };
}

// 31 December 9999
const LAST_DAY = 2_932_896;

function dayOf(day: unknown): IsoDate | null {
  const isDay = typeof day === 'number' && Number.isInteger(day) && day >= 0 && day <= LAST_DAY;
  return isDay ? fromDayNumber(day) : null;
}

/** Whether Discord itself would have let somebody fill this in. */
function fits(option: Option, value: unknown): value is string | number | boolean {
  switch (option.type) {
    case Type.User:
    case Type.Role:
    case Type.Channel:
    case Type.Mentionable:
      return typeof value === 'string' && ID.test(value);
    case Type.String: {
      if (typeof value !== 'string' || value.length > (option.max_length ?? 6_000)) return false;
      const { choices } = option;
      return choices === undefined || choices.some((choice) => choice.value === value);
    }
    case Type.Integer:
      return Number.isSafeInteger(value);
    case Type.Number:
      return typeof value === 'number';
    case Type.Boolean:
      return typeof value === 'boolean';
    case Type.Attachment:
      return false;
  }
}
