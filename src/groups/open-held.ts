import type { SpeakerRegistry } from '../corpus/speakers/speaker.ts';
import type { HeldArticle } from './held-part.ts';
import { holdArticle } from './hold-article.ts';
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
  readonly speakers: SpeakersByPlace;
}

/** Holds articles, and those anew that are not the same any more or in which somebody else speaks. */
export function openHeld(
  table: PartTable,
): (sources: readonly StatementSource[], registry: SpeakerRegistry) => Held {
  const numbers: SpeakerNumbers = new Map();
  let before: Before | null = null;

  return (sources, registry) => {
    const speakers = speakersByPlace(sources, registry, numbers);
    const articles: HeldArticle[] = [];
    const entered: HeldArticle[] = [];
    const placeOf = new Map<HeldArticle['id'], number>();
    const kept = new Set<HeldArticle>();
    for (const [place, source] of sources.entries()) {
      const known = before === null ? null : sameAs(before, source, speakers, place);
      const article = known ?? holdArticle(source, speakers.at(place), table);
      if (known === null) entered.push(article);
      else kept.add(known);
      articles.push(article);
      placeOf.set(article.id, place);
    }
    const dropped = (before?.articles ?? []).filter((article) => !kept.has(article));
    before = { articles, placeOf, speakers };
    return { articles, entered, dropped };
  };
}

/** Costs a look at each article, and at no quotation. */
function sameAs(
  before: Before,
  source: StatementSource,
  speakers: SpeakersByPlace,
  place: number,
): HeldArticle | null {
  const placeBefore = before.placeOf.get(source.article.id);
  const known = placeBefore === undefined ? undefined : before.articles[placeBefore];
  if (known?.source !== source || placeBefore === undefined) return null;
  return speakers.areSame(place, before.speakers, placeBefore) ? known : null;
}
