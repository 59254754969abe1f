import { CorpusError } from '../corpus/corpus-error.ts';
import { printable } from './printable.ts';

/** Exit codes that scripts rely on. 75, EX_TEMPFAIL of sysexits.h: another process keeps the data folder. */
export const EXIT = { done: 0, failed: 1, usage: 2, locked: 75, badSettings: 78 } as const;

/** A wrong call of a command: told on stderr, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Runs a terminal command to its exit code. What goes wrong is told in one line on stderr. */
export async function runTool(run: () => Promise<number>): Promise<void> {
  // A reader such as `head` may leave before we are done.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.done);
    throw error;
  });
  try {
    process.exitCode = await run();
  } catch (error) {
    const isUsage = error instanceof UsageError || isParseArgsError(error) || isFolderAbsent(error);
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${printable(message)}\n`);
    process.exitCode = isUsage ? EXIT.usage : EXIT.failed;
  }
}

/** A folder that somebody named and that is not there is a wrong call; a disk that fails is not. */
function isFolderAbsent(error: unknown): boolean {
  return error instanceof CorpusError && error.code !== 'corpus-unreadable';
}

function isParseArgsError(error: unknown): boolean {
  return (
    error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  );
}
