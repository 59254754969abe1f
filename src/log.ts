/** What an event says besides its name. Never a token, and no query text or user id unless the operator switched that on. */
export type LogFields = Readonly<
  Record<string, string | number | boolean | null | readonly string[]>
>;

/** One line an event. Names are kebab-case: `interaction-late`. */
export interface Log {
  debug(event: string, fields?: LogFields): void;
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
}
