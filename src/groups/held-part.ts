import type { ArticleId, Folder } from '../corpus/article.ts';
import type { Part, StatementSource } from './part.ts';
import type { Tier } from './judge-words.ts';

/** An article as the grouper holds it. */
export interface HeldArticle {
  readonly source: StatementSource;
  readonly id: ArticleId;
  readonly folder: Folder;
  /** Day number of publication; null when unknown. */
  readonly day: number | null;
  readonly venues: ReadonlySet<string>;
  /** Who speaks in which quotation: when it changes, the article is grouped anew. */
  readonly signature: string;
  readonly parts: readonly HeldPart[];
}

/** A part with who says it, when, and what it is linked to. */
export interface HeldPart {
  readonly article: HeldArticle;
  /** Among the parts of its article. */
  readonly place: number;
  readonly part: Part;
  readonly speaker: string | null;
  /** Keys under which it is compared: its speaker, the office they hold, who was asked. */
  readonly keys: readonly string[];
  /** Of publication, or of the dated article that an undated one is tied to. */
  day: number | null;
  readonly isTied: () => boolean;
  readonly edges: Map<HeldPart, Edge>;
}

/** Two parts that are, or may be, one utterance. The same object stands at both. */
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

/** Shared articles see each other, a guild's own see them and their own. */
export function seeEachOther(a: HeldPart, b: HeldPart): boolean {
  const [one, two] = [a.article.folder, b.article.folder];
  return one === two || one === 'shared' || two === 'shared';
}
