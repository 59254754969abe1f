import type { Command } from '../command.ts';
import type { Log } from '../log.ts';
import type { Operations } from '../operations.ts';
import type { Phrases } from '../phrases/phrases.ts';
import type { Snapshot } from '../snapshot.ts';
import type { IsoDate } from '../text/iso-date.ts';

/** All that answering one interaction takes. */
export interface Desk {
  readonly commands: ReadonlyMap<string, Command>;
  /** The snapshot that serves now. Asked once a question. */
  readonly current: () => Snapshot;
  readonly operations: Operations;
  /** In the language of the one who asks. */
  readonly phrases: Phrases;
  readonly log: Log;
  readonly today: () => IsoDate;
  /** Milliseconds, never going back. */
  readonly clock: () => number;
  /** A short id that ties a reply to a line in the log. */
  readonly newId: () => string;
}

/** What the desks for readers of all languages share. */
export interface SharedDesk extends Omit<Desk, 'phrases'> {
  /** The catalogue for a locale of Discord, whatever it is. */
  readonly phrasesFor: (locale: string) => Phrases;
}
