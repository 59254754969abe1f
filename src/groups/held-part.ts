import type { ArticleId, Folder } from '../corpus/article.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { Tier } from './judge-words.ts';
import type { StatementSource } from './part.ts';
import type { Block, PartTable } from './part-table.ts';
import type { Report } from './report.ts';
import type { Saying } from './saying.ts';

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
  readonly table: PartTable;
  /** Where its parts stand in the table. */
  readonly block: Block;
  /** Its first copy of each report. */
  readonly copies: Map<Report, HeldQuotation>;
}

/** A quotation with who says it, and when. Its parts stand in rows of the table, one behind the other. */
export interface HeldQuotation {
  readonly article: HeldArticle;
  /** The row of its first part. */
  readonly first: number;
  /** What its parts say; of one that is entered its report holds that. */
  sayings: readonly Saying[];
  readonly speaker: string | null;
  /** Keys under which it is compared: its speaker, the office they hold, who was asked. */
  keys: readonly string[];
  /** Of publication, or of the dated article that an undated one is tied to. */
  day: number | null;
  /** What it is a copy of; null while it is not entered. */
  report: Report | null;
}

/** A part as it is judged: made where it is asked for, for there are as many as sentences. */
export interface HeldPart {
  readonly article: HeldArticle;
  readonly quotation: HeldQuotation;
  readonly saying: Saying;
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
  return a.row - b.row;
}

/** Days between the two; null when one is unknown. */
export function gapOf({ quotation: a }: HeldPart, { quotation: b }: HeldPart): number | null {
  return a.day === null || b.day === null ? null : Math.abs(a.day - b.day);
}

/** Whether its day is that of another article. */
export function isTied({ article, quotation }: HeldPart): boolean {
  return article.day === null && quotation.day !== null;
}

/** Whether they stand, in part, in the same words of one article. */
export function areOverlapping(a: HeldPart, b: HeldPart): boolean {
  return overlaps(spanOf(a), spanOf(b));
}

export function spanOf({ article, row }: HeldPart): Span {
  const { start, end } = article.table.columns();
  return { start: start[row] ?? 0, end: end[row] ?? 0 };
}

/** Whether its article does not say the same before. */
export function isFirstCopy(quotation: HeldQuotation): boolean {
  const { article, report } = quotation;
  return report !== null && article.copies.get(report) === quotation;
}
