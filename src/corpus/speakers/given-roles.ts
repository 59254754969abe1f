import type { IsoDate } from '../../text/iso-date.ts';
import type { Span } from '../../text/span.ts';
import type { JoinedArticle, Occurrences } from './occurrence.ts';
import type { ToldCoder } from './told-coder.ts';
import { endOf, ROLE_SIZE, startOf } from './told-people.ts';

/** What the shared articles tell of a role that they give to a person. */
export interface GivenRole {
  /** The code of what its forms have in common. */
  readonly key: number;
  /** Whether so many give it that it is no slip. */
  readonly isSure: boolean;
  readonly firstOn: IsoDate;
  readonly lastOn: IsoDate;
  /** Where it is given first. */
  readonly first: { readonly article: JoinedArticle; readonly span: Span };
}

// Fewer may all copy one slip.
const LEAST_ARTICLES = 3;
const LEAST_OUTLETS = 2;

interface Counted extends Pick<GivenRole, 'first'> {
  /** No more than are needed. */
  readonly articles: JoinedArticle[];
  readonly outlets: string[];
  firstOn: IsoDate;
  lastOn: IsoDate;
}

/** The roles that shared articles with a date give to somebody. */
export function givenRoles({ roleOf }: ToldCoder, occurrences: Occurrences): readonly GivenRole[] {
  const all = new Map<number, Counted>();
  for (const { article, person } of occurrences) {
    const { folder, publishedOn: day, outlet, people } = article;
    if (folder !== 'shared' || day === null) continue;
    const end = endOf(people, person, 'roles');
    for (let at = startOf(people, person, 'roles'); at < end; at += ROLE_SIZE) {
      const { key } = roleOf(people[at] ?? 0);
      if (key === 0) continue;
      let counted = all.get(key);
      if (counted === undefined) {
        const span = { start: people[at + 1] ?? 0, end: people[at + 2] ?? 0 };
        counted = {
          articles: [],
          outlets: [],
          firstOn: day,
          lastOn: day,
          first: { article, span },
        };
        all.set(key, counted);
      }
      addTo(counted.articles, article, LEAST_ARTICLES);
      if (outlet !== null) addTo(counted.outlets, outlet, LEAST_OUTLETS);
      if (day < counted.firstOn) counted.firstOn = day;
      if (day > counted.lastOn) counted.lastOn = day;
    }
  }
  return Array.from(all, ([key, { articles, outlets, firstOn, lastOn, first }]) => ({
    ...{ key, firstOn, lastOn, first },
    isSure: articles.length >= LEAST_ARTICLES && outlets.length >= LEAST_OUTLETS,
  }));
}

function addTo<Item>(list: Item[], item: Item, most: number): void {
  if (list.length < most && !list.includes(item)) list.push(item);
}
