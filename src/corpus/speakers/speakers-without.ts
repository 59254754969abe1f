import type { Person } from '../../text/people/person.ts';
import type { SpeakerSource } from './occurrence.ts';
import type { Alias, RoleElsewhere, Speaker } from './speaker.ts';
import { SpeakerTable, type SpeakersOfSnapshot } from './speaker-table.ts';
import { formsOf, rolesOf } from './told-of-person.ts';

/** A registry of which some articles are left out, and what nobody tells any more for want of them. */
interface SpeakersWithout {
  readonly registry: SpeakersOfSnapshot;
  /** Statements in other articles whose speaker only these named. */
  readonly lost: readonly RoleElsewhere[];
}

/**
 * The registry without what only these articles tell: forms of names, roles, why forms were joined. Places stay. Who was
 * joined by them stays joined, until all is built again: it costs what a few articles have of people, not a build.
 */
export function speakersWithout(
  { speakers, ofPerson, rolesElsewhere }: SpeakersOfSnapshot,
  sources: readonly SpeakerSource[],
  gone: ReadonlySet<number>,
): SpeakersWithout {
  const lost = rolesElsewhere.filter(
    ({ article, given }) => gone.has(given.article) && !gone.has(article),
  );
  const told = new Map<number, Told>();
  const toldOf = (place: number): Told => {
    const known = told.get(place) ?? { forms: new Map(), statements: new Set() };
    told.set(place, known);
    return known;
  };
  const speakerAt = (article: number, person: number): number =>
    (ofPerson.places[(ofPerson.starts[article] ?? 0) + person] ?? 0) - 1;
  const ids = new Set<string>();
  for (const article of gone) {
    const source = sources[article];
    if (source === undefined) throw new RangeError(`Cannot leave out article ${article}`);
    ids.add(source.article.id);
    for (const [index, person] of source.analysis.people.entries()) {
      const place = speakerAt(article, index);
      if (place < 0) continue;
      const { forms } = toldOf(place);
      for (const key of formsIn(source, person)) forms.set(key, (forms.get(key) ?? 0) + 1);
    }
  }
  for (const { article, quotation, person } of lost)
    toldOf(speakerAt(article, person)).statements.add(`${article} ${quotation}`);
  const changed = new Map<number, Speaker>();
  for (const [place, own] of told) {
    const speaker = speakers.at(place);
    if (speaker !== undefined) changed.set(place, speakerWithout(speaker, own, ids));
  }
  const elsewhere = rolesElsewhere.filter(
    ({ article, given }) => !gone.has(given.article) && !gone.has(article),
  );
  const without = new SpeakerTable(speakers.columns, changed);
  return { registry: { speakers: without, ofPerson, rolesElsewhere: elsewhere }, lost };
}

/** What the articles that are left out tell of a speaker. */
interface Told {
  /** By folder, kind and words: in how many of them. */
  readonly forms: Map<string, number>;
  /** In other articles. */
  readonly statements: Set<string>;
}

function formsIn(
  { article: { text, folder } }: SpeakerSource,
  person: Person,
): ReadonlySet<string> {
  return new Set([
    ...formsOf(text, person).map(([form]) => keyOf('name', { folder, form })),
    ...rolesOf(text, person).map((form) => keyOf('role', { folder, form })),
  ]);
}

function keyOf(of: 'name' | 'role', { folder, form }: Pick<Alias, 'folder' | 'form'>): string {
  return `${of}\n${folder}\n${form}`;
}

function speakerWithout(
  speaker: Speaker,
  { forms, statements }: Told,
  ids: ReadonlySet<string>,
): Speaker {
  const isLeft =
    (of: 'name' | 'role') =>
    (seen: Alias | Speaker['roles'][number]): boolean =>
      seen.articles > (forms.get(keyOf(of, seen)) ?? 0);
  const [first, ...rest] = speaker.aliases.filter((alias) =>
    isLeft(alias.type === 'role' ? 'role' : 'name')(alias),
  );
  // Somebody whom no other article names is out of reach with them.
  const aliases = first === undefined ? speaker.aliases : ([first, ...rest] as const);
  return {
    ...speaker,
    name: nameWithout(speaker, aliases),
    aliases,
    roles: speaker.roles.filter(isLeft('role')),
    merges: speaker.merges.filter(({ articles }) => !articles.some((id) => ids.has(id))),
    statements: speaker.statements.filter(
      ([article, quotation]) => !statements.has(`${article} ${quotation}`),
    ),
  };
}

/** The name, or, where only the articles that are left out have it, the fullest that others use most. */
function nameWithout({ name, aliases: before }: Speaker, aliases: readonly Alias[]): string {
  const isName = ({ form, type }: Alias): boolean => form === name && type !== 'role';
  if (aliases.some(isName) || !before.some(isName)) return name;
  const left = aliases.filter(({ type }) => type !== 'role');
  return (left.find(({ type }) => type === 'full') ?? left[0])?.form ?? name;
}
