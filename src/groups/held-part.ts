import type { ArticleId, Folder } from '../corpus/article.ts';
import type { Part, StatementSource } from './part.ts';
import type { Cluster } from './cluster.ts';
import type { Tier } from './judge-words.ts';

/** Speaker ids of an article. */
export interface KnownSpeakers {
  /** Who says each quotation; null for nobody. */
  readonly said: readonly (string | null)[];
  /** Of each of its people; null for those who say nothing anywhere. */
  readonly people: readonly (string | null)[];
}

/** An article as the grouper holds it. */
export interface HeldArticle {
  readonly source: StatementSource;
  readonly id: ArticleId;
  readonly folder: Folder;
  /** Day number of publication; null when unknown. */
  readonly day: number | null;
  readonly venues: ReadonlySet<string>;
  /** When they change, the article is grouped anew. */
  readonly speakers: KnownSpeakers;
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
  /** The parts of its folder that report the same; null before it is clustered. */
  cluster: Cluster | null;
  /** Among the parts that are handed over. */
  number: number;
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
