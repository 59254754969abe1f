import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What tests start as processes of their own. */
export const PROGRAM_FILES = [
  ...['src/main.ts', 'src/register.ts', 'src/bench/main.ts', 'src/train/quotes/main.ts'],
  ...['ask', 'analyse', 'explain', 'extract', 'corpus', 'corpus-check'].map(
    (name) => `src/console/${name}.ts`,
  ),
  ...['dates', 'extraction', 'quotes', 'retrieval', 'timeline'].map(
    (name) => `src/eval/${name}/main.ts`,
  ),
  ...['breakable', 'keeping'].map((name) => `test/process/${name}-child.ts`),
];

/** The file in which a program stands bundled. */
export function bundleOf(folder: string, file: string): string {
  return join(folder, file.replace(/\.ts$/, '.mjs'));
}
