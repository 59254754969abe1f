import type { Command } from '../src/command.ts';
import { about } from './about.ts';
import { ask } from './ask.ts';
import { compare } from './compare.ts';
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
  compare,
  ask,
  about,
  privacy,
  corpus,
  feeds,
];
