import type { Gender, Person } from '../../text/people/person.ts';
import type { Span } from '../../text/span.ts';
import type { AliasType } from './speaker.ts';

/**
 * What an article says of its people, as codes of texts: one array an article takes a twentieth of the memory that
 * objects take.
 *
 * Layout: how many people; of each five numbers, and five more after the last one: its name, its traits, and where its
 * forms, its roles and its short forms begin. A form is a text and the place of its type, a role a text and its span.
 */
export type ToldPeople = Uint32Array;

export interface ToldPerson {
  readonly name: number;
  readonly kind: Person['kind'];
  readonly gender: Gender | null;
  /** Each form of the name once, roles left out, in the order of the text. */
  readonly forms: readonly (readonly [form: number, type: AliasType])[];
  readonly roles: readonly (readonly [words: number, span: Span])[];
  /** Folded forms of one word beside the full name. */
  readonly shortForms: readonly number[];
}

/** Where the lists of a person stand in its five numbers. */
const LIST = { forms: 2, roles: 3, shortForms: 4 } as const;
const HEAD = 5;
const GENDERS = [null, 'f', 'm'] as const satisfies readonly (Gender | null)[];
const ORGANISATION = 4;
export const TYPES = [
  ...['full', 'last', 'first', 'role', 'transliteration', 'body'],
] as const satisfies readonly AliasType[];

export const FORM_SIZE = 2;
export const ROLE_SIZE = 3;

export function packPeople(people: readonly ToldPerson[]): ToldPeople {
  const heads: number[] = [];
  const lists: number[] = [];
  const first = 1 + HEAD * (people.length + 1);
  for (const { name, kind, gender, forms, roles, shortForms } of people) {
    const traits = GENDERS.indexOf(gender) + (kind === 'organisation' ? ORGANISATION : 0);
    heads.push(name, traits, first + lists.length);
    for (const [form, type] of forms) lists.push(form, TYPES.indexOf(type));
    heads.push(first + lists.length);
    for (const [words, { start, end }] of roles) lists.push(words, start, end);
    heads.push(first + lists.length);
    lists.push(...shortForms);
  }
  const end = first + lists.length;
  return Uint32Array.from([people.length, ...heads, 0, 0, end, end, end, ...lists]);
}

export function howMany(people: ToldPeople): number {
  return people[0] ?? 0;
}

export function nameIn(people: ToldPeople, person: number): number {
  return people[1 + HEAD * person] ?? 0;
}

export function genderIn(people: ToldPeople, person: number): Gender | null {
  return GENDERS[(people[2 + HEAD * person] ?? 0) % ORGANISATION] ?? null;
}

export function kindIn(people: ToldPeople, person: number): Person['kind'] {
  return (people[2 + HEAD * person] ?? 0) < ORGANISATION ? 'person' : 'organisation';
}

/** Where a list of a person begins. Its end is where the next one begins. */
export function startOf(people: ToldPeople, person: number, list: keyof typeof LIST): number {
  return people[1 + HEAD * person + LIST[list]] ?? 0;
}

export function endOf(people: ToldPeople, person: number, list: keyof typeof LIST): number {
  return list === 'shortForms'
    ? startOf(people, person + 1, 'forms')
    : (people[2 + HEAD * person + LIST[list]] ?? 0);
}
