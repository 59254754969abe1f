import type { Article } from './corpus/article.ts';
import { packTerms, TermTable } from './retrieval/term-table.ts';
import type { IsoDate } from './text/iso-date.ts';

/** What stands in the headers of articles and is asked of all of them at once, by their places. */
export interface HeaderColumns {
  /** The place of each by its id. */
  readonly ids: TermTable;
  /** Places in `folderNames`. */
  readonly folders: Uint32Array;
  readonly folderNames: readonly string[];
  /** One more than the place in `outletNames`; 0: unknown. */
  readonly outlets: Uint32Array;
  readonly outletNames: readonly string[];
  /** Of publication, as `calendarNumber` tells it; 0: unknown. */
  readonly days: Uint32Array;
}

export function headerColumns(articles: readonly Article[]): HeaderColumns {
  const folderNames = new Map<string, number>();
  const outletNames = new Map<string, number>();
  return {
    ids: new TermTable(packTerms(new Map(articles.map(({ id }, place) => [id, place])))),
    folders: Uint32Array.from(articles, ({ folder }) => placeIn(folderNames, folder)),
    folderNames: [...folderNames.keys()],
    outlets: Uint32Array.from(articles, ({ outlet }) =>
      outlet === null ? 0 : placeIn(outletNames, outlet.value) + 1,
    ),
    outletNames: [...outletNames.keys()],
    days: Uint32Array.from(articles, ({ publishedOn }) =>
      publishedOn === null ? 0 : calendarNumber(publishedOn.value),
    ),
  };
}

// 2016-06-11 → 20160611: later days are larger numbers.
export function calendarNumber(day: IsoDate): number {
  return Number(day.replaceAll('-', ''));
}

function placeIn(places: Map<string, number>, text: string): number {
  const known = places.get(text) ?? places.size;
  places.set(text, known);
  return known;
}
