import { type Group } from './group.ts';
import { isBare } from './merge-rules.ts';
import type { JoinedArticle } from './occurrence.ts';

// A bare surname two months after the only article that names its holder is as likely another's (train, by reading).
const MOST_DAYS = 14;
const DAY = 86_400_000;

/** Whether a bare surname may mean its holder: somebody of several articles, or of one that is near in time. */
export function areNear(one: Group, other: Group): boolean {
  const [bare, whole] = isBare(one) ? [one, other] : [other, one];
  const [{ article: only }] = whole.occurrences;
  if (whole.occurrences.some(({ article }) => article !== only)) return true;
  const holder = dayOf(only);
  return bare.occurrences.some(({ article }) => {
    if (article === only) return true;
    const day = dayOf(article);
    // Without dates nothing speaks against it.
    return day === null || holder === null || Math.abs(day - holder) <= MOST_DAYS * DAY;
  });
}

function dayOf({ publishedOn }: JoinedArticle): number | null {
  return publishedOn === null ? null : Date.parse(publishedOn);
}
