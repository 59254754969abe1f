import { hasKeys, pairsAmong } from './candidates.ts';
import { areOverlapping, type HeldArticle, isFirstCopy } from './held-part.ts';
import { judgeAcross, judgeWithin } from './judge-wordings.ts';
import { NO_EDGES, partIn, type Report, seeEachOther, setLink, type Wording } from './report.ts';

/** Each pair is judged once: two that both wait are compared when the second has its turn. */
export function linkAll(
  wordings: Iterable<Wording>,
  candidatesOf: (wording: Wording) => Iterable<Wording>,
): void {
  const waiting = new Set(wordings);
  for (const wording of waiting) {
    waiting.delete(wording);
    for (const other of candidatesOf(wording)) {
      if (waiting.has(other) || other.report === wording.report) continue;
      if (seeEachOther(wording, other)) judgePair(wording, other);
    }
  }
}

/** Links what one copy of a report says to what the others say: as soon as there are two. */
export function linkCopies({ copies, wordings }: Report, most: number): void {
  if (copies.length < 2) return;
  for (const wording of wordings) if (hasKeys(wording)) judgePair(wording, wording);
  for (const [one, two] of pairsAmong(wordings, (each) => each, most)) judgePair(one, two);
}

function judgePair(one: Wording, two: Wording): void {
  const known = one.links.get(two);
  if (known !== undefined && known.alone !== null) return;
  const alone = judgeAcross(one, two);
  if (alone === null) return;
  if (known === undefined) setLink(one, two, { ...NO_EDGES, alone });
  else known.alone = alone;
}

/** Links what one article says of one matter in several places. */
export function linkWithin({ quotations }: HeldArticle, most: number, changed: Set<Wording>): void {
  const entered = quotations.filter(isFirstCopy).flatMap((quotation) => {
    const wordings = quotation.report?.wordings ?? [];
    return wordings.map((wording) => ({ wording, part: partIn(wording, quotation) }));
  });
  for (const [one, two] of pairsAmong(entered, ({ wording }) => wording, most)) {
    const [a, b] = [one.wording, two.wording];
    if (a.report === b.report) continue;
    const link = a.links.get(b);
    if (areOverlapping(one.part, two.part) || link?.within !== undefined) continue;
    const within = judgeWithin([a, one.part], [b, two.part]);
    // What one article alone says need not be remembered as unlike.
    if (within === null && a.report.copies.length + b.report.copies.length === 2) continue;
    if (link === undefined) setLink(a, b, { ...NO_EDGES, within });
    else link.within = within;
    changed.add(a).add(b);
  }
}

/**
 * Forgets how a report was judged to stand to others in other articles, before it is judged anew. The links stay until
 * they are settled.
 */
export function forgetAcross({ wordings }: Report): void {
  for (const wording of wordings)
    for (const [other, link] of wording.links)
      if (other.report !== wording.report) link.alone = null;
}
