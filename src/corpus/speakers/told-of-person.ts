import type { Person } from '../../text/people/person.ts';
import type { Span } from '../../text/span.ts';
import type { Article } from '../article.ts';
import { fold } from '../fold.ts';
import { type Occurrence, personAt, type SpeakerSource } from './occurrence.ts';
import { type Field, fieldOf } from './role-field.ts';
import { roleKey } from './role-key.ts';
import type { AliasType } from './speaker.ts';

/** What an article says of one of its people, as people of several articles are compared. */
interface ToldOfPerson {
  readonly roles: readonly ToldRole[];
  /** Each form of the name once, roles left out, in the order of the text. */
  readonly forms: readonly (readonly [form: string, type: AliasType])[];
  /** Folded forms of one word beside the full name. */
  readonly shortForms: readonly string[];
}

interface ToldRole {
  readonly span: Span;
  readonly words: string;
  readonly folded: string;
  readonly key: string | null;
  readonly field: Field | null;
}

// Folding is most of what a registry costs, and an article says the same at every build: once as long as it is held.
const known = new WeakMap<Person, { readonly article: Texted; readonly told: ToldOfPerson }>();

/** The text may be read from bytes: it is not asked for where what it tells is known. */
type Texted = Pick<Article, 'text'>;

export function toldOf(sources: readonly SpeakerSource[], occurrence: Occurrence): ToldOfPerson {
  const { person, article } = personAt(sources, occurrence);
  return toldIn(article, person);
}

/** The same of a person of this article. */
export function toldIn(article: Texted, person: Person): ToldOfPerson {
  const held = known.get(person);
  if (held?.article === article || held?.article.text === article.text) return held.told;
  const { text } = article;
  const told = {
    roles: person.roles.map((span) => toldRole(text, span)),
    forms: formsOf(text, person),
    shortForms: shortFormsOf(text, person),
  };
  known.set(person, { article, told });
  return told;
}

function toldRole(text: string, span: Span): ToldRole {
  const words = text.slice(span.start, span.end);
  return { span, words, folded: fold(words), key: roleKey(words), field: fieldOf(words) };
}

function formsOf(text: string, { kind, mentions }: Person): ToldOfPerson['forms'] {
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

function shortFormsOf(text: string, { mentions }: Person): readonly string[] {
  const forms = new Set<string>();
  for (const { span, form } of mentions) {
    if (form === 'full' || form === 'role') continue;
    const words = fold(text.slice(span.start, span.end));
    if (!words.includes(' ')) forms.add(words);
  }
  return [...forms];
}
