import type { SpeakerRegistry } from '../corpus/speakers/speaker.ts';
import type { HeldArticle } from './held-part.ts';
import {
  type HeldIn,
  holdArticle,
  holdNothingOf,
  keepRead,
  type ReadArticle,
} from './hold-article.ts';
import type { Wordings } from './open-wordings.ts';
import type { StatementSource } from './part.ts';
import { type SpeakerNumbers, type SpeakersByPlace, speakersByPlace } from './speakers-by-place.ts';

/** What has changed since the last time. */
interface Held {
  /** In the order of the sources. */
  readonly articles: readonly HeldArticle[];
  readonly entered: readonly HeldArticle[];
  readonly dropped: readonly HeldArticle[];
}

/** Articles with who speaks in them, and whether they are grouped. */
interface State {
  readonly sources: readonly StatementSource[];
  readonly speakers: SpeakersByPlace;
  readonly isIn: Uint8Array;
}

interface Before extends State {
  readonly articles: readonly HeldArticle[];
}

/**
 * Holds articles, and those anew that are not the same any more or in which somebody else speaks. The quotations of all
 * that go leave first; then one article after the other is read and its quotations enter, for what all say at once would
 * take much memory.
 */
export function openHeld(
  where: HeldIn,
  isGrouped: (sources: readonly StatementSource[]) => Uint8Array,
  { enter, leave }: Pick<Wordings, 'enter' | 'leave'>,
): (sources: readonly StatementSource[], registry: SpeakerRegistry) => Held {
  const numbers: SpeakerNumbers = new Map();
  let before: Before | null = null;

  return (sources, registry) => {
    const speakers = speakersByPlace(sources, registry, numbers);
    const now: State = { sources, speakers, isIn: isGrouped(sources) };
    const known = sameAsBefore(now, before);
    const reads = readBefore(now, before, known);
    const kept = new Set(known);
    const dropped = before?.articles.filter((article) => !kept.has(article)) ?? [];
    for (const { quotations } of dropped) for (const each of quotations) leave(each);
    const entered: HeldArticle[] = [];
    const articles = sources.map((source, place) => {
      const same = known[place];
      if (same != null) return same;
      const article =
        now.isIn[place] === 1
          ? holdArticle(source, speakers.at(place), where, reads.get(source))
          : holdNothingOf(source, where);
      for (const each of article.quotations) enter(each);
      entered.push(article);
      return article;
    });
    before = { ...now, articles };
    return { articles, entered, dropped };
  };

  /** Of those that are held anew what was read of them, before they leave. */
  function readBefore(
    { sources, isIn }: State,
    last: Before | null,
    known: readonly (HeldArticle | null)[],
  ): ReadonlyMap<StatementSource, ReadArticle> {
    const reads = new Map<StatementSource, ReadArticle>();
    if (last === null) return reads;
    const due = new Set(sources.filter((_, place) => known[place] === null && isIn[place] === 1));
    for (const [place, article] of last.articles.entries())
      if (due.has(article.source) && last.isIn[place] === 1)
        reads.set(article.source, keepRead(article, where.sayings));
    return reads;
  }
}

/** By place what is held of it; null where that is to be held anew. Costs a look at each article, and at no quotation. */
function sameAsBefore(now: State, before: Before | null): readonly (HeldArticle | null)[] {
  let placeBefore = 0;
  return now.sources.map((source, place) => {
    if (before === null) return null;
    const { articles, sources, isIn, speakers } = before;
    const { id } = source.article;
    // Both come by id.
    while ((articles[placeBefore]?.id ?? id) < id) placeBefore += 1;
    if (sources[placeBefore] !== source || isIn[placeBefore] !== now.isIn[place]) return null;
    if (isIn[placeBefore] === 1 && !now.speakers.areSame(place, speakers, placeBefore)) return null;
    return articles[placeBefore] ?? null;
  });
}
