import { plainMessage } from '../../message/plain-message.ts';
import type { Snapshot } from '../../snapshot.ts';
import type { Answer, Check } from '../answer.ts';
import type { Asked } from '../asked.ts';
import { closestArticles, noEvidence } from '../closest.ts';
import { articlesInReach, isEmpty, type Mask } from '../reach.ts';
import { readWanted } from '../wanted.ts';
import { readNamed } from './compare-speaker.ts';
import { findClaim } from './find-claim.ts';
import { judge } from './judge.ts';
import { type Claim, isTooShort, readClaims } from './read-claims.ts';

// As many as one reads, and as a reply has room for.
const MOST_CLAIMS = 3;

/** What the articles have of the claims that a message of Discord makes. */
export function checkMessage(snapshot: Snapshot, content: string, asked: Asked): Answer {
  const articles = articlesInReach(snapshot, asked);
  if (isEmpty(articles)) return noEvidence('empty-corpus');
  const claims = readClaims(plainMessage(content));
  const checks = claims
    .slice(0, MOST_CLAIMS)
    .flatMap((claim) => checkWithParts(snapshot, articles, claim));
  return {
    kind: 'checked',
    checks: checks.slice(0, MOST_CLAIMS),
    leftOut: claims.slice(MOST_CLAIMS).length + checks.slice(MOST_CLAIMS).length,
  };
}

/** A block quote may hold an article's whole sentence, or quotations with words around them. */
function checkWithParts(snapshot: Snapshot, articles: Mask, claim: Claim): readonly Check[] {
  const whole = check(snapshot, articles, claim);
  if (claim.parts.length === 0 || whole.found?.wording === 'same') return [whole];
  return claim.parts.map((part) => check(snapshot, articles, part));
}

function check(snapshot: Snapshot, articles: Mask, claim: Claim): Check {
  const nothing = {
    claim: claim.text,
    claimed: { kind: 'nobody' },
    found: null,
    closest: [],
  } as const;
  if (isTooShort(claim.tokens)) return { ...nothing, verdict: 'too-short' };
  const places = findClaim(snapshot, articles, claim);
  const named = readNamed(snapshot, articles, claim.saidBy);
  const [best] = places
    .map((place) => judge(snapshot, claim, place, named))
    .toSorted((a, b) => rank(b) - rank(a));
  if (best !== undefined) return best;
  const wanted = readWanted(snapshot, articles, claim.text);
  return { ...nothing, verdict: 'absent', closest: closestArticles(snapshot, articles, wanted) };
}

/** Of several places: the same words, then the one whom the message names, then words in quotation marks. */
function rank({ found, claimed, verdict }: Check): number {
  return (
    (found?.wording === 'same' ? 8 : 0) +
    (claimed.kind === 'same' ? 4 : 0) +
    (verdict === 'nobody' ? 0 : 2) +
    (verdict === 'indirect' ? 0 : 1)
  );
}
