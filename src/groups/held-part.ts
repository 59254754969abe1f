import type { ArticleId, Folder } from '../corpus/article.ts';
import type { Tier } from './judge-words.ts';
import type { Part, StatementSource } from './part.ts';
import type { Block } from './part-table.ts';
import type { Report, Wording } from './report.ts';

/** An article as the grouper holds it. */
export interface HeldArticle {
  readonly source: StatementSource;
  readonly id: ArticleId;
  readonly folder: Folder;
  /** Day number of publication; null when unknown. */
  readonly day: number | null;
  readonly venues: ReadonlySet<string>;
  /** Those that have parts. */
  readonly quotations: readonly HeldQuotation[];
  /** Where its parts stand in the table. */
  readonly block: Block;
  /** Its first copy of each report. */
  readonly copies: Map<Report, HeldQuotation>;
}

/** A quotation with who says it, and when. */
export interface HeldQuotation {
  readonly article: HeldArticle;
  readonly parts: readonly HeldPart[];
  readonly speaker: string | null;
  /** Keys under which it is compared: its speaker, the office they hold, who was asked. */
  readonly keys: readonly string[];
  /** Of publication, or of the dated article that an undated one is tied to. */
  day: number | null;
  /** What it is a copy of; null while it is not entered. */
  report: Report | null;
}

/** A part as it is judged. */
export interface HeldPart {
  readonly article: HeldArticle;
  /** Among the parts of its article. */
  readonly place: number;
  part: Part;
  readonly speaker: string | null;
  readonly keys: readonly string[];
  /** That of its quotation. */
  day: number | null;
  readonly isTied: () => boolean;
  /** What it is a copy of; null while it is not entered. */
  wording: Wording | null;
  /** In the table of parts. */
  readonly row: number;
}

/** Two parts that are, or may be, one utterance. */
export interface Edge {
  readonly tier: Tier;
  /** 0–1. */
  readonly score: number;
  readonly grounds: number;
}

/** By article, then by place. */
export function inOrder(a: HeldPart, b: HeldPart): number {
  if (a.article !== b.article) return a.article.id < b.article.id ? -1 : 1;
  return a.place - b.place;
}

/** Days between the two; null when one is unknown. */
export function gapOf(a: HeldPart, b: HeldPart): number | null {
  return a.day === null || b.day === null ? null : Math.abs(a.day - b.day);
}

/** Whether its article does not say the same before. */
export function isFirstCopy(quotation: HeldQuotation): boolean {
  const { article, report } = quotation;
  return report !== null && article.copies.get(report) === quotation;
}
