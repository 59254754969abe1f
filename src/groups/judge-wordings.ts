import { areOverlapping, type Edge, type HeldPart } from './held-part.ts';
import { judge } from './judge.ts';
import { firstAcross } from './linked.ts';
import { inWordingOrder, partIn, type Wording } from './report.ts';

/** How their copies in two articles stand to each other, whether there are two already or not. */
export function judgeAcross(one: Wording, two: Wording): Edge | null {
  // Sums of fractions hang on their order.
  const [a, b] = inWordingOrder(one, two) <= 0 ? [one, two] : [two, one];
  const [first, second] = firstAcross(a, b) ?? [faceOf(a), elsewhere(faceOf(b))];
  return first.saying === a.saying ? judge(first, second) : judge(second, first);
}

/** How two wordings stand to each other in an article that has both, by its copies of them. */
export function judgeWithin(
  [one, a]: readonly [Wording, HeldPart],
  [two, b]: readonly [Wording, HeldPart],
): Edge | null {
  return inWordingOrder(one, two) <= 0 ? judge(a, b) : judge(b, a);
}

/** How a part stands to what its own article says again in another place. */
export function judgeAgain(wording: Wording): Edge | null {
  for (const repeat of wording.report.repeats) {
    const copy = repeat.article.copies.get(wording.report);
    if (copy === undefined) continue;
    const [one, two] = [partIn(wording, copy), partIn(wording, repeat)];
    if (!areOverlapping(one, two)) return judge(one, two);
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
