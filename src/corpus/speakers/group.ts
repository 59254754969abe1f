import type { Gender, Person } from '../../text/people/person.ts';
import type { ArticleId, Folder } from '../article.ts';
import { apartByField } from './apart-by-field.ts';
import { apartByName } from './apart-by-name.ts';
import type { ComparedName } from './compared-name.ts';
import type { Occurrence, Occurrences } from './occurrence.ts';
import type { Field } from './role-field.ts';
import type { MergeEvidence } from './speaker.ts';
import type { ToldCoder } from './told-coder.ts';
import {
  endOf,
  genderIn,
  kindIn,
  nameIn,
  ROLE_SIZE,
  startOf,
  type ToldPeople,
} from './told-people.ts';

/** People of several articles who are taken for one, so far. Numbers are codes of texts. */
export interface Group {
  /** Whose articles make them known: `shared`, or a guild's. */
  readonly folder: Folder;
  readonly kind: Person['kind'];
  /** The names that brought them together. */
  readonly names: readonly ComparedName[];
  /** The code of the key of a body; null for people. */
  readonly bodyKey: number | null;
  /** Codes of all keys under which groups are compared, its short forms left out. */
  readonly keys: readonly number[];
  readonly gender: Gender | null;
  /** Folded. */
  readonly roles: ReadonlySet<number>;
  /** Lines of work that the roles show: nobody has two. */
  readonly fields: ReadonlySet<Field>;
  /** Folded forms of one word that the articles use beside the full name. */
  readonly shortForms: ReadonlySet<number>;
  readonly occurrences: Occurrences;
  /** The first of its articles, by id, and its form of the name. */
  readonly example: Example;
  readonly evidence: readonly MergeEvidence[];
}

// A set takes 200 bytes, and most groups need none.
const NONE: ReadonlySet<never> = new Set();

interface Example {
  readonly form: string;
  readonly article: ArticleId;
}

/** People who share a name: those who are not shown to differ stand together. */
export function groupsOf(coder: ToldCoder, occurrences: Occurrences): readonly Group[] {
  const parts = isWhole(coder, occurrences[0])
    ? apartByName(coder, occurrences).flatMap((each) => apartByField(coder, each))
    : [occurrences];
  return parts.map((each) => groupOf(coder, each));
}

function isWhole({ nameOf }: ToldCoder, { article: { people }, person }: Occurrence): boolean {
  return kindIn(people, person) === 'person' && nameOf(nameIn(people, person))?.first != null;
}

function groupOf(coder: ToldCoder, occurrences: Occurrences): Group {
  const [{ article, person: first }] = occurrences;
  const kind = kindIn(article.people, first);
  const firstArticle = new Map<number, ArticleId>();
  const roles = new Set<number>();
  const fields = new Set<Field>();
  const shortForms = new Set<number>();
  let [name, female, male] = [nameIn(article.people, first), 0, 0];
  let example = { form: name, article: article.id };
  for (const {
    article: { people, id },
    person,
  } of occurrences) {
    const form = nameIn(people, person);
    const known = firstArticle.get(form);
    // Of forms of one name the last to come tells how it is compared.
    if (known === undefined) name = form;
    if (known === undefined || id < known) firstArticle.set(form, id);
    if (id < example.article) example = { form, article: id };
    const gender = genderIn(people, person);
    if (gender === 'f') female += 1;
    if (gender === 'm') male += 1;
    addRoles(coder, people, person, roles, fields);
    const end = endOf(people, person, 'shortForms');
    for (let at = startOf(people, person, 'shortForms'); at < end; at += 1)
      shortForms.add(people[at] ?? 0);
  }
  const compared = kind === 'person' ? coder.nameOf(name) : null;
  const bodyKey = kind === 'person' ? null : coder.bodyOf(nameIn(article.people, first));
  return {
    ...{ folder: article.folder, kind, occurrences },
    roles: roles.size === 0 ? NONE : roles,
    fields: fields.size === 0 ? NONE : fields,
    shortForms: shortForms.size === 0 ? NONE : shortForms,
    names: compared === null ? [] : [compared],
    bodyKey,
    keys: compared?.allKeys ?? (bodyKey === null ? [] : [bodyKey]),
    gender: commonGender(female, male),
    example: { form: coder.texts.textOf(example.form), article: example.article },
    evidence: formEvidence(coder, firstArticle, article.folder, kind),
  };
}

/** The gender that most tell; null when none does, or as many tell the other. */
function commonGender(female: number, male: number): Gender | null {
  if (female === male) return null;
  return female > male ? 'f' : 'm';
}

function addRoles(
  { roleOf }: ToldCoder,
  people: ToldPeople,
  person: number,
  roles: Set<number>,
  fields: Set<Field>,
): void {
  const end = endOf(people, person, 'roles');
  for (let at = startOf(people, person, 'roles'); at < end; at += ROLE_SIZE) {
    const { folded, field } = roleOf(people[at] ?? 0);
    roles.add(folded);
    if (field !== null) fields.add(field);
  }
}

/** Forms that count as one name, “Donald Trump” and “Donald J. Trump”: each beside the first in the alphabet. */
function formEvidence(
  { texts }: ToldCoder,
  firstArticle: ReadonlyMap<number, ArticleId>,
  folder: Folder,
  kind: Person['kind'],
): readonly MergeEvidence[] {
  if (firstArticle.size < 2) return [];
  const [first, ...others] = Array.from(
    firstArticle,
    ([form, article]) => [texts.textOf(form), article] as const,
  ).sort(([a], [b]) => (a < b ? -1 : 1));
  if (first === undefined) return [];
  return others.map(([form, article]) => ({
    kind: kind === 'person' ? 'same-name' : 'body',
    forms: [first[0], form],
    articles: [first[1], article],
    folder,
  }));
}
