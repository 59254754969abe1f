import type { StatementSource } from './part.ts';

// Grouping holds some 2 kB a statement. Two hundred thousand are some fifteen thousand articles.
const MOST_SHARED = 200_000;
const MOST_OF_A_GUILD = 20_000;

/**
 * Whose statements are grouped, one byte an article: of each folder the newest articles, as long as there is room, undated
 * ones after all dated. What a guild keeps takes no room from anybody else.
 */
export function withinRoom(
  sources: readonly StatementSource[],
  mostShared = MOST_SHARED,
  mostOfGuild = MOST_OF_A_GUILD,
): Uint8Array {
  const isIn = new Uint8Array(sources.length);
  for (const [folder, places] of byFolder(sources)) {
    const most = folder === 'shared' ? mostShared : mostOfGuild;
    if (count(sources, places) > most) places.sort(newestFirst(sources));
    let statements = 0;
    for (const place of places) {
      statements += statementsIn(sources[place]);
      if (statements > most) break;
      isIn[place] = 1;
    }
  }
  return isIn;
}

function byFolder(sources: readonly StatementSource[]): ReadonlyMap<string, number[]> {
  const folders = new Map<string, number[]>();
  for (const [place, { article }] of sources.entries()) {
    const places = folders.get(article.folder);
    if (places === undefined) folders.set(article.folder, [place]);
    else places.push(place);
  }
  return folders;
}

function count(sources: readonly StatementSource[], places: readonly number[]): number {
  let statements = 0;
  for (const place of places) statements += statementsIn(sources[place]);
  return statements;
}

const known = new WeakMap<StatementSource, number>();

/** Counted once as long as the article is held: its quotations may be read from bytes. */
function statementsIn(source: StatementSource | undefined): number {
  if (source === undefined) return 0;
  const statements = known.get(source) ?? source.analysis.quotations.length;
  known.set(source, statements);
  return statements;
}

/** Of one day by id. */
function newestFirst(sources: readonly StatementSource[]): (a: number, b: number) => number {
  const days = sources.map(({ article }) => article.publishedOn?.value ?? '');
  return (a, b) => {
    const [one = '', two = ''] = [days[a], days[b]];
    if (one !== two) return one < two ? 1 : -1;
    return a - b;
  };
}
