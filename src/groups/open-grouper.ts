import type { SpeakerRegistry } from '../corpus/speakers/speaker.ts';
import { openCandidates } from './candidates.ts';
import { encodeGroups } from './encode-groups.ts';
import { openReports } from './find-report.ts';
import type { HeldArticle, HeldQuotation } from './held-part.ts';
import { shareWords } from './hold-article.ts';
import { judgeAgain } from './judge-wordings.ts';
import { openKeptGroups } from './kept-groups.ts';
import { forgetAcross, linkAll, linkCopies, linkWithin } from './link-wordings.ts';
import { openHeld } from './open-held.ts';
import type { StatementSource } from './part.ts';
import { openPartTable } from './part-table.ts';
import { recluster } from './recluster.ts';
import { type Report, unlink, type Wording } from './report.ts';
import { settleLinks } from './settle-links.ts';
import type { StatementGroups } from './statement-groups.ts';
import { movedByTies } from './tie-undated.ts';

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
export function openGrouper(most = MOST_OF_A_DAY): Grouper {
  const table = openPartTable();
  const hold = openHeld(table);
  const kept = openKeptGroups(table);
  const reports = openReports();
  const candidates = openCandidates(most, (turned) => {
    for (const { report } of turned) compareAnew(report);
  });
  // New wordings, those of them that are not compared by words yet, and those that have a copy now.
  const fresh = new Set<Wording>();
  const waiting = new Set<Wording>();
  const copied = new Set<Report>();
  // Those that are compared with others than before.
  const anew = new Set<Report>();
  // All whose links may be others, and all whose cluster may be.
  const stale = new Set<Wording>();
  const changed = new Set<Wording>();

  return (sources, registry) => {
    const { articles, entered, dropped } = hold(sources, registry);
    for (const { quotations } of dropped) for (const each of quotations) leave(each);
    for (const { quotations } of entered) for (const each of quotations) enter(each);
    linkByWords();
    const moved = movedByTies(articles);
    for (const [quotation, day] of moved) move(quotation, day);
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

  function enter(quotation: HeldQuotation): void {
    const report = reports.find(quotation);
    const { article, parts } = quotation;
    const isRepeat = article.copies.has(report);
    if (!isRepeat) article.copies.set(report, quotation);
    insert(isRepeat ? report.repeats : report.copies, quotation);
    quotation.report = report;
    for (const [place, wording] of report.wordings.entries()) {
      const part = parts[place];
      if (part === undefined) continue;
      if (part.part !== wording.part) shareWords(part, wording.part);
      part.wording = wording;
      changed.add(wording);
      if (isRepeat) wording.again ??= judgeAgain(wording);
      else if (report.copies.length === 1) enterNew(wording);
    }
    if (!isRepeat && report.copies.length === 2) copied.add(report);
  }

  function enterNew(wording: Wording): void {
    fresh.add(wording);
    waiting.add(wording);
    candidates.enter(wording);
  }

  function compareAnew(report: Report): void {
    if (report.copies.length === 0) return;
    anew.add(report);
    forgetAcross(report);
    for (const wording of report.wordings) {
      fresh.add(wording);
      waiting.add(wording);
    }
  }

  function leave(quotation: HeldQuotation): void {
    const { article, report, parts } = quotation;
    if (report === null) return;
    for (const list of [report.copies, report.repeats]) {
      const place = list.indexOf(quotation);
      if (place !== -1) list.splice(place, 1);
    }
    if (article.copies.get(report) === quotation) article.copies.delete(report);
    quotation.report = null;
    for (const part of parts) part.wording = null;
    for (const wording of report.wordings) {
      changed.add(wording);
      stale.add(wording);
      if (report.copies.length === 0) forget(wording);
    }
    if (report.copies.length > 0) return;
    reports.forget(report);
    copied.delete(report);
    anew.delete(report);
  }

  function forget(wording: Wording): void {
    candidates.leave(wording);
    unlink(wording, changed);
    if (wording.cluster !== null) kept.remove(wording.cluster);
    wording.cluster = null;
    for (const each of [fresh, waiting, stale, changed]) each.delete(wording);
  }

  /** To the day of the article that it is tied to. */
  function move(quotation: HeldQuotation, day: number | null): void {
    leave(quotation);
    quotation.day = day;
    for (const part of quotation.parts) part.day = day;
    enter(quotation);
  }
}

/** What these articles say, and all that carry one of the reports. */
function* carried(touched: ReadonlySet<HeldArticle>, anew: Iterable<Report>): Iterable<Wording> {
  const articles = new Set(touched);
  for (const { copies } of anew) for (const { article } of copies) articles.add(article);
  for (const { copies } of articles) for (const { wordings } of copies.keys()) yield* wordings;
}

/** By article: of one article it stands once among them. */
function insert(quotations: HeldQuotation[], quotation: HeldQuotation): void {
  let [low, high] = [0, quotations.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[middle]?.article.id ?? '') <= quotation.article.id) low = middle + 1;
    else high = middle;
  }
  quotations.splice(low, 0, quotation);
}
