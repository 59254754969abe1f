import type { Analysis } from '../text/analysis.ts';
import type { Person } from '../text/people/person.ts';
import type { SpeakerVia } from '../text/quotation/quotation.ts';
import { fold } from './fold.ts';

declare const speakerId: unique symbol;

/** Folded full name, for example `keith kellogg`. Only `buildSpeakers` makes one. */
export type SpeakerId = string & { readonly [speakerId]: true };

export interface Speaker {
  readonly id: SpeakerId;
  /** As the articles write it most fully. */
  readonly name: string;
  readonly kind: Person['kind'];
  /** Every form that the articles use, the name included. */
  readonly aliases: readonly string[];
  /** Roles that the articles give, most frequent first. */
  readonly roles: readonly string[];
  /** `[article, quotation]` of each statement, in the order of the articles. */
  readonly statements: readonly (readonly [number, number])[];
}

export interface SpeakerRegistry {
  /** Most statements first, then by name. */
  readonly speakers: readonly Speaker[];
  /** Of each article, of each of its people: an index into `speakers`, or null for people who say nothing. */
  readonly ofPerson: readonly (readonly (number | null)[])[];
}

/** How a reply says who speaks. */
export interface NamedSpeaker {
  readonly id: SpeakerId;
  readonly name: string;
  readonly via: SpeakerVia;
}

interface Source {
  readonly text: string;
  readonly analysis: Analysis;
}

interface Draft {
  name: string;
  kind: Person['kind'];
  aliases: Set<string>;
  roles: Map<string, number>;
  statements: (readonly [number, number])[];
}

/**
 * Who speaks in these articles. The same full name is one speaker; a person whom an article knows by one
 * name only joins the one speaker with that surname, and stays apart when there are two.
 */
export function buildSpeakers(sources: readonly Source[]): SpeakerRegistry {
  const idOf = idsOfNames(sources);
  const drafts = new Map<string, Draft>();
  for (const [article, { text, analysis }] of sources.entries()) {
    for (const [quotation, { speaker }] of analysis.quotations.entries()) {
      const person = speaker === null ? undefined : analysis.people[speaker.person];
      if (person === undefined) continue;
      const id = idOf(person);
      const draft = drafts.get(id) ?? newDraft(person);
      drafts.set(id, draft);
      if (draft.statements.every(([a]) => a !== article)) addPerson(draft, person, text);
      draft.statements.push([article, quotation]);
    }
  }
  const ranked = [...drafts].sort(
    ([idA, a], [idB, b]) => b.statements.length - a.statements.length || (idA < idB ? -1 : 1),
  );
  const place = new Map(ranked.map(([id], index) => [id, index]));
  return {
    speakers: ranked.map(([id, draft]) => finished(id, draft)),
    ofPerson: sources.map(({ analysis }) =>
      analysis.people.map((person) => place.get(idOf(person)) ?? null),
    ),
  };
}

function newDraft(person: Person): Draft {
  return {
    name: person.name,
    kind: person.kind,
    aliases: new Set(),
    roles: new Map(),
    statements: [],
  };
}

function addPerson(draft: Draft, person: Person, text: string): void {
  // Equal but for accents or letter case: the longer, then the earlier in the alphabet, so that order cannot matter.
  const longer = person.name.length - draft.name.length || (person.name < draft.name ? 1 : 0);
  if (longer > 0) draft.name = person.name;
  draft.aliases.add(person.name);
  for (const { span, form } of person.mentions) {
    if (form !== 'role') draft.aliases.add(text.slice(span.start, span.end));
  }
  for (const { start, end } of person.roles) {
    const role = text.slice(start, end);
    draft.roles.set(role, (draft.roles.get(role) ?? 0) + 1);
  }
}

function finished(id: string, draft: Draft): Speaker {
  const roles = [...draft.roles].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return {
    id: id as SpeakerId,
    name: draft.name,
    kind: draft.kind,
    aliases: [...draft.aliases].sort(),
    roles: roles.map(([role]) => role),
    statements: draft.statements,
  };
}

function idsOfNames(sources: readonly Source[]): (person: Person) => string {
  const holders = new Map<string, Set<string>>();
  for (const { analysis } of sources) {
    for (const { kind, name } of analysis.people) {
      const words = fold(name).split(' ');
      const surname = words.at(-1);
      if (kind !== 'person' || words.length < 2 || surname === undefined) continue;
      holders.set(surname, (holders.get(surname) ?? new Set()).add(words.join(' ')));
    }
  }
  return ({ kind, name }) => {
    const id = fold(name);
    const holding = kind === 'person' ? holders.get(id) : undefined;
    const [only] = holding ?? [];
    return holding?.size === 1 && only !== undefined ? only : id;
  };
}
