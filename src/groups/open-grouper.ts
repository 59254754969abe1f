import type { SpeakerRegistry } from '../corpus/speakers/speaker.ts';
import { encodeGroups } from './encode-groups.ts';
import type { HeldArticle } from './held-part.ts';
import { openKeptGroups } from './kept-groups.ts';
import { linkAll, linkCopies, linkWithin } from './link-wordings.ts';
import { openHeld } from './open-held.ts';
import { openWordings } from './open-wordings.ts';
import type { StatementSource } from './part.ts';
import { openPartTable } from './part-table.ts';
import { recluster } from './recluster.ts';
import type { Report, Wording } from './report.ts';
import { openSayings } from './saying-store.ts';
import { settleLinks } from './settle-links.ts';
import type { StatementGroups } from './statement-groups.ts';
import { movedByTies } from './tie-undated.ts';
import { withinRoom } from './within-room.ts';

/**
 * Groups statements again and again: what has not changed since the last time is not compared again. The articles come
 * by id.
 */
export type Grouper = (
  sources: readonly StatementSource[],
  speakers: SpeakerRegistry,
) => StatementGroups;

/** The groups of these articles' statements. */
export function groupStatements(
  sources: readonly StatementSource[],
  speakers: SpeakerRegistry,
): StatementGroups {
  return openGrouper()(sources, speakers);
}

// So many statements of one speaker about one thing on one day, or in which three words stand, tell nothing of each
// other by that alone: a statement is compared with so many a day under each of its keys and never with all.
const MOST_OF_A_DAY = 100;

/**
 * A grouper that holds nothing yet. What it gives depends on its last articles alone, never on how they came. Under a key
 * that more than `most` wordings of one day have, none of that day is compared.
 */
export function openGrouper(most = MOST_OF_A_DAY, isGrouped = withinRoom): Grouper {
  const table = openPartTable();
  const sayings = openSayings();
  const kept = openKeptGroups(table);
  const wordings = openWordings(kept, sayings, most);
  const hold = openHeld({ table, sayings }, isGrouped, wordings);
  const { move, candidates, lists } = wordings;
  const { fresh, waiting, copied, anew, stale, changed } = lists;

  return (sources, registry) => {
    const { articles, entered, dropped } = hold(sources, registry);
    linkByWords();
    const moved = movedByTies(articles);
    move(moved);
    linkByWords();
    linkAll(fresh, candidates.bySpeaker);
    for (const report of copied) linkCopies(report, most);
    const touched = new Set([...entered, ...Array.from(moved.keys(), ({ article }) => article)]);
    for (const article of touched) linkWithin(article, most, changed);
    for (const each of carried(touched, anew)) stale.add(each);
    settleLinks(stale, changed);
    recluster(changed, kept);
    for (const { block } of dropped) table.free(block);
    for (const each of [fresh, copied, anew, stale, changed]) each.clear();
    return encodeGroups(articles, table.columns(), kept.settled());
  };

  function linkByWords(): void {
    linkAll(waiting, candidates.byWords);
    waiting.clear();
  }
}

/** What these articles say, and all that carry one of the reports. */
function* carried(touched: ReadonlySet<HeldArticle>, anew: Iterable<Report>): Iterable<Wording> {
  const articles = new Set(touched);
  for (const { copies } of anew) for (const { article } of copies) articles.add(article);
  for (const { copies } of articles) for (const { wordings } of copies.keys()) yield* wordings;
}
