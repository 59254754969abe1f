/** Discord could not be reached or would not have us. */
export class ConnectError extends Error {
  override readonly name = 'ConnectError';

  /** Discord's or the system's: `TokenInvalid`, `ECONNREFUSED`. */
  readonly code: string;

  constructor(message: string, code: string, cause: unknown) {
    super(message, { cause });
    this.code = code;
  }
}
