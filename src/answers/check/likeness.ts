import { wordTerm } from '../../retrieval/word-term.ts';
import { editDistance } from '../../text/edit-distance.ts';
import type { Word } from './words.ts';

/** Whether a word of a claim is that of an article, or that with a slip of the keyboard. */
export type Likeness = (claimed: Word, written: Word) => 'same' | 'misspelt' | 'different';

/**
 * A slip leaves a word that no article has: “fiar”, but not “fare”, “import” for “export” or “concern” for “concerns”.
 * The first letter stays, and a number has no slips.
 */
export function likenessIn(isWritten: (term: string) => boolean): Likeness {
  const slips = new Map<string, Map<string, boolean>>();
  return (claimed, written) => {
    const [one, other] = [claimed.folded, written.folded];
    if (one === other) return 'same';
    if (one.length < SHORTEST || one.charCodeAt(0) !== other.charCodeAt(0)) return 'different';
    if (Math.abs(one.length - other.length) > 2) return 'different';
    let known = slips.get(one);
    if (known === undefined) slips.set(one, (known = new Map()));
    let isSlip = known.get(other);
    if (isSlip === undefined) {
      isSlip = isMisspelt(one, other, isWritten);
      known.set(other, isSlip);
    }
    return isSlip ? 'misspelt' : 'different';
  };
}

// In three letters any word is one slip away.
const SHORTEST = 4;

function isMisspelt(one: string, other: string, isWritten: (term: string) => boolean): boolean {
  if (/\p{N}/u.test(one + other)) return false;
  const most = Math.min(one.length, other.length) < 8 ? 1 : 2;
  if (editDistance(one, other, most) > most) return false;
  const term = wordTerm(one);
  return term !== '' && term !== wordTerm(other) && !isWritten(term);
}
