/**
 * What Discord shows of commands in one language, by the English words in their definitions: a text that is used twice
 * is translated once. What people type, the names of commands and options, is English in every language.
 */
export interface CommandPhrases {
  /** By the description of a command, a subcommand, a group or an option; at most 100 units. */
  readonly description: Readonly<Record<string, string>>;
  /** By the name of a choice. */
  readonly choice: Readonly<Record<string, string>>;
  /** By the name of a command in the Apps menu, which nobody types; at most 32 units. */
  readonly menu: Readonly<Record<string, string>>;
}
