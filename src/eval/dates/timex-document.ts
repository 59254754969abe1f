import type { Span } from '../../text/span.ts';

type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** A gold expression; a few have no value, and nothing equals that. */
export interface Timex extends Span {
  readonly type: TimexType;
  readonly value: string;
}

/** One document of a gold set. */
export interface TimexDocument {
  readonly id: string;
  /** Document creation time, `YYYY-MM-DD`. */
  readonly dct: string;
  readonly text: string;
  readonly timexes: readonly Timex[];
}
