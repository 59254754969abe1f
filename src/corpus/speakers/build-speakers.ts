import { fold } from '../fold.ts';
import { type ClusterOfPerson, clusterOfPerson } from './cluster-of-person.ts';
import { clusterSpeakers, type Cluster } from './cluster-speakers.ts';
import { fullName } from './full-name.ts';
import { articleAt, type Occurrence, personAt, type SpeakerSource } from './occurrence.ts';
import { remembered } from './remembered.ts';
import { foldedForm, rivalRoles, roleAliases } from './role-aliases.ts';
import { rolesElsewhere } from './roles-elsewhere.ts';
import { type SeenForms, seenForms } from './seen-forms.ts';
import type { Alias, RoleElsewhere, Speaker, SpeakerId, SpeakerRegistry } from './speaker.ts';
import { spellingKey } from './spelling-key.ts';

// Most speakers are in no article that is new.
const seenOnce = remembered<Occurrence, SeenForms>();
const namedOnce = remembered<Occurrence, Named>();

interface Named {
  readonly name: string;
  readonly folded: string;
  /** The forms that are seen, each told for what it is beside the name. */
  readonly spelled: readonly Alias[];
}

type Statement = readonly [article: number, quotation: number];

/**
 * Who speaks in these articles. The people of the shared articles are joined first; those of one guild's articles then
 * join them or each other, and change nothing that another guild can see.
 */
export function buildSpeakers(sources: readonly SpeakerSource[]): SpeakerRegistry {
  const clusters = clusterSpeakers(sources);
  const clusterOf = clusterOfPerson(sources, clusters);
  const elsewhere = rolesElsewhere(sources, clusters, clusterOf);
  const statements = statementsOf(sources, clusterOf, clusters.length, elsewhere);
  const speaking = clusters.flatMap((cluster, index) => {
    const said = statements[index] ?? [];
    if (said.length === 0) return [];
    const { occurrences } = cluster;
    return [
      { index, cluster, said, seen: seenOnce(occurrences, () => seenForms(sources, occurrences)) },
    ];
  });
  const rivals = rivalRoles(speaking.map(({ seen }) => seen));
  const ranked = speaking
    .map(({ index, cluster, said, seen }) => {
      const speaker = toSpeaker(sources, cluster, said, seen, rivals);
      return { index, speaker, order: orderKey(speaker) };
    })
    .sort(
      (a, b) =>
        b.speaker.statements.length - a.speaker.statements.length || (a.order < b.order ? -1 : 1),
    );
  const placeOf = new Uint32Array(clusters.length);
  for (const [place, { index }] of ranked.entries()) placeOf[index] = place + 1;
  return {
    speakers: withOwnIds(ranked.map(({ speaker }) => speaker)),
    rolesElsewhere: elsewhere,
    ofPerson: {
      starts: clusterOf.starts,
      places: clusterOf.places.map((cluster) => (cluster === 0 ? 0 : (placeOf[cluster - 1] ?? 0))),
    },
  };
}

/** Of each cluster, in the order of the articles. */
function statementsOf(
  sources: readonly SpeakerSource[],
  { starts, places }: ClusterOfPerson,
  clusters: number,
  elsewhere: readonly RoleElsewhere[],
): readonly (readonly Statement[])[] {
  const statements = Array.from({ length: clusters }, (): Statement[] => []);
  const listOf = (article: number, person: number): Statement[] | undefined =>
    statements[(places[(starts[article] ?? 0) + person] ?? 0) - 1];
  for (const [article, source] of sources.entries()) {
    const said = saidIn(source);
    for (let at = 0; at < said.length; at += 2)
      listOf(article, said[at] ?? 0)?.push([article, said[at + 1] ?? 0]);
  }
  const late = new Set<Statement[]>();
  for (const { article, quotation, person } of elsewhere) {
    const list = listOf(article, person);
    if (list === undefined) continue;
    list.push([article, quotation]);
    late.add(list);
  }
  for (const list of late) list.sort(([a, m], [b, n]) => a - b || m - n);
  return statements;
}

const said = new WeakMap<SpeakerSource, Uint32Array>();

/** Person and quotation of each of its statements, one after another; an article has the same ones at every build. */
function saidIn(source: SpeakerSource): Uint32Array {
  const known = said.get(source);
  if (known !== undefined) return known;
  const own = Uint32Array.from(
    source.analysis.quotations.flatMap(({ speaker }, quotation) =>
      speaker === null ? [] : [speaker.person, quotation],
    ),
  );
  said.set(source, own);
  return own;
}

function orderKey({ id, roles }: Speaker): string {
  return `${id}\n${roles[0] === undefined ? '' : foldedForm(roles[0])}`;
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
  const { name, folded, spelled } = namedOnce(occurrences, () => {
    const own = occurrences.filter((each) => articleAt(sources, each).folder === folder);
    const fullest = fullestName(sources, own);
    return {
      name: fullest,
      folded: fold(fullest),
      spelled: aliases.map((alias) => asSpelled(alias, fullest)),
    };
  });
  const [first, ...rest] = [...spelled, ...roleAliases(strongRoles, rivals)];
  if (first === undefined) throw new RangeError(`Cannot know "${name}" by no form`);
  return {
    id: (folder === 'shared' ? folded : `${folder}/${folded}`) as SpeakerId,
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
