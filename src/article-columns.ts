import type { Article } from './corpus/article.ts';
import { openTermPacker, TermTable } from './retrieval/term-table.ts';
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
  const coder = openHeaderCoder();
  return coder.pack(articles.map((article) => coder.code(article)));
}

/** What of an article's header is asked of all articles at once; names are told by codes. */
export interface CodedHeader {
  readonly id: number;
  readonly folder: number;
  /** One more than its code; 0: unknown. */
  readonly outlet: number;
  /** As `calendarNumber` tells it; 0: unknown. */
  readonly day: number;
}

/** Numbers for ids, folders and outlets, the same as long as it lives, and columns of them. */
export interface HeaderCoder {
  code(article: Article): CodedHeader;
  /** The columns of these articles. They depend on them alone, never on what was coded before. */
  pack(headers: readonly CodedHeader[]): HeaderColumns;
}

export function openHeaderCoder(): HeaderCoder {
  const [ids, folders, outlets] = [openNames(), openNames(), openNames()];
  const packIds = openTermPacker(ids.names);
  return {
    code: ({ id, folder, outlet, publishedOn }) => ({
      id: ids.code(id),
      folder: folders.code(folder),
      outlet: outlet === null ? 0 : outlets.code(outlet.value) + 1,
      day: publishedOn === null ? 0 : calendarNumber(publishedOn.value),
    }),
    pack: (headers) => {
      const folderNames = openNames();
      const outletNames = openNames();
      const placeIn = (own: Names, all: Names, code: number): number =>
        own.code(all.names[code] ?? '');
      return {
        ids: new TermTable(packIds(Uint32Array.from(headers, ({ id }) => id))),
        folders: Uint32Array.from(headers, ({ folder }) => placeIn(folderNames, folders, folder)),
        folderNames: folderNames.names,
        outlets: Uint32Array.from(headers, ({ outlet }) =>
          outlet === 0 ? 0 : placeIn(outletNames, outlets, outlet - 1) + 1,
        ),
        outletNames: outletNames.names,
        days: Uint32Array.from(headers, ({ day }) => day),
      };
    },
  };
}

/** Names by first sight; a code is a place in them. */
interface Names {
  readonly names: readonly string[];
  code(name: string): number;
}

function openNames(): Names {
  const names: string[] = [];
  const codes = new Map<string, number>();
  return {
    names,
    code: (name) => {
      const known = codes.get(name);
      if (known !== undefined) return known;
      codes.set(name, names.length);
      return names.push(name) - 1;
    },
  };
}

// 2016-06-11 → 20160611: later days are larger numbers.
export function calendarNumber(day: IsoDate): number {
  return Number(day.replaceAll('-', ''));
}
