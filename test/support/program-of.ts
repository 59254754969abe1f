import { bundleOf, PROGRAM_FILES } from './program-files.ts';

// `bundledPrograms` puts the folder here.
declare const PROGRAMS_FOLDER: string;
const folder = PROGRAMS_FOLDER;

/** What Node is to run for one of the project's programs: all of it in one file. */
export function programOf(file: string): string {
  if (!PROGRAM_FILES.includes(file)) throw new RangeError(`Cannot find the bundle of "${file}"`);
  return bundleOf(folder, file);
}
