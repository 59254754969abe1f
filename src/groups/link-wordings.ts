import { overlaps } from '../text/span.ts';
import { keysOf } from './candidates.ts';
import { type Edge, type HeldArticle, type HeldPart, isFirstCopy } from './held-part.ts';
import { judgeAcross, judgeWithin } from './judge-wordings.ts';
import { seeEachOther, setLink, type Wording } from './report.ts';

/** Each pair is judged once: two that both wait are compared when the second has its turn. */
export function linkAll(
  wordings: Iterable<Wording>,
  changed: Set<Wording>,
  candidatesOf: (wording: Wording) => Iterable<Wording>,
): void {
  const waiting = new Set(wordings);
  for (const wording of waiting) {
    waiting.delete(wording);
    for (const other of candidatesOf(wording)) {
      if (waiting.has(other) || !seeEachOther(wording, other)) continue;
      // Its own copies, and what they say next to it, as soon as there are two.
      if (other.report === wording.report && wording.report.copies.length < 2) continue;
      if (wording.links.get(other)?.across != null) continue;
      const edge = judgeAcross(wording, other);
      if (edge === null) continue;
      linkAcross(wording, other, edge);
      changed.add(wording).add(other);
    }
  }
}

/** Links what one article says of one matter in several places. */
export function linkWithin(article: HeldArticle, changed: Set<Wording>): void {
  for (const [one, two] of pairsIn(article)) {
    const [a, b] = [one.wording, two.wording];
    if (a === null || b === null || overlaps(one.part.span, two.part.span)) continue;
    const link = a.links.get(b);
    if (link?.within !== undefined) continue;
    const within = judgeWithin(one, two);
    // What one article alone says need not be remembered as unlike.
    if (within === null && a.report.copies.length + b.report.copies.length === 2) continue;
    if (link === undefined) setLink(a, b, { across: null, within });
    else link.within = within;
    changed.add(a).add(b);
  }
}

/** Parts of different quotations that are worth judging, each pair once. */
function* pairsIn({ quotations }: HeldArticle): Iterable<readonly [HeldPart, HeldPart]> {
  const under = new Map<number, HeldPart[]>();
  for (const quotation of quotations) {
    if (!isFirstCopy(quotation)) continue;
    const own: (readonly [number, HeldPart])[] = [];
    for (const part of quotation.parts) {
      if (part.wording === null) continue;
      const met = new Set<HeldPart>();
      for (const key of keysOf(part.wording)) {
        for (const other of under.get(key) ?? []) met.add(other);
        own.push([key, part]);
      }
      for (const other of met) yield [other, part];
    }
    for (const [key, part] of own) {
      const list = under.get(key);
      if (list === undefined) under.set(key, [part]);
      else list.push(part);
    }
  }
}

export function linkAcross(one: Wording, two: Wording, across: Edge): void {
  const known = one.links.get(two);
  if (known === undefined) setLink(one, two, { across, within: undefined });
  else known.across = across;
}
