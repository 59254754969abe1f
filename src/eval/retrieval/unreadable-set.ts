/** A file of a set that does not hold what its layout says. The message is one line, for whoever runs the evaluation. */
export class UnreadableSet extends Error {
  readonly code = 'unreadable-set';

  constructor(path: string, found: string, cause?: unknown) {
    super(`Cannot read "${path}": ${found}`, { cause });
  }
}
