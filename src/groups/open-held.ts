import type { SpeakerRegistry } from '../corpus/speakers/speaker.ts';
import type { HeldArticle } from './held-part.ts';
import { holdArticle, holdNothingOf } from './hold-article.ts';
import type { StatementSource } from './part.ts';
import type { PartTable } from './part-table.ts';
import { type SpeakerNumbers, type SpeakersByPlace, speakersByPlace } from './speakers-by-place.ts';

/** What has changed since the last time. */
interface Held {
  /** In the order of the sources. */
  readonly articles: readonly HeldArticle[];
  readonly entered: readonly HeldArticle[];
  readonly dropped: readonly HeldArticle[];
}

interface Before {
  readonly articles: readonly HeldArticle[];
  readonly placeOf: ReadonlyMap<HeldArticle['id'], number>;
  /** Those that are grouped. */
  readonly isIn: Uint8Array;
  readonly speakers: SpeakersByPlace;
}

/** Holds articles, and those anew that are not the same any more or in which somebody else speaks. */
export function openHeld(
  table: PartTable,
  isGrouped: (sources: readonly StatementSource[]) => Uint8Array,
): (sources: readonly StatementSource[], registry: SpeakerRegistry) => Held {
  const numbers: SpeakerNumbers = new Map();
  let before: Before | null = null;

  return (sources, registry) => {
    const speakers = speakersByPlace(sources, registry, numbers);
    const articles: HeldArticle[] = [];
    const entered: HeldArticle[] = [];
    const placeOf = new Map<HeldArticle['id'], number>();
    const kept = new Set<HeldArticle>();
    const isIn = isGrouped(sources);
    for (const [place, source] of sources.entries()) {
      const grouped = isIn[place] === 1;
      const known = before === null ? null : sameAs(before, source, speakers, place, grouped);
      const article = known ?? hold(source, speakers, place, grouped);
      if (known === null) entered.push(article);
      else kept.add(known);
      articles.push(article);
      placeOf.set(article.id, place);
    }
    const dropped = (before?.articles ?? []).filter((article) => !kept.has(article));
    before = { articles, placeOf, isIn, speakers };
    return { articles, entered, dropped };
  };

  function hold(
    source: StatementSource,
    speakers: SpeakersByPlace,
    place: number,
    isGrouped: boolean,
  ): HeldArticle {
    return isGrouped
      ? holdArticle(source, speakers.at(place), table)
      : holdNothingOf(source, table);
  }
}

/** Costs a look at each article, and at no quotation. */
function sameAs(
  before: Before,
  source: StatementSource,
  speakers: SpeakersByPlace,
  place: number,
  isGrouped: boolean,
): HeldArticle | null {
  const placeBefore = before.placeOf.get(source.article.id);
  const known = placeBefore === undefined ? undefined : before.articles[placeBefore];
  if (known?.source !== source || placeBefore === undefined) return null;
  if ((before.isIn[placeBefore] === 1) !== isGrouped) return null;
  if (!isGrouped) return known;
  return speakers.areSame(place, before.speakers, placeBefore) ? known : null;
}
