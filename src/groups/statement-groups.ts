import type { Folder } from '../corpus/article.ts';

/** What brought two parts together, as bits of `Links.grounds`. */
export const GROUND = {
  /** The words by themselves. */
  words: 1,
  /** Both have one speaker. */
  speaker: 2,
  /** Published within three days. */
  days: 4,
  /** Both name where it was said: one broadcaster, one conference. */
  venue: 8,
  /** An article without a date has other words of the same speaker that a dated one has too. */
  tied: 16,
  /** Two people, one office. */
  office: 32,
  /** One was asked of the speaker, the other said by them. */
  asked: 64,
  /** They follow two sentences of one speech that are one utterance. */
  sequence: 128,
} as const;

/** Why two parts stand together, or beside each other. */
export interface Links {
  /** Indexes into the parts. */
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  /** 1: same words; 2: other words; 3: possibly the same, never merged. */
  readonly tier: Uint8Array;
  /** Percent: how surely it is one utterance by the learned weights. */
  readonly score: Uint8Array;
  readonly grounds: Uint8Array;
}

/**
 * Which parts of statements report one utterance. Plain data that a worker hands over; parts that nothing else reports
 * are left out.
 */
export interface StatementGroups {
  /** One sentence's worth of a quotation, by article, quotation and place. */
  readonly parts: {
    /** Index into `Snapshot.articles`. */
    readonly article: Uint32Array;
    readonly quotation: Uint32Array;
    readonly start: Uint32Array;
    readonly end: Uint32Array;
  };
  /** Where the members of each group begin; one more at the end. */
  readonly offsets: Uint32Array;
  /** Indexes into the parts, in order within a group. A guild's own part may stand in a group of shared ones. */
  readonly members: Uint32Array;
  /** Of each group the folder that brings it together: for members of other guilds it does not exist. */
  readonly folders: readonly Folder[];
  readonly links: Links;
}
