import { overlaps } from '../text/span.ts';
import { hasKeys, pairsAmong } from './candidates.ts';
import { type Edge, type HeldArticle, isFirstCopy } from './held-part.ts';
import { judgeAcross, judgeWithin } from './judge-wordings.ts';
import { type Report, seeEachOther, setLink, type Wording } from './report.ts';

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
      if (waiting.has(other) || other.report === wording.report) continue;
      if (seeEachOther(wording, other)) judgePair(wording, other, changed);
    }
  }
}

/** Links what one copy of a report says to what the others say: as soon as there are two. */
export function linkCopies(
  { copies, wordings }: Report,
  most: number,
  changed: Set<Wording>,
): void {
  if (copies.length < 2) return;
  for (const wording of wordings) if (hasKeys(wording)) judgePair(wording, wording, changed);
  for (const [one, two] of pairsAmong(wordings, (each) => each, most)) judgePair(one, two, changed);
}

function judgePair(one: Wording, two: Wording, changed: Set<Wording>): void {
  if (one.links.get(two)?.across != null) return;
  const edge = judgeAcross(one, two);
  if (edge === null) return;
  linkAcross(one, two, edge);
  changed.add(one).add(two);
}

/** Links what one article says of one matter in several places. */
export function linkWithin({ quotations }: HeldArticle, most: number, changed: Set<Wording>): void {
  const entered = quotations
    .filter(isFirstCopy)
    .flatMap(({ report, parts }) =>
      (report?.wordings ?? []).map((wording) => ({ wording, part: parts[wording.place] })),
    );
  for (const [one, two] of pairsAmong(entered, ({ wording }) => wording, most)) {
    const [a, b] = [one.wording, two.wording];
    if (a.report === b.report || one.part === undefined || two.part === undefined) continue;
    const link = a.links.get(b);
    if (overlaps(one.part.part.span, two.part.part.span) || link?.within !== undefined) continue;
    const within = judgeWithin(one.part, two.part);
    // What one article alone says need not be remembered as unlike.
    if (within === null && a.report.copies.length + b.report.copies.length === 2) continue;
    if (link === undefined) setLink(a, b, { across: null, within });
    else link.within = within;
    changed.add(a).add(b);
  }
}

/** Takes away all that links a report to others in other articles, before it is judged anew. */
export function unlinkAcross({ wordings }: Report, changed: Set<Wording>): void {
  for (const wording of wordings) {
    changed.add(wording);
    for (const [other, link] of wording.links) {
      if (other.report === wording.report) continue;
      changed.add(other);
      link.across = null;
      if (link.within != null) continue;
      wording.links.delete(other);
      other.links.delete(wording);
    }
  }
}

export function linkAcross(one: Wording, two: Wording, across: Edge): void {
  const known = one.links.get(two);
  if (known === undefined) setLink(one, two, { across, within: undefined });
  else known.across = across;
}
