import { type Edge, gapOf, type HeldPart, inOrder } from './held-part.ts';
import { likenessOf } from './likeness.ts';
import { GROUND } from './statement-groups.ts';

interface FollowOn {
  readonly a: HeldPart;
  readonly b: HeldPart;
  readonly edge: Edge;
}

// How far behind two sentences that are one the next such pair may stand: outlets leave out a sentence or two.
const REACH = 2;
// “It takes 32 of the 32” and “all 30 must agree”: both count something.
const NUMBER = 0.6;
const LEAST = 0.5;
const SURENESS = 0.5;
// In days, as for one venue.
const LONGEST_GAP = 7;

/** Links what follows linked sentences, until nothing follows any more; parts that it links are added to `changed`. */
export function linkFollowOns(changed: Set<HeldPart>): void {
  const queue = [...changed].sort(inOrder);
  for (const part of queue) {
    for (const [other, { tier }] of part.edges) {
      if (tier === 3) continue;
      const [a, b] = inOrder(part, other) < 0 ? [part, other] : [other, part];
      for (const { a: one, b: two, edge } of followOns(a, b)) {
        if ((one.edges.get(two)?.tier ?? 3) < 3) continue;
        one.edges.set(two, edge);
        two.edges.set(one, edge);
        changed.add(one).add(two);
        queue.push(one);
      }
    }
  }
}

/**
 * Sentences of two direct quotations that follow a pair which is one utterance, and have a telling word in common: one
 * speech in one order, translated twice. Each sentence is paired with the most alike.
 */
function followOns(a: HeldPart, b: HeldPart): readonly FollowOn[] {
  if (a.part.kind !== 'direct' || b.part.kind !== 'direct' || a.article === b.article) return [];
  // Slogans recur, and what follows them is another speech.
  if ((gapOf(a, b) ?? 0) > LONGEST_GAP) return [];
  const pairs = followers(a).flatMap((one) =>
    followers(b)
      .filter((two) => isFree(one, two))
      .map((two) => ({ one, two, alike: alikeness(one, two) })),
  );
  const taken = new Set<HeldPart>();
  const found: FollowOn[] = [];
  pairs.sort((x, y) => y.alike - x.alike || inOrder(x.one, y.one) || inOrder(x.two, y.two));
  for (const { one, two, alike } of pairs) {
    if (alike < LEAST || taken.has(one) || taken.has(two) || isLinked(one, b) || isLinked(two, a))
      continue;
    taken.add(one).add(two);
    const grounds = GROUND.speaker | GROUND.sequence;
    found.push({ a: one, b: two, edge: { tier: 2, score: SURENESS, grounds } });
  }
  return found;
}

/** Whether nothing else joins the two: what was found here before counts as not found, so that order is nothing. */
function isFree(one: HeldPart, two: HeldPart): boolean {
  const edge = one.edges.get(two);
  return edge === undefined || edge.tier === 3 || (edge.grounds & GROUND.sequence) !== 0;
}

/** The next parts of the same quotation. */
function followers({ article, place, part }: HeldPart): readonly HeldPart[] {
  return article.parts
    .slice(place + 1, place + 1 + REACH)
    .filter((next) => next.part.quotation === part.quotation);
}

/** Whether it is one utterance with another sentence of that quotation already. */
function isLinked(part: HeldPart, other: HeldPart): boolean {
  return [...part.edges].some(
    ([to, { tier, grounds }]) =>
      tier < 3 &&
      (grounds & GROUND.sequence) === 0 &&
      to.article === other.article &&
      to.part.quotation === other.part.quotation,
  );
}

function alikeness(a: HeldPart, b: HeldPart): number {
  const { shared, concepts } = likenessOf(a.part, b.part);
  if (concepts === 0) return 0;
  return shared + (hasNumber(a) && hasNumber(b) ? NUMBER : 0);
}

// 32, “thirty”; “one” counts nothing.
const NUMERAL =
  /^(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?)$/u;

function hasNumber({ part }: HeldPart): boolean {
  return part.words.some((word) => NUMERAL.test(word));
}
