import type { CommandPhrases } from './command-phrases.ts';
import { russianCommands } from './russian/russian-commands.ts';
import { turkishCommands } from './turkish/turkish-commands.ts';
import { ukrainianCommands } from './ukrainian/ukrainian-commands.ts';

/** By Discord's locale. English stands in the definitions, and is what readers of other locales see. */
export const COMMAND_CATALOGUES = {
  tr: turkishCommands,
  ru: russianCommands,
  uk: ukrainianCommands,
} as const satisfies Readonly<Record<string, CommandPhrases>>;
