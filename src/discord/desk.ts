import type { Command } from '../command.ts';
import type { Cooldowns } from './cooldowns.ts';
import type { Log } from '../log.ts';
import type { MessageMenu } from '../message-menu.ts';
import type { Operations } from '../operations.ts';
import type { Phrases } from '../phrases/phrases.ts';
import type { Snapshot } from '../snapshot.ts';
import type { IsoDate } from '../text/iso-date.ts';
import type { Turns } from './take-turns.ts';
import type { ReplyFormat } from './pack-pages.ts';

/** All that answering one interaction takes. */
export interface Desk {
  readonly commands: ReadonlyMap<string, Command>;
  /** In the Apps menu of messages, by name. */
  readonly menus: ReadonlyMap<string, MessageMenu>;
  /** The snapshot that serves now. Asked once a question. */
  readonly current: () => Snapshot;
  readonly operations: Operations;
  /** In the language of the one who asks. */
  readonly phrases: Phrases;
  /** How replies look. An interaction with a message of ours keeps to how that looks. */
  readonly replyFormat: ReplyFormat;
  readonly log: Log;
  readonly today: () => IsoDate;
  /** Milliseconds, never going back. */
  readonly clock: () => number;
  /** Kept before each answer is made, so that acknowledgements go before. */
  readonly turns: Turns;
  /** A short id that ties a reply to a line in the log. */
  readonly newId: () => string;
  readonly cooldowns: Cooldowns;
}

/** What the desks for readers of all languages share. */
export interface SharedDesk extends Omit<Desk, 'phrases'> {
  /** The catalogue for a locale of Discord, whatever it is. */
  readonly phrasesFor: (locale: string) => Phrases;
}
