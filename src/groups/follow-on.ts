import type { Edge } from './held-part.ts';
import { likenessOfSayings } from './likeness.ts';
import { linksBetween, type Report, type Wording } from './report.ts';
import { wordAt } from './saying.ts';
import { GROUND } from './statement-groups.ts';

// How far behind two sentences that are one the next such pair may stand: outlets leave out a sentence or two.
const REACH = 2;
// “It takes 32 of the 32” and “all 30 must agree”: both count something.
const NUMBER = 0.6;
const LEAST = 0.5;
const SURENESS = 0.5;
// In days, as for one venue.
const LONGEST_GAP = 7;

export const FOLLOWS: Edge = {
  tier: 2,
  score: SURENESS,
  grounds: GROUND.speaker | GROUND.sequence,
};

type Pair = readonly [Wording, Wording];

/** Whether something of the one may follow what is one utterance with something of the other. */
export function mayFollow(a: Report, b: Report): boolean {
  if (a.wordings.length < 2 || b.wordings.length < 2 || !isDirect(a) || !isDirect(b)) return false;
  // Slogans recur, and what follows them is another speech.
  return a.day === null || b.day === null || Math.abs(a.day - b.day) <= LONGEST_GAP;
}

function isDirect({ wordings }: Report): boolean {
  return wordings[0]?.saying.kind === 'direct';
}

/** Sentences of two quotations that follow linked ones, until nothing follows any more. */
export function followOns(a: Report, b: Report): readonly Pair[] {
  const found = new Map<Wording, Set<Wording>>();
  const queue: Pair[] = [];
  for (const [one, two, { aligned }] of linksBetween(a, b))
    if (aligned !== null && aligned.tier < 3) queue.push([one, two]);
  const sure = queue.length;
  for (const pair of queue) {
    for (const [one, two] of behind(pair)) {
      const known = found.get(one) ?? new Set();
      if (known.has(two)) continue;
      found.set(one, known.add(two));
      queue.push([one, two]);
    }
  }
  return queue.slice(sure);
}

/**
 * Sentences of two direct quotations that follow a pair which is one utterance, and have a telling word in common: one
 * speech in one order, translated twice. Each sentence is paired with the most alike.
 */
function behind([a, b]: Pair): readonly Pair[] {
  const pairs = followers(a).flatMap((one) =>
    followers(b)
      .filter((two) => (one.links.get(two)?.aligned?.tier ?? 3) === 3)
      .map((two) => ({ one, two, alike: alikeness(one, two), behind: one.place + two.place })),
  );
  const taken = new Set<Wording>();
  const found: Pair[] = [];
  // The same whichever of the two quotations comes first.
  pairs.sort((x, y) => y.alike - x.alike || x.behind - y.behind);
  for (const { one, two, alike } of pairs) {
    if (alike < LEAST || taken.has(one) || taken.has(two)) continue;
    if (isJoined(one, b.report) || isJoined(two, a.report)) continue;
    taken.add(one).add(two);
    found.push([one, two]);
  }
  return found;
}

/** The next parts of the same quotation. */
function followers({ report, place }: Wording): readonly Wording[] {
  return report.wordings.slice(place + 1, place + 1 + REACH);
}

/** Whether it is one utterance with another sentence of that quotation already. */
function isJoined(wording: Wording, report: Report): boolean {
  const isOne = (edge: Edge | null | undefined): boolean => (edge?.tier ?? 3) < 3;
  // Whichever is less to look through: what it is linked to, or that quotation.
  if (report.wordings.length < wording.links.size)
    return report.wordings.some((each) => isOne(wording.links.get(each)?.aligned));
  return [...wording.links].some(([to, { aligned }]) => to.report === report && isOne(aligned));
}

function alikeness(a: Wording, b: Wording): number {
  const { shared, concepts } = likenessOfSayings(a.saying, b.saying);
  if (concepts === 0) return 0;
  return shared + (hasNumber(a) && hasNumber(b) ? NUMBER : 0);
}

// 32, “thirty”; “one” counts nothing.
const NUMERAL =
  /^(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?)$/u;

function hasNumber({ saying }: Wording): boolean {
  for (let word = 0; word < saying.words; word += 1)
    if (NUMERAL.test(saying.store.vocabulary.word(wordAt(saying, word)))) return true;
  return false;
}
