import type { IsoDate } from '../text/iso-date.ts';

/** Who asks, from where and when: all that an answer depends on besides the snapshot and the options. */
export interface Asked {
  /** The guild whose own articles are in reach beside the shared ones; null in a direct message and at the terminal. */
  readonly guild: string | null;
  /** The day on which “last month” is counted. */
  readonly today: IsoDate;
  /** When the articles were last read, in seconds since 1970; left out where nobody tells. */
  readonly readAt?: number;
}
