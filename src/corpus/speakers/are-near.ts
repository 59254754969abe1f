import { type Group } from './group.ts';
import { articleAt, type SpeakerSource } from './occurrence.ts';
import { isBare } from './merge-rules.ts';

// A bare surname two months after the only article that names its holder is as likely another's (train, by reading).
const MOST_DAYS = 14;
const DAY = 86_400_000;

/** Whether a bare surname may mean its holder: somebody of several articles, or of one that is near in time. */
export function areNear(sources: readonly SpeakerSource[], one: Group, other: Group): boolean {
  const [bare, whole] = isBare(one) ? [one, other] : [other, one];
  if (new Set(whole.occurrences.map(({ article }) => article)).size > 1) return true;
  const [first] = whole.occurrences;
  const holder = dayOf(sources, first.article);
  return bare.occurrences.some((each) => {
    if (each.article === first.article) return true;
    const day = dayOf(sources, each.article);
    // Without dates nothing speaks against it.
    return day === null || holder === null || Math.abs(day - holder) <= MOST_DAYS * DAY;
  });
}

function dayOf(sources: readonly SpeakerSource[], article: number): number | null {
  const published = articleAt(sources, { article, person: 0 }).publishedOn;
  return published === null ? null : Date.parse(published.value);
}
