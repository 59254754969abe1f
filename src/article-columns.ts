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
  const places = new Map<string, number>();
  const folderNames = new Map<string, number>();
  const outletNames = new Map<string, number>();
  const numbers = new Map<IsoDate, number>();
  const folders = new Uint32Array(articles.length);
  const outlets = new Uint32Array(articles.length);
  const days = new Uint32Array(articles.length);
  // In one loop, a day once: every build asks all articles.
  for (const [place, { id, folder, outlet, publishedOn }] of articles.entries()) {
    places.set(id, place);
    folders[place] = placeIn(folderNames, folder);
    if (outlet !== null) outlets[place] = placeIn(outletNames, outlet.value) + 1;
    if (publishedOn === null) continue;
    const number = numbers.get(publishedOn.value) ?? calendarNumber(publishedOn.value);
    numbers.set(publishedOn.value, number);
    days[place] = number;
  }
  return {
    ids: new TermTable(packTerms(places)),
    ...{ folders, folderNames: [...folderNames.keys()] },
    ...{ outlets, outletNames: [...outletNames.keys()], days },
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
