import { fold } from '../fold.ts';
import { type ClusterOfPerson, clusterOfPerson } from './cluster-of-person.ts';
import { clusterSpeakers, type Cluster } from './cluster-speakers.ts';
import { fullName } from './full-name.ts';
import { articleAt, type Occurrence, personAt, type SpeakerSource } from './occurrence.ts';
import { remembered } from './remembered.ts';
import { rivalRoles, roleAliases } from './role-aliases.ts';
import { rolesElsewhere } from './roles-elsewhere.ts';
import { type SeenForms, seenForms } from './seen-forms.ts';
import type { Alias, Speaker, SpeakerId, SpeakerRegistry, SpeakersOfPeople } from './speaker.ts';
import { spellingKey } from './spelling-key.ts';

// Most speakers are in no article that is new.
const seenOnce = remembered<Occurrence, SeenForms>();
const namedOnce = remembered<Occurrence, string>();

type Statement = readonly [article: number, quotation: number];

/**
 * Who speaks in these articles. The people of the shared articles are joined first; those of one guild's articles then
 * join them or each other, and change nothing that another guild can see.
 */
export function buildSpeakers(sources: readonly SpeakerSource[]): SpeakerRegistry {
  const clusters = clusterSpeakers(sources);
  const clusterOf = clusterOfPerson(sources, clusters);
  const statements = clusters.map((): Statement[] => []);
  for (const [article, { analysis }] of sources.entries()) {
    for (const [quotation, { speaker }] of analysis.quotations.entries()) {
      const index = speaker === null ? undefined : clusterOf[article]?.[speaker.person];
      if (index !== undefined) statements[index]?.push([article, quotation]);
    }
  }
  const elsewhere = rolesElsewhere(sources, clusters, clusterOf);
  for (const { article, quotation, person } of elsewhere) {
    const index = clusterOf[article]?.[person];
    if (index !== undefined) statements[index]?.push([article, quotation]);
  }
  for (const each of statements) each.sort(([a, m], [b, n]) => a - b || m - n);
  const speaking = clusters.flatMap((cluster, index) => {
    const said = statements[index] ?? [];
    return said.length === 0
      ? []
      : [
          {
            index,
            cluster,
            said,
            seen: seenOnce(cluster.occurrences, () => seenForms(sources, cluster.occurrences)),
          },
        ];
  });
  const rivals = rivalRoles(speaking.map(({ seen }) => seen));
  const ranked = speaking
    .map(({ index, cluster, said, seen }) => ({
      index,
      speaker: toSpeaker(sources, cluster, said, seen, rivals),
    }))
    .sort(
      (a, b) =>
        b.speaker.statements.length - a.speaker.statements.length ||
        (orderKey(a.speaker) < orderKey(b.speaker) ? -1 : 1),
    );
  const speakers = withOwnIds(ranked.map(({ speaker }) => speaker));
  const placeOf = new Map(ranked.map(({ index }, place) => [index, place]));
  return {
    speakers,
    rolesElsewhere: elsewhere,
    ofPerson: speakersOfPeople(clusterOf, placeOf),
  };
}

function speakersOfPeople(
  clusterOf: ClusterOfPerson,
  placeOf: ReadonlyMap<number, number>,
): SpeakersOfPeople {
  const starts = new Uint32Array(clusterOf.length + 1);
  for (const [article, people] of clusterOf.entries())
    starts[article + 1] = (starts[article] ?? 0) + people.length;
  const places = Uint32Array.from(clusterOf.flat(), (index) => {
    const place = index === undefined ? undefined : placeOf.get(index);
    return place === undefined ? 0 : place + 1;
  });
  return { starts, places };
}

function orderKey({ id, roles }: Speaker): string {
  return `${id}\n${fold(roles[0]?.form ?? '')}`;
}

/** Two of one name are told apart by their roles, then by their order. */
function withOwnIds(speakers: readonly Speaker[]): readonly Speaker[] {
  const seen = new Map<string, number>();
  for (const { id } of speakers) seen.set(id, (seen.get(id) ?? 0) + 1);
  const taken = new Set<string>();
  return speakers.map((speaker) => {
    if (seen.get(speaker.id) === 1) return speaker;
    const [role] = speaker.roles;
    const wanted = role === undefined ? speaker.id : `${speaker.id}, ${fold(role.form)}`;
    let id = wanted;
    for (let n = 2; taken.has(id); n += 1) id = `${wanted} ${n}`;
    taken.add(id);
    return { ...speaker, id: id as SpeakerId };
  });
}

function toSpeaker(
  sources: readonly SpeakerSource[],
  { folder, kind, gender, occurrences, evidence }: Cluster,
  statements: readonly Statement[],
  { aliases, roles, strongRoles }: SeenForms,
  rivals: ReadonlySet<string>,
): Speaker {
  const name = namedOnce(occurrences, () =>
    fullestName(
      sources,
      occurrences.filter((each) => articleAt(sources, each).folder === folder),
    ),
  );
  const [first, ...rest] = [
    ...aliases.map((alias) => asSpelled(alias, name)),
    ...roleAliases(strongRoles, rivals),
  ];
  if (first === undefined) throw new RangeError(`Cannot know "${name}" by no form`);
  return {
    id: (folder === 'shared' ? fold(name) : `${folder}/${fold(name)}`) as SpeakerId,
    ...{ name, kind, gender, roles, statements },
    aliases: [first, ...rest],
    merges: evidence,
  };
}

/** Of the names with most words, the one that most articles use; then the longer, then the earlier in the alphabet. */
function fullestName(
  sources: readonly SpeakerSource[],
  occurrences: readonly Occurrence[],
): string {
  const counts = new Map<string, number>();
  for (const occurrence of occurrences) {
    const { name } = personAt(sources, occurrence).person;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const isWhole = (name: string): number => ((fullName(name)?.first?.length ?? 0) > 1 ? 1 : 0);
  const [best] = [...counts].sort(
    ([a, n], [b, m]) => isWhole(b) - isWhole(a) || m - n || b.length - a.length || (a < b ? -1 : 1),
  );
  return best?.[0] ?? '';
}

/** A full name or surname in another spelling than the name that is shown. */
function asSpelled(alias: Alias, name: string): Alias {
  const [own, other] = [fullName(name)?.surname, fullName(alias.form)?.surname];
  if (own === undefined || other === undefined || own === other) return alias;
  const isSpelling =
    (alias.type === 'full' || alias.type === 'last') && spellingKey(own) === spellingKey(other);
  return isSpelling ? { ...alias, type: 'transliteration' } : alias;
}
