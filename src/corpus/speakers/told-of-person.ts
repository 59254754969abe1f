import type { Person } from '../../text/people/person.ts';
import { fold } from '../fold.ts';
import type { AliasType } from './speaker.ts';

/** Each form of the name once, roles left out, in the order of the text. */
export function formsOf(
  text: string,
  { kind, mentions }: Person,
): readonly (readonly [form: string, type: AliasType])[] {
  const types = new Map<string, AliasType>();
  for (const { span, form } of mentions) {
    if (form === 'role') continue;
    const words = text.slice(span.start, span.end);
    if (!types.has(words)) types.set(words, aliasType(form, kind));
  }
  return [...types];
}

function aliasType(form: 'full' | 'surname' | 'first-name', kind: Person['kind']): AliasType {
  if (kind === 'organisation') return 'body';
  if (form === 'full') return 'full';
  return form === 'surname' ? 'last' : 'first';
}

/** Roles as the article writes them. */
export function rolesOf(text: string, { roles }: Person): readonly string[] {
  return roles.map(({ start, end }) => text.slice(start, end));
}

/** Folded forms of one word beside the full name. */
export function shortFormsOf(text: string, { mentions }: Person): readonly string[] {
  const forms = new Set<string>();
  for (const { span, form } of mentions) {
    if (form === 'full' || form === 'role') continue;
    const words = fold(text.slice(span.start, span.end));
    if (!words.includes(' ')) forms.add(words);
  }
  return [...forms];
}
