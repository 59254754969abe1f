import type { SpeakerRegistry } from '../corpus/speakers/speaker.ts';
import type { HeldArticle } from './held-part.ts';
import { type HeldIn, holdArticle, holdNothingOf } from './hold-article.ts';
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

/** Holds articles, and those anew that are not the same any more or in which somebody else speaks. */
export function openHeld(
  where: HeldIn,
  isGrouped: (sources: readonly StatementSource[]) => Uint8Array,
): (sources: readonly StatementSource[], registry: SpeakerRegistry) => Held {
  const numbers: SpeakerNumbers = new Map();
  let last: readonly HeldArticle[] = [];
  let before: State | null = null;

  return (sources, registry) => {
    const speakers = speakersByPlace(sources, registry, numbers);
    const now: State = { sources, speakers, isIn: isGrouped(sources) };
    const articles: HeldArticle[] = [];
    const entered: HeldArticle[] = [];
    const kept = new Uint8Array(last.length);
    let placeBefore = 0;
    for (let place = 0; place < sources.length; place += 1) {
      const source = sources[place];
      if (source === undefined) continue;
      // Both come by id.
      while ((last[placeBefore]?.id ?? source.article.id) < source.article.id) placeBefore += 1;
      const known = last[placeBefore];
      if (known !== undefined && isAsBefore(now, place, before, placeBefore)) {
        kept[placeBefore] = 1;
        articles.push(known);
        continue;
      }
      const wasRead = known?.source === source && before?.isIn[placeBefore] === 1;
      const article =
        now.isIn[place] === 1
          ? holdArticle(source, speakers.at(place), where, wasRead ? known : null)
          : holdNothingOf(source, where);
      articles.push(article);
      entered.push(article);
    }
    const dropped = last.filter((_, place) => kept[place] === 0);
    before = now;
    last = articles;
    return { articles, entered, dropped };
  };
}

/** Costs a look at each article, and at no quotation. */
function isAsBefore(now: State, place: number, before: State | null, placeBefore: number): boolean {
  if (before === null || before.sources[placeBefore] !== now.sources[place]) return false;
  if (before.isIn[placeBefore] !== now.isIn[place]) return false;
  if (now.isIn[place] === 0) return true;
  return now.speakers.areSame(place, before.speakers, placeBefore);
}
