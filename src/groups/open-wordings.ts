import { type Candidates, openCandidates } from './candidates.ts';
import { openReports } from './find-report.ts';
import type { HeldQuotation } from './held-part.ts';
import { shareWords } from './hold-article.ts';
import { judgeAgain } from './judge-wordings.ts';
import type { KeptGroups } from './kept-groups.ts';
import { forgetAcross } from './link-wordings.ts';
import { type Report, unlink, type Wording } from './report.ts';

/** The wordings of all quotations that are held. */
interface Wordings {
  readonly enter: (quotation: HeldQuotation) => void;
  readonly leave: (quotation: HeldQuotation) => void;
  /** To the day of the article that it is tied to. */
  readonly move: (quotation: HeldQuotation, day: number | null) => void;
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

export function openWordings(kept: KeptGroups, most: number): Wordings {
  const reports = openReports();
  const lists = emptyLists();
  const { fresh, waiting, copied, anew, stale, changed } = lists;
  const candidates = openCandidates(most, (turned) => {
    for (const { report } of turned) compareAnew(report);
  });
  return { enter, leave, move, candidates, lists };

  function enter(quotation: HeldQuotation): void {
    const report = reports.find(quotation);
    const { parts } = quotation;
    const isRepeat = putIn(report, quotation);
    for (const [place, wording] of report.wordings.entries()) {
      const part = parts[place];
      if (part === undefined) continue;
      if (part.part !== wording.part) shareWords(part, wording.part);
      part.wording = wording;
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
    takeOut(report, quotation);
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

  function move(quotation: HeldQuotation, day: number | null): void {
    leave(quotation);
    quotation.day = day;
    for (const part of quotation.parts) part.day = day;
    enter(quotation);
  }
}

function compareLater(wording: Wording, { fresh, waiting }: Lists): void {
  fresh.add(wording);
  waiting.add(wording);
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
  insert(isRepeat ? report.repeats : report.copies, quotation);
  quotation.report = report;
  return isRepeat;
}

function takeOut(report: Report, quotation: HeldQuotation): void {
  for (const list of [report.copies, report.repeats]) {
    const place = list.indexOf(quotation);
    if (place !== -1) list.splice(place, 1);
  }
  const { article, parts } = quotation;
  if (article.copies.get(report) === quotation) article.copies.delete(report);
  quotation.report = null;
  for (const part of parts) part.wording = null;
}
