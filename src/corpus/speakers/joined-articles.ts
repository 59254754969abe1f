import { GONE, type JoinedArticle, type Occurrence } from './occurrence.ts';
import type { ToldArticle } from './told-coder.ts';
import { howMany } from './told-people.ts';

/** What has changed since the last time. */
interface Placed {
  /** In the order of the told ones, each with its place. */
  readonly articles: readonly JoinedArticle[];
  readonly came: readonly JoinedArticle[];
  readonly gone: readonly JoinedArticle[];
  /** Whether some that stay changed places with each other. */
  readonly isReordered: boolean;
}

/** Holds articles from one time to the next: one that stays is the same object, at its place. */
export function openJoinedArticles(): (told: readonly ToldArticle[]) => Placed {
  let held: ReadonlyMap<ToldArticle, JoinedArticle> = new Map();
  return (told) => {
    const articles = told.map((each) => held.get(each) ?? joined(each));
    const came = articles.filter(({ place }) => place === GONE);
    const stay = articles.filter(({ place }) => place !== GONE);
    const isReordered = stay.some(({ place }, at) => place < (stay[at - 1]?.place ?? 0));
    const gone = new Set(held.values());
    for (const each of stay) gone.delete(each);
    for (const each of gone) each.place = GONE;
    for (const [place, each] of articles.entries()) each.place = place;
    held = new Map(told.map((each, place) => [each, articles[place] as JoinedArticle]));
    return { articles, came, gone: [...gone], isReordered };
  };
}

function joined(told: ToldArticle): JoinedArticle {
  const occurrences: Occurrence[] = [];
  const article: JoinedArticle = { ...told, place: GONE, occurrences };
  const people = howMany(told.people);
  for (let person = 0; person < people; person += 1) occurrences.push({ article, person });
  return article;
}
