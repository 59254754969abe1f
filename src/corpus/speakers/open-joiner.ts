import { openClusterer } from './cluster-speakers.ts';
import { asSpeaker, type DrawnSpeaker } from './draw-speaker.ts';
import { openJoinedArticles } from './joined-articles.ts';
import { openNamesakes } from './namesakes.ts';
import { type NumberedCluster, openNumbering } from './numbered-clusters.ts';
import type { JoinedArticle } from './occurrence.ts';
import { ownIds } from './own-ids.ts';
import { rivalRoles, roleAliases } from './role-aliases.ts';
import { rolesElsewhere } from './roles-elsewhere.ts';
import type { Alias, KnownSpeaker, SpeakerRegistry, SpeakersOfPeople } from './speaker.ts';
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
  const number = openNumbering(coder);
  const speakerOnce = openSpeakers();
  let namesakes = openNamesakes(coder);
  let cluster = openClusterer(coder);
  return (told) => {
    const { articles, came, gone, isReordered } = place(told);
    if (isReordered) {
      namesakes = openNamesakes(coder);
      cluster = openClusterer(coder);
    }
    namesakes.update(...(isReordered ? ([articles, []] as const) : ([came, gone] as const)));
    const clusters = number(cluster(namesakes.groups()));
    const elsewhere = rolesElsewhere(articles, clusters.all);
    const said = saidIn(articles, clusters.size, elsewhere);
    const ranked = ranking(clusters.all, said.counts);
    const placeOf = new Uint32Array(clusters.size);
    for (const [at, each] of ranked.entries()) placeOf[each.number] = at + 1;
    return {
      speakers: speakerOnce(ranked.map(({ drawn }) => drawn())),
      statements: said.of(ranked.map((each) => each.number)),
      rolesElsewhere: elsewhere,
      ofPerson: ofPeople(articles, placeOf),
    };
  };
}

/** Those who say something: most statements first, then by name. */
function ranking(
  clusters: readonly NumberedCluster[],
  counts: Uint32Array,
): readonly NumberedCluster[] {
  return clusters
    .filter(({ number }) => (counts[number] ?? 0) > 0)
    .sort(
      (a, b) =>
        (counts[b.number] ?? 0) - (counts[a.number] ?? 0) ||
        compare(a.drawn().order, b.drawn().order) ||
        // Of people whom nothing tells apart the first.
        a.place - b.place,
    );
}

function ofPeople(articles: readonly JoinedArticle[], placeOf: Uint32Array): SpeakersOfPeople {
  const starts = new Uint32Array(articles.length + 1);
  for (const [article, { clusters }] of articles.entries())
    starts[article + 1] = (starts[article] ?? 0) + clusters.length;
  const places = new Uint32Array(starts.at(-1) ?? 0);
  let at = 0;
  for (const { clusters } of articles)
    for (let person = 0; person < clusters.length; person += 1, at += 1)
      places[at] = placeOf[clusters[person] ?? 0] ?? 0;
  return { starts, places };
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
