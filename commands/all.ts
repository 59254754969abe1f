import type { Command } from '../src/command.ts';
import type { MessageMenu } from '../src/message-menu.ts';
import { about } from './about.ts';
import { ask } from './ask.ts';
import { checkQuote } from './check-quote.ts';
import { corpus } from './corpus/corpus.ts';
import { feeds } from './feeds/feeds.ts';
import { privacy } from './privacy.ts';
import { sources } from './sources.ts';
import { timeline } from './timeline.ts';
import { whoSaid } from './who-said.ts';

/** Every command there is, in the order in which help lists them. */
export const COMMANDS: readonly Command[] = [
  whoSaid,
  timeline,
  sources,
  ask,
  about,
  privacy,
  corpus,
  feeds,
];

/** What the Apps menu of a message offers. */
export const MENUS: readonly MessageMenu[] = [checkQuote];

/** What can be typed where there are no menus. */
export const TYPED_COMMANDS: readonly Command[] = [...COMMANDS, ...MENUS.map(({ typed }) => typed)];
