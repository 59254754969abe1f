import type { Edge } from './held-part.ts';
import { likenessOf } from './likeness.ts';
import { linkAcross } from './link-wordings.ts';
import type { Wording } from './report.ts';
import { GROUND } from './statement-groups.ts';

// How far behind two sentences that are one the next such pair may stand: outlets leave out a sentence or two.
const REACH = 2;
// “It takes 32 of the 32” and “all 30 must agree”: both count something.
const NUMBER = 0.6;
const LEAST = 0.5;
const SURENESS = 0.5;

const FOLLOWS: Edge = { tier: 2, score: SURENESS, grounds: GROUND.speaker | GROUND.sequence };

/** Links what follows linked sentences, until nothing follows any more; wordings that it links are added to `changed`. */
export function linkFollowOns(changed: Set<Wording>): void {
  const queue = [...changed];
  for (const wording of queue) {
    for (const [other, { across }] of wording.links) {
      if (across === null || across.tier === 3) continue;
      for (const [one, two] of followOns(wording, other)) {
        if (one.links.get(two)?.across != null) continue;
        linkAcross(one, two, FOLLOWS);
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
function followOns(a: Wording, b: Wording): readonly (readonly [Wording, Wording])[] {
  if (a.part.kind !== 'direct' || b.part.kind !== 'direct') return [];
  const pairs = followers(a).flatMap((one) =>
    followers(b)
      .filter((two) => isFree(one, two))
      .map((two) => ({ one, two, alike: alikeness(one, two), behind: one.place + two.place })),
  );
  const taken = new Set<Wording>();
  const found: (readonly [Wording, Wording])[] = [];
  // The same whichever of the two quotations comes first.
  pairs.sort((x, y) => y.alike - x.alike || x.behind - y.behind);
  for (const { one, two, alike } of pairs) {
    if (alike < LEAST || taken.has(one) || taken.has(two) || isLinked(one, b) || isLinked(two, a))
      continue;
    taken.add(one).add(two);
    found.push([one, two]);
  }
  return found;
}

/** Whether the two are compared here alone: what was found here before counts as not found, so that order is nothing. */
function isFree(one: Wording, two: Wording): boolean {
  const edge = one.links.get(two)?.across;
  return edge == null || (edge.grounds & GROUND.sequence) !== 0;
}

/** The next parts of the same quotation. */
function followers({ report, place }: Wording): readonly Wording[] {
  return report.wordings.slice(place + 1, place + 1 + REACH);
}

/** Whether it is one utterance with another sentence of that quotation already. */
function isLinked(wording: Wording, { report }: Wording): boolean {
  const isOne = (edge: Edge | null | undefined): boolean =>
    edge != null && edge.tier < 3 && (edge.grounds & GROUND.sequence) === 0;
  // Whichever is less to look through: what it is linked to, or that quotation.
  if (report.wordings.length < wording.links.size)
    return report.wordings.some((each) => isOne(wording.links.get(each)?.across));
  return [...wording.links].some(([to, { across }]) => to.report === report && isOne(across));
}

function alikeness(a: Wording, b: Wording): number {
  const { shared, concepts } = likenessOf(a.part, b.part);
  if (concepts === 0) return 0;
  return shared + (hasNumber(a) && hasNumber(b) ? NUMBER : 0);
}

// 32, “thirty”; “one” counts nothing.
const NUMERAL =
  /^(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?)$/u;

function hasNumber({ part }: Wording): boolean {
  return part.words.some((word) => NUMERAL.test(word));
}
