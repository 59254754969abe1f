import type { Article } from '../../corpus/article.ts';
import { excerpt } from '../../corpus/excerpt.ts';
import type { FoundClaim } from '../answer.ts';
import type { Step } from './align.ts';
import type { Place } from './find-claim.ts';
import type { Claim } from './read-claims.ts';

type Differences = Pick<FoundClaim, 'messageOnly' | 'articleOnly' | 'misspelt'>;

/** What differs between a claim and the place where it was found, in order, in words. */
export function differencesOf(article: Article, claim: Claim, place: Place): Differences {
  const { words, alignment } = place;
  const { steps } = alignment;
  const messageOnly = runsOf(steps, 'claim-only').map((run) => {
    const tokens = run.flatMap((step) => ('token' in step ? (claim.tokens[step.token] ?? []) : []));
    const own = tokens.flatMap((token) => (token.kind === 'word' ? [token.word] : []));
    return claim.text.slice(own[0]?.start, own.at(-1)?.end);
  });
  const articleOnly = runsOf(steps, 'article-only').flatMap((run) => {
    const own = run.flatMap((step) => ('word' in step ? (words[step.word] ?? []) : []));
    const [first, last] = [own[0], own.at(-1)];
    if (first === undefined || last === undefined) return [];
    return [excerpt(article, { start: first.start, end: last.end })];
  });
  const misspelt = steps.flatMap((step) => {
    if (step.kind !== 'misspelt') return [];
    const [token, word] = [claim.tokens[step.token], words[step.word]];
    if (token?.kind !== 'word' || word === undefined) return [];
    const message = claim.text.slice(token.word.start, token.word.end);
    return [{ message, article: excerpt(article, word) }];
  });
  return { messageOnly, articleOnly, misspelt };
}

/** Steps of one kind that follow each other; one of the other text's words between them parts nothing. */
function runsOf(
  steps: readonly Step[],
  kind: 'claim-only' | 'article-only',
): readonly (readonly Step[])[] {
  const other = kind === 'claim-only' ? 'article-only' : 'claim-only';
  const runs: Step[][] = [];
  let isOpen = false;
  for (const step of steps) {
    if (step.kind === kind) {
      if (isOpen) runs.at(-1)?.push(step);
      else runs.push([step]);
      isOpen = true;
    } else if (step.kind !== other) isOpen = false;
  }
  return runs;
}
