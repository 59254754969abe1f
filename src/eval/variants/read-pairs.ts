import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const PAIRS = z.array(
  z.object({
    outlets: z.tuple([z.string(), z.string()]),
    dates: z.tuple([z.string(), z.string()]),
    a: z.string(),
    b: z.string(),
    label: z.enum(['same', 'different', 'ambiguous']),
  }),
);

/** Two quotations of two outlets. */
export type LabelledPair = z.infer<typeof PAIRS>[number];

/** The pairs of all files `*-pairs.json` of a folder; null when there is none. */
export function readPairs(folder: string): readonly LabelledPair[] | null {
  if (!existsSync(folder)) return null;
  const files = readdirSync(folder).filter((name) => name.endsWith('-pairs.json'));
  return files.length === 0
    ? null
    : files
        .toSorted()
        .flatMap((name) => PAIRS.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))));
}
