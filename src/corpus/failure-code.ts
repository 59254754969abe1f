/**
 * `EACCES` and the like: all that is safe to show, for the message of such an error names a path of the machine.
 * @throws what it was given, if that did not come from the file system.
 */
export function failureCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string')
    return error.code;
  throw error;
}
