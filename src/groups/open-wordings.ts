import { type Candidates, openCandidates } from './candidates.ts';
import { openReports } from './find-report.ts';
import type { HeldQuotation } from './held-part.ts';
import { judgeAgain } from './judge-wordings.ts';
import type { KeptGroups } from './kept-groups.ts';
import { forgetAcross } from './link-wordings.ts';
import { keepSaid, type Report, unlink, type Wording } from './report.ts';
import type { Sayings } from './saying-store.ts';

/** The wordings of all quotations that are held. */
export interface Wordings {
  readonly enter: (quotation: HeldQuotation) => void;
  readonly leave: (quotation: HeldQuotation) => void;
  /** Each to the day of the article that it is tied to. */
  readonly move: (moved: ReadonlyMap<HeldQuotation, number | null>) => void;
  readonly candidates: Candidates;
  readonly lists: Lists;
}

/** What has changed and is to be worked on; who does so empties them. */
interface Lists {
  /** Wordings to be compared with others: new ones, and those that a key leads to again or not any more. */
  readonly fresh: Set<Wording>;
  /** Those of them that are not compared by words yet. */
  readonly waiting: Set<Wording>;
  /** Reports that have a second copy. */
  readonly copied: Set<Report>;
  /** Reports that are compared anew. */
  readonly anew: Set<Report>;
  /** All whose links may be others, with those of all that carries one of `anew`. */
  readonly stale: Set<Wording>;
  /** All whose cluster may be another. */
  readonly changed: Set<Wording>;
}

export function openWordings(kept: KeptGroups, sayings: Sayings, most: number): Wordings {
  const reports = openReports();
  const lists = emptyLists();
  const { fresh, waiting, copied, anew, stale, changed } = lists;
  const candidates = openCandidates(most, (turned) => {
    for (const { report } of turned) compareAnew(report);
  });
  const move: Wordings['move'] = (moved) => {
    moveAll(moved, sayings, { enter, leave });
  };
  return { enter, leave, move, candidates, lists };

  function enter(quotation: HeldQuotation): void {
    const report = reports.find(quotation);
    share(report, quotation, sayings);
    const isRepeat = putIn(report, quotation);
    for (const wording of report.wordings) {
      changed.add(wording);
      if (isRepeat) wording.again ??= judgeAgain(wording);
      if (isRepeat || report.copies.length > 1) continue;
      compareLater(wording, lists);
      candidates.enter(wording);
    }
    if (!isRepeat && report.copies.length === 2) copied.add(report);
  }

  function compareAnew(report: Report): void {
    if (report.copies.length === 0) return;
    anew.add(report);
    forgetAcross(report);
    for (const wording of report.wordings) compareLater(wording, lists);
  }

  function leave(quotation: HeldQuotation): void {
    const { report } = quotation;
    if (report === null) return;
    // What repeats a copy goes after it.
    const isForgotten = report.copies.length === 0;
    takeOut(report, quotation);
    if (isForgotten) return;
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
    sayings.letGo(wording.saying);
    for (const each of [fresh, waiting, stale, changed]) each.delete(wording);
  }
}

/** All leave before one enters: what one says again is held by the report of the other. */
function moveAll(
  moved: ReadonlyMap<HeldQuotation, number | null>,
  sayings: Sayings,
  { enter, leave }: Pick<Wordings, 'enter' | 'leave'>,
): void {
  const said = Array.from(moved.keys(), (quotation) => keepSaid(quotation, sayings));
  for (const quotation of moved.keys()) leave(quotation);
  for (const [place, [quotation, day]] of [...moved].entries()) {
    quotation.day = day;
    quotation.sayings = said[place] ?? NO_SAYINGS;
    enter(quotation);
  }
}

function compareLater(wording: Wording, { fresh, waiting }: Lists): void {
  fresh.add(wording);
  waiting.add(wording);
}

/** What a report holds already, none of its copies holds. */
function share(report: Report, quotation: HeldQuotation, { letGo }: Sayings): void {
  if (report.copies.length > 0) for (const saying of quotation.sayings) letGo(saying);
  quotation.sayings = NO_SAYINGS;
  quotation.keys = report.keys;
}

const NO_SAYINGS: HeldQuotation['sayings'] = [];

/** By article: of one article it stands once among them. */
function inserted(
  quotations: readonly HeldQuotation[],
  quotation: HeldQuotation,
): readonly HeldQuotation[] {
  let [low, high] = [0, quotations.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[middle]?.article.id ?? '') <= quotation.article.id) low = middle + 1;
    else high = middle;
  }
  // Arrays that are grown in place keep room for sixteen more.
  return quotations.toSpliced(low, 0, quotation);
}

function emptyLists(): Lists {
  return {
    ...{ fresh: new Set(), waiting: new Set(), copied: new Set() },
    ...{ anew: new Set(), stale: new Set(), changed: new Set() },
  };
}

/** Whether its article says the same before. */
function putIn(report: Report, quotation: HeldQuotation): boolean {
  const { article } = quotation;
  const isRepeat = article.copies.has(report);
  if (!isRepeat) article.copies.set(report, quotation);
  if (isRepeat) report.repeats = inserted(report.repeats, quotation);
  else report.copies = inserted(report.copies, quotation);
  quotation.report = report;
  return isRepeat;
}

function takeOut(report: Report, quotation: HeldQuotation): void {
  const isOther = (each: HeldQuotation): boolean => each !== quotation;
  report.copies = report.copies.filter(isOther);
  report.repeats = report.repeats.filter(isOther);
  const { article } = quotation;
  if (article.copies.get(report) === quotation) article.copies.delete(report);
  quotation.report = null;
}
