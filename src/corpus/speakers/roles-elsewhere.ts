import type { IsoDate } from '../../text/iso-date.ts';
import type { Span } from '../../text/span.ts';
import type { Cluster } from './cluster-speakers.ts';
import type { ClusterOfPerson } from './cluster-of-person.ts';
import { articleAt, type Occurrence, type SpeakerSource } from './occurrence.ts';
import { roleKey } from './role-key.ts';
import { remembered } from './remembered.ts';
import type { RoleElsewhere } from './speaker.ts';
import { toldIn, toldOf } from './told-of-person.ts';

/** What the shared articles tell of a role that they give to a person. */
interface Given {
  readonly inArticles: Set<SpeakerSource['article']>;
  readonly outlets: Set<string>;
  firstOn: IsoDate;
  lastOn: IsoDate;
  /** Where it is given: in the first article by place, and there first. */
  readonly first: { readonly occurrence: Occurrence; readonly span: Span };
}

/** A role that they give to one person only. */
interface Office extends Given {
  readonly cluster: number;
}

// Fewer may all copy one slip.
const LEAST_ARTICLES = 3;
const LEAST_OUTLETS = 2;

/**
 * Who is meant by “the Vermont senator” where the article does not say so but names the person: the only one to whom
 * the shared articles give that role, in three articles of two outlets or more, if this article was published between
 * the first and the last of them and gives the role's noun to nobody. Offices change hands, so an article without a
 * date leaves nobody named.
 */
export function rolesElsewhere(
  sources: readonly SpeakerSource[],
  clusters: readonly Cluster[],
  clusterOf: ClusterOfPerson,
): readonly RoleElsewhere[] {
  const offices = heldByOne(sources, clusters);
  if (offices.size === 0) return [];
  return sources.flatMap((source, article) => {
    const day = source.article.publishedOn?.value;
    if (day === undefined) return [];
    return unnamedIn(source).flatMap(({ quotation, key }): readonly RoleElsewhere[] => {
      const office = offices.get(key);
      if (office === undefined || day < office.firstOn || day > office.lastOn) return [];
      if (isGivenIn(source, key)) return [];
      const first = clusterOf.starts[article] ?? 0;
      const people = source.analysis.people.flatMap((_, person) =>
        clusterOf.places[first + person] === office.cluster + 1 ? person : [],
      );
      const [person, ...others] = people;
      if (person === undefined || others.length > 0) return [];
      const { occurrence, span } = office.first;
      return [{ article, quotation, person, given: { article: occurrence.article, span } }];
    });
  });
}

interface Unnamed {
  readonly quotation: number;
  readonly key: string;
}

const unnamed = new WeakMap<SpeakerSource, readonly Unnamed[]>();

/** Quotations of somebody who is told by a role alone; an article has the same ones at every build. */
function unnamedIn(source: SpeakerSource): readonly Unnamed[] {
  const known = unnamed.get(source);
  if (known !== undefined) return known;
  const found = source.analysis.quotations.flatMap(
    ({ speaker, source: [words] }, quotation): readonly Unnamed[] => {
      if (speaker !== null || words === undefined) return [];
      const form = source.article.text.slice(words.start, words.end);
      const key = /^the /iu.test(form) ? roleKey(form) : null;
      return key === null ? [] : [{ quotation, key }];
    },
  );
  unnamed.set(source, found);
  return found;
}

function heldByOne(
  sources: readonly SpeakerSource[],
  clusters: readonly Cluster[],
): ReadonlyMap<string, Office> {
  const offices = new Map<string, Office>();
  const rivals = new Set<string>();
  for (const [cluster, { kind, occurrences }] of clusters.entries()) {
    if (kind !== 'person') continue;
    for (const [key, given] of givenOnce(occurrences, () => givenTo(sources, occurrences))) {
      if (offices.has(key)) rivals.add(key);
      else offices.set(key, { ...given, cluster });
    }
  }
  return new Map(
    [...offices].filter(
      ([key, { inArticles, outlets }]) =>
        !rivals.has(key) && inArticles.size >= LEAST_ARTICLES && outlets.size >= LEAST_OUTLETS,
    ),
  );
}

// Most people are in no article that is new.
const givenOnce = remembered<Occurrence, ReadonlyMap<string, Given>>();

/** The roles that shared articles with a date give to somebody. */
function givenTo(
  sources: readonly SpeakerSource[],
  occurrences: readonly Occurrence[],
): ReadonlyMap<string, Given> {
  const all = new Map<string, Given>();
  for (const occurrence of occurrences) {
    const article = articleAt(sources, occurrence);
    const { folder, publishedOn, outlet } = article;
    const day = publishedOn?.value;
    if (folder !== 'shared' || day === undefined) continue;
    for (const { key, span } of toldOf(sources, occurrence).roles) {
      if (key === null) continue;
      const given: Given = all.get(key) ?? {
        ...{ inArticles: new Set(), outlets: new Set(), firstOn: day, lastOn: day },
        first: { occurrence, span },
      };
      all.set(key, given);
      given.inArticles.add(article);
      if (outlet !== null) given.outlets.add(outlet.value);
      if (day < given.firstOn) given.firstOn = day;
      if (day > given.lastOn) given.lastOn = day;
    }
  }
  return all;
}

/** Whether the article gives the role's noun to anybody: then the words may mean them. */
function isGivenIn({ article, analysis: { people } }: SpeakerSource, key: string): boolean {
  const head = key.split(' ').at(-1);
  return people.some((person) =>
    toldIn(article, person).roles.some(({ key: given }) => given?.split(' ').at(-1) === head),
  );
}
