import type { Command } from '../src/command.ts';
import { localised, localisedMenu } from '../src/localised.ts';
import type { MessageMenu } from '../src/message-menu.ts';
import { COMMAND_CATALOGUES } from '../src/phrases/command-catalogues.ts';
import { about } from './about.ts';
import { ask } from './ask.ts';
import { checkQuote } from './check-quote.ts';
import { compare } from './compare.ts';
import { corpus } from './corpus/corpus.ts';
import { feeds } from './feeds/feeds.ts';
import { privacy } from './privacy.ts';
import { sources } from './sources.ts';
import { timeline } from './timeline.ts';
import { whoSaid } from './who-said.ts';

const ALL: readonly Command[] = [
  whoSaid,
  timeline,
  sources,
  compare,
  ask,
  about,
  privacy,
  corpus,
  feeds,
];

/** Every command there is, in every language, in the order in which help lists them. */
export const COMMANDS: readonly Command[] = ALL.map((command) =>
  localised(command, COMMAND_CATALOGUES),
);

/** What the Apps menu of a message offers. */
export const MENUS: readonly MessageMenu[] = [checkQuote].map((menu) =>
  localisedMenu(menu, COMMAND_CATALOGUES),
);

/** What can be typed where there are no menus. */
export const TYPED_COMMANDS: readonly Command[] = [...COMMANDS, ...MENUS.map(({ typed }) => typed)];
