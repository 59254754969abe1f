import { bundleOf, PROGRAM_FILES, PROGRAMS } from './bundle-programs.ts';

/** What Node is to run for one of the project's programs, which this run has bundled. */
export function programOf(file: string): string {
  const folder = process.env[PROGRAMS];
  if (folder === undefined || !PROGRAM_FILES.includes(file))
    throw new RangeError(`Cannot find the bundle of "${file}"`);
  return bundleOf(folder, file);
}
