import { overlaps } from '../text/span.ts';
import type { Edge, HeldPart } from './held-part.ts';
import { judge } from './judge.ts';
import { firstAcross } from './linked.ts';
import { inWordingOrder, partIn, type Wording } from './report.ts';

/** How their copies in two articles stand to each other, whether there are two already or not. */
export function judgeAcross(one: Wording, two: Wording): Edge | null {
  // Sums of fractions hang on their order.
  const [a, b] = inWordingOrder(one, two) <= 0 ? [one, two] : [two, one];
  const [first, second] = firstAcross(a, b) ?? [];
  if (first === undefined || second === undefined) return judge(faceOf(a), elsewhere(faceOf(b)));
  return first.wording === a ? judge(first, second) : judge(second, first);
}

/** How two parts of one article stand to each other. */
export function judgeWithin(one: HeldPart, two: HeldPart): Edge | null {
  const isFirst =
    one.wording === null || two.wording === null || inWordingOrder(one.wording, two.wording) <= 0;
  return isFirst ? judge(one, two) : judge(two, one);
}

/** How a part stands to what its own article says again in another place. */
export function judgeAgain(wording: Wording): Edge | null {
  for (const repeat of wording.report.repeats) {
    const copy = repeat.article.copies.get(wording.report);
    if (copy === undefined) continue;
    const [one, two] = [partIn(wording, copy), partIn(wording, repeat)];
    if (!overlaps(one.part.span, two.part.span)) return judge(one, two);
  }
  return null;
}

function faceOf(wording: Wording): HeldPart {
  const [copy] = wording.report.copies;
  if (copy === undefined) throw new RangeError('Cannot judge a wording without copies');
  return partIn(wording, copy);
}

/** The same part in an article that is like its own. */
function elsewhere(part: HeldPart): HeldPart {
  return { ...part, article: { ...part.article } };
}
