import { tmpdir } from 'node:os';
import { runFolder } from './run-folder.ts';

/** Puts all that the tests of a run keep for a while into one folder, which goes when the run ends. */
export function setup(): void {
  // What starts after this looks for temporary folders there: the workers, and the programs that tests start.
  process.env['TMPDIR'] = runFolder(tmpdir(), 'onrecord-tests');
}
