import type { Gender, Person } from '../../text/people/person.ts';
import type { ArticleId } from '../article.ts';
import { apartByField } from './apart-by-field.ts';
import { apartByName } from './apart-by-name.ts';
import { bodyKey } from './body-key.ts';
import { type FullName, fullName } from './full-name.ts';
import { articleAt, type Occurrence, personAt, type SpeakerSource } from './occurrence.ts';
import { remembered } from './remembered.ts';
import type { MergeEvidence } from './speaker.ts';
import { toldIn } from './told-of-person.ts';

/** People of several articles who are taken for one, so far. */
export interface Group {
  readonly kind: Person['kind'];
  /** The names that brought them together. */
  readonly names: readonly FullName[];
  /** Null for people. */
  readonly bodyKey: string | null;
  readonly gender: Gender | null;
  /** Folded. */
  readonly roles: ReadonlySet<string>;
  /** Lines of work that the roles show: nobody has two. */
  readonly fields: ReadonlySet<string>;
  /** Folded forms of one word that the articles use beside the full name. */
  readonly shortForms: ReadonlySet<string>;
  readonly occurrences: readonly [Occurrence, ...Occurrence[]];
  readonly evidence: readonly MergeEvidence[];
}

/** The people of these articles by name; those who share a name and are not shown to differ stand together. */
export function groupPeople(
  sources: readonly SpeakerSource[],
  /** Of each article, in order. */
  occurrences: readonly (readonly Occurrence[])[],
): readonly Group[] {
  const byKey = new Map<string, [Occurrence, ...Occurrence[]]>();
  for (const own of occurrences) {
    const keys = keysOf(sources[own[0]?.article ?? -1]);
    for (const each of own) {
      const key = keys[each.person] ?? null;
      if (key === null) continue;
      const list = byKey.get(key);
      if (list === undefined) byKey.set(key, [each]);
      else list.push(each);
    }
  }
  return [...byKey]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, list]) => groupsOnce(list, () => groupsOf(sources, list)));
}

// Most names are in no article that is new.
const groupsOnce = remembered<Occurrence, readonly Group[]>();

function groupsOf(
  sources: readonly SpeakerSource[],
  occurrences: readonly [Occurrence, ...Occurrence[]],
): readonly Group[] {
  const parts = isWhole(sources, occurrences)
    ? apartByName(sources, occurrences).flatMap((each) => apartByField(sources, each))
    : [occurrences];
  return parts.map((each) => groupOf(sources, each));
}

function isWhole(
  sources: readonly SpeakerSource[],
  [first]: readonly [Occurrence, ...Occurrence[]],
): boolean {
  const { person } = personAt(sources, first);
  return person.kind === 'person' && fullName(person.name)?.first != null;
}

const keys = new WeakMap<SpeakerSource, readonly (string | null)[]>();

/** Of each of the article's people. Folding a name costs more than all else here: once a person. */
function keysOf(source: SpeakerSource | undefined): readonly (string | null)[] {
  if (source === undefined) return [];
  const known = keys.get(source) ?? source.analysis.people.map(keyOf);
  keys.set(source, known);
  return known;
}

function keyOf(person: Person): string | null {
  if (person.kind === 'organisation') return `body ${bodyKey(person.name)}`;
  const name = fullName(person.name);
  if (name === null) return null;
  const { first, surname, suffix } = name;
  return `person ${first ?? ''} ${surname} ${suffix}`;
}

function groupOf(
  sources: readonly SpeakerSource[],
  occurrences: readonly [Occurrence, ...Occurrence[]],
): Group {
  const { kind } = personAt(sources, occurrences[0]).person;
  const people = occurrences.map((occurrence) => personAt(sources, occurrence));
  // Folding a name costs more than all else here: once a form.
  const seen = new Set<string>();
  const names = new Map<string, FullName>();
  const roles = new Set<string>();
  const shortForms = new Set<string>();
  const fields = new Set<string>();
  for (const { person, article } of people) {
    const told = toldIn(article, person);
    const name = seen.has(person.name) ? null : fullName(person.name);
    seen.add(person.name);
    if (name !== null) names.set(`${name.first} ${name.surname} ${name.suffix}`, name);
    for (const { folded, field } of told.roles) {
      roles.add(folded);
      if (field !== null) fields.add(field);
    }
    for (const form of told.shortForms) shortForms.add(form);
  }
  return {
    kind,
    names: kind === 'person' ? [...names.values()] : [],
    bodyKey: kind === 'person' ? null : bodyKey(personAt(sources, occurrences[0]).person.name),
    gender: commonGender(people.map(({ person }) => person.gender)),
    roles,
    fields,
    shortForms,
    occurrences,
    evidence: formEvidence(sources, occurrences),
  };
}

/** Forms that count as one name, “Donald Trump” and “Donald J. Trump”: each beside the first in the alphabet. */
function formEvidence(
  sources: readonly SpeakerSource[],
  occurrences: readonly [Occurrence, ...Occurrence[]],
): readonly MergeEvidence[] {
  const firstArticle = new Map<string, ArticleId>();
  for (const occurrence of occurrences) {
    const { name } = personAt(sources, occurrence).person;
    const { id } = articleAt(sources, occurrence);
    const known = firstArticle.get(name);
    if (known === undefined || id < known) firstArticle.set(name, id);
  }
  const [first, ...others] = [...firstArticle].sort(([a], [b]) => (a < b ? -1 : 1));
  if (first === undefined) return [];
  const { folder } = articleAt(sources, occurrences[0]);
  const { kind } = personAt(sources, occurrences[0]).person;
  return others.map(([form, article]) => ({
    kind: kind === 'person' ? 'same-name' : 'body',
    forms: [first[0], form],
    articles: [first[1], article],
    folder,
  }));
}

/** The gender that most tell; null when none does, or as many tell the other. */
function commonGender(genders: readonly (Gender | null)[]): Gender | null {
  const female = genders.filter((gender) => gender === 'f').length;
  const male = genders.filter((gender) => gender === 'm').length;
  if (female === male) return null;
  return female > male ? 'f' : 'm';
}
