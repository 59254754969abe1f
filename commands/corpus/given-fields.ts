import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { readTypedDate } from '../../src/answers/typed-date.ts';
import type { GivenFields, StandingFields } from '../../src/operations/draft-desk.ts';
import type { Report } from '../../src/operations.ts';
import type { OptionValues } from '../../src/option-values.ts';
import type { Call } from '../../src/task-command.ts';

/** What whoever adds an article may know better than the page. */
export const OUTLET_GIVEN = {
  type: ApplicationCommandOptionType.String,
  name: 'outlet',
  description: 'Its outlet, if you know better than the page',
  max_length: 100,
  autocomplete: true,
} as const;

export const PUBLISHED_GIVEN = {
  type: ApplicationCommandOptionType.String,
  name: 'published',
  description: 'Its publication date, for example 2025-05-30',
  max_length: 50,
} as const;

export type Given = { readonly kind: 'given'; readonly given: GivenFields } | Refused;
type Refused = Extract<Report, { readonly kind: 'refused' }>;
type Day = Exclude<GivenFields['publishedOn'], undefined>;

/** Options: what was left out is not touched. */
export function givenOptions(
  { outlet, published }: { readonly outlet: string | null; readonly published: string | null },
  { by }: Call,
): Given {
  if (published === null) return { kind: 'given', given: outlet === null ? {} : { outlet } };
  const day = readDay(published, by);
  if (day.kind === 'refused') return day;
  return { kind: 'given', given: { ...(outlet === null ? {} : { outlet }), publishedOn: day.day } };
}

/** A form: an emptied field means that it is not known; one that says what stood there is not touched. */
export function givenForm(values: OptionValues, standing: StandingFields, { by }: Call): Given {
  const changed = (['title', 'outlet', 'published', 'author'] as const).flatMap((name) => {
    const typed = lineOf(values, name);
    return typed === standing[name] ? [] : [[name, typed] as const];
  });
  const { published, ...others } = Object.fromEntries(changed) as Partial<StandingFields>;
  if (published === undefined) return { kind: 'given', given: others };
  if (published === null) return { kind: 'given', given: { ...others, publishedOn: null } };
  const day = readDay(published, by);
  if (day.kind === 'refused') return day;
  return { kind: 'given', given: { ...others, publishedOn: day.day } };
}

/** What was filled in, on one line; null for nothing but white space. */
export function lineOf(values: OptionValues, name: string): string | null {
  const typed = textOf(values, name).replaceAll(/\s+/gu, ' ');
  return typed === '' ? null : typed;
}

/** What was filled in, with its line breaks. */
export function textOf(values: OptionValues, name: string): string {
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  return typeof value === 'string' ? value.trim() : '';
}

/** One day, however it is written; a month or a year is none. */
export function readDay(
  typed: string,
  { today }: Call['by'],
): { readonly kind: 'day'; readonly day: Day } | Refused {
  const span = readTypedDate(typed, today);
  return span !== null && span.from === span.to
    ? { kind: 'day', day: span.from }
    : { kind: 'refused', of: null, refusal: { kind: 'not-a-day', typed } };
}
