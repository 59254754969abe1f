import type { IsoDate } from '../../text/iso-date.ts';
import type { Span } from '../../text/span.ts';
import type { Cluster } from './cluster-speakers.ts';
import type { ClusterOfPerson } from './cluster-of-person.ts';
import { articleAt, type Occurrence, type SpeakerSource } from './occurrence.ts';
import { roleKey } from './role-key.ts';
import type { RoleElsewhere } from './speaker.ts';
import { toldIn, toldOf } from './told-of-person.ts';

/** A role that the shared articles give to one person only. */
interface Office {
  readonly cluster: number;
  readonly inArticles: Set<number>;
  readonly outlets: Set<string>;
  firstOn: IsoDate;
  lastOn: IsoDate;
  /** Where it is given: in the first article by place, and there first. */
  readonly given: { readonly article: number; readonly span: Span };
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
    const { text, publishedOn } = source.article;
    const day = publishedOn?.value;
    if (day === undefined) return [];
    return source.analysis.quotations.flatMap(
      ({ speaker, source: [words] }, quotation): readonly RoleElsewhere[] => {
        if (speaker !== null || words === undefined) return [];
        const form = text.slice(words.start, words.end);
        const key = /^the /iu.test(form) ? roleKey(form) : null;
        const office = key === null ? undefined : offices.get(key);
        if (key === null || office === undefined || day < office.firstOn || day > office.lastOn)
          return [];
        if (isGivenIn(source, key)) return [];
        const people = source.analysis.people.flatMap((_, person) =>
          clusterOf[article]?.[person] === office.cluster ? person : [],
        );
        const [person, ...others] = people;
        if (person === undefined || others.length > 0) return [];
        return [{ article, quotation, person, given: office.given }];
      },
    );
  });
}

function heldByOne(
  sources: readonly SpeakerSource[],
  clusters: readonly Cluster[],
): ReadonlyMap<string, Office> {
  const offices = new Map<string, Office>();
  const rivals = new Set<string>();
  for (const [cluster, { kind, occurrences }] of clusters.entries()) {
    if (kind !== 'person') continue;
    for (const occurrence of occurrences) {
      for (const { key, span } of rolesOf(sources, occurrence)) {
        const known = offices.get(key);
        if (known !== undefined && known.cluster !== cluster) rivals.add(key);
        else countIn(offices, key, known, { cluster, span, occurrence }, sources);
      }
    }
  }
  return new Map(
    [...offices].filter(
      ([key, { inArticles, outlets }]) =>
        !rivals.has(key) && inArticles.size >= LEAST_ARTICLES && outlets.size >= LEAST_OUTLETS,
    ),
  );
}

/** The roles that a shared article with a date gives to somebody. */
function rolesOf(
  sources: readonly SpeakerSource[],
  occurrence: Occurrence,
): readonly { readonly key: string; readonly span: Span }[] {
  const { folder, publishedOn } = articleAt(sources, occurrence);
  if (folder !== 'shared' || publishedOn === null) return [];
  return toldOf(sources, occurrence).roles.flatMap(({ key, span }) =>
    key === null ? [] : [{ key, span }],
  );
}

function countIn(
  offices: Map<string, Office>,
  key: string,
  known: Office | undefined,
  { cluster, span, occurrence }: { cluster: number; span: Span; occurrence: Occurrence },
  sources: readonly SpeakerSource[],
): void {
  const { outlet, publishedOn } = articleAt(sources, occurrence);
  const day = publishedOn?.value;
  if (day === undefined) return;
  const office: Office = known ?? {
    ...{ cluster, inArticles: new Set(), outlets: new Set(), firstOn: day, lastOn: day },
    given: { article: occurrence.article, span },
  };
  offices.set(key, office);
  office.inArticles.add(occurrence.article);
  if (outlet !== null) office.outlets.add(outlet.value);
  if (day < office.firstOn) office.firstOn = day;
  if (day > office.lastOn) office.lastOn = day;
}

/** Whether the article gives the role's noun to anybody: then the words may mean them. */
function isGivenIn(
  { article: { text }, analysis: { people } }: SpeakerSource,
  key: string,
): boolean {
  const head = key.split(' ').at(-1);
  return people.some((person) =>
    toldIn(text, person).roles.some(({ key: given }) => given?.split(' ').at(-1) === head),
  );
}
