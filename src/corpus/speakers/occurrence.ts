import type { Analysis } from '../../text/analysis.ts';
import type { Article } from '../article.ts';
import type { ToldArticle } from './told-coder.ts';

/** What the registry reads of an article. */
export interface SpeakerSource {
  readonly article: Pick<Article, 'id' | 'folder' | 'text' | 'outlet' | 'publishedOn'>;
  readonly analysis: Pick<Analysis, 'people' | 'quotations'>;
}

/** An article as long as it is held. */
export interface JoinedArticle extends ToldArticle {
  readonly told: ToldArticle;
  /** Among the articles of the build at hand, or `GONE`. */
  place: number;
  readonly occurrences: readonly Occurrence[];
  /** Of each of its people the number of the cluster; 0 for people of no name. */
  readonly clusters: Uint32Array;
}

export const GONE = -1;

/** One person of one article. */
export interface Occurrence {
  readonly article: JoinedArticle;
  readonly person: number;
}

export type Occurrences = readonly [Occurrence, ...Occurrence[]];

/** In the order of the articles and of their people. */
export function byPlace(one: Occurrence, other: Occurrence): number {
  return one.article.place - other.article.place || one.person - other.person;
}
