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
  const held = new Map<ToldArticle, JoinedArticle>();
  let before: readonly JoinedArticle[] = [];
  return (told) => {
    const came: JoinedArticle[] = [];
    const stay: number[] = [];
    const articles = told.map((each) => {
      const known = held.get(each);
      if (known !== undefined) {
        stay.push(known.place);
        return known;
      }
      const article = joined(each);
      held.set(each, article);
      came.push(article);
      return article;
    });
    for (const each of before) each.place = GONE;
    for (const [place, each] of articles.entries()) each.place = place;
    const gone = before.filter(({ place }) => place === GONE);
    for (const { told: each } of gone) held.delete(each);
    before = articles;
    const isReordered = stay.some((place, at) => at > 0 && place < (stay[at - 1] ?? 0));
    return { articles, came, gone, isReordered };
  };
}

function joined(told: ToldArticle): JoinedArticle {
  const people = howMany(told.people);
  const occurrences: Occurrence[] = [];
  const clusters = new Uint32Array(people);
  const article: JoinedArticle = { ...told, told, place: GONE, occurrences, clusters };
  for (let person = 0; person < people; person += 1) occurrences.push({ article, person });
  return article;
}
