import { type Cluster, openClusterer } from './cluster-speakers.ts';
import { clusterOfPerson } from './cluster-of-person.ts';
import { asSpeaker, drawSpeaker, type DrawnSpeaker } from './draw-speaker.ts';
import { givenRoles } from './given-roles.ts';
import { openJoinedArticles } from './joined-articles.ts';
import { openNamesakes } from './namesakes.ts';
import { onceEach } from './once-each.ts';
import { ownIds } from './own-ids.ts';
import { rivalRoles, roleAliases } from './role-aliases.ts';
import { rolesElsewhere } from './roles-elsewhere.ts';
import type { Alias, KnownSpeaker, SpeakerRegistry } from './speaker.ts';
import { saidIn, type StatementsOfSpeakers } from './statements-of-speakers.ts';
import type { ToldArticle, ToldCoder } from './told-coder.ts';

export interface JoinedSpeakers extends SpeakerRegistry {
  /** By their places in `speakers`. */
  readonly statements: StatementsOfSpeakers;
}

/**
 * Joins the people of articles again and again: names of which no article came or went are not looked at again, and a
 * speaker of whom nothing changed is the same object. The articles come with the codes of one coder.
 */
export type Joiner = (articles: readonly ToldArticle[]) => JoinedSpeakers;

/**
 * A joiner that holds nothing yet. What it gives depends on its last articles alone, never on how they came. The people
 * of the shared articles are joined first; those of one guild's articles then join them or each other, and change
 * nothing that another guild can see.
 */
export function openJoiner(coder: ToldCoder): Joiner {
  const place = openJoinedArticles();
  let namesakes = openNamesakes(coder);
  let cluster = openClusterer(coder);
  const given = onceEach(({ kind, occurrences }: Cluster) =>
    kind === 'person' ? givenRoles(coder, occurrences) : [],
  );
  const drawn = onceEach((each: Cluster) => drawSpeaker(coder, each));
  const speakerOnce = openSpeakers();
  return (told) => {
    const { articles, came, gone, isReordered } = place(told);
    if (isReordered) {
      namesakes = openNamesakes(coder);
      cluster = openClusterer(coder);
      namesakes.update(articles, []);
    } else namesakes.update(came, gone);
    const clusters = cluster(namesakes.groups());
    const clusterOf = clusterOfPerson(articles, clusters);
    const elsewhere = rolesElsewhere(articles, clusters.map(given), clusterOf);
    const said = saidIn(articles, clusterOf, clusters.length, elsewhere);
    const speaking = [...said.counts.keys()].filter((index) => said.counts[index] !== 0);
    const ranked = speaking
      .map((index) => ({
        index,
        count: said.counts[index] ?? 0,
        speaker: drawn(clusters[index] as Cluster),
      }))
      .sort(
        (a, b) =>
          b.count - a.count ||
          compare(a.speaker.order, b.speaker.order) ||
          // Of people whom nothing tells apart the first.
          a.index - b.index,
      );
    const placeOf = new Uint32Array(clusters.length);
    for (const [at, { index }] of ranked.entries()) placeOf[index] = at + 1;
    return {
      speakers: speakerOnce(ranked.map(({ speaker }) => speaker)),
      statements: said.of(ranked.map(({ index }) => index)),
      rolesElsewhere: elsewhere,
      ofPerson: {
        starts: clusterOf.starts,
        places: clusterOf.places.map((at) => (at === 0 ? 0 : (placeOf[at - 1] ?? 0))),
      },
    };
  };
}

interface Made {
  readonly roles: readonly Alias[];
  readonly speaker: KnownSpeaker;
}

/** Speakers in their order, each the same object as before as long as all that is known of them is. */
function openSpeakers(): (drawn: readonly DrawnSpeaker[]) => readonly KnownSpeaker[] {
  const known = new WeakMap<DrawnSpeaker, Made>();
  return (drawn) => {
    const rivals = rivalRoles(drawn);
    const ids = ownIds(drawn);
    return drawn.map((each, at) => {
      const id = ids[at] ?? each.id;
      const roles = roleAliases(each, rivals);
      const held = known.get(each);
      if (held?.speaker.id === id && areSame(held.roles, roles)) return held.speaker;
      const speaker = asSpeaker(each, id, roles);
      known.set(each, { roles, speaker });
      return speaker;
    });
  };
}

/** Roles of one drawn speaker are told apart by their words. */
function areSame(one: readonly Alias[], other: readonly Alias[]): boolean {
  return one.length === other.length && one.every(({ form }, at) => form === other[at]?.form);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
