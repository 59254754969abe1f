import { plainMessage } from '../../message/plain-message.ts';
import type { Snapshot } from '../../snapshot.ts';
import type { Answer, Check } from '../answer.ts';
import type { Asked } from '../asked.ts';
import { closestArticles, noEvidence } from '../closest.ts';
import { articlesInReach, isEmpty, type Mask } from '../reach.ts';
import { type GroupReader, readGroups } from '../groups/read-groups.ts';
import { readWanted } from '../wanted.ts';
import { readNamed } from './compare-speaker.ts';
import { findClaim } from './find-claim.ts';
import { judge } from './judge.ts';
import { type Claim, isTooShort, readClaims } from './read-claims.ts';
import { withQuotableVersions, withVersions } from './with-versions.ts';

// As many as one reads, and as a reply has room for.
const MOST_CLAIMS = 3;

/** What the articles have of the claims that a message of Discord makes. */
export function checkMessage(snapshot: Snapshot, content: string, asked: Asked): Answer {
  const articles = articlesInReach(snapshot, asked);
  if (isEmpty(articles)) return noEvidence('empty-corpus');
  const claims = readClaims(plainMessage(content));
  const where = { snapshot, articles, reader: readGroups(snapshot, articles, asked) };
  const checks: Check[] = [];
  let leftOut = 0;
  for (const claim of claims) {
    const room = MOST_CLAIMS - checks.length;
    if (room === 0) leftOut += 1;
    else {
      const made = checkWithParts(where, claim, room);
      checks.push(...made.checks);
      leftOut += made.leftOut;
    }
  }
  return { kind: 'checked', checks: withQuotableVersions(snapshot, checks), leftOut };
}

interface Where {
  readonly snapshot: Snapshot;
  readonly articles: Mask;
  readonly reader: GroupReader;
}

/** A block quote may hold an article's whole sentence, or quotations with words around them: then each, as far as there is room. */
function checkWithParts(
  where: Where,
  claim: Claim,
  room: number,
): { readonly checks: readonly Check[]; readonly leftOut: number } {
  const whole = check(where, claim);
  if (claim.parts.length === 0 || whole.found?.wording === 'same')
    return { checks: [whole], leftOut: 0 };
  const parts = claim.parts.slice(0, room).map((part) => check(where, part));
  return { checks: parts, leftOut: claim.parts.length - parts.length };
}

function check({ snapshot, articles, reader }: Where, claim: Claim): Check {
  const nothing = {
    claim: claim.text,
    claimed: { kind: 'nobody' },
    found: null,
    ...{ versions: [], unquoted: [], disagreements: [], closest: [] },
  } as const;
  if (isTooShort(claim.tokens)) return { ...nothing, verdict: 'too-short' };
  const places = findClaim(snapshot, articles, claim);
  const named = readNamed(snapshot, articles, places.length === 0 ? null : claim.saidBy());
  const [best] = places
    .map((place) => judge(snapshot, claim, place, named))
    .toSorted((a, b) => rank(b) - rank(a));
  if (best !== undefined) return withVersions(snapshot, reader, best, places);
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
