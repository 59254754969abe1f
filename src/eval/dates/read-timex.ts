import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { TimexDocument } from './timex-document.ts';

const DOCUMENT = z.object({
  id: z.string(),
  dct: z.string(),
  text: z.string(),
  timexes: z.array(
    z.object({
      start: z.number(),
      end: z.number(),
      type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
      value: z
        .string()
        .nullish()
        .transform((value) => value ?? ''),
    }),
  ),
});

export interface TimexSet {
  readonly name: string;
  readonly documents: readonly TimexDocument[];
}

/** One set for each `*.jsonl` of the folder, one document a line; null without any. */
export function readTimex(folder: string): readonly TimexSet[] | null {
  if (!existsSync(folder)) return null;
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .toSorted();
  if (files.length === 0) return null;
  return files.map((file) => ({
    name: file.slice(0, -'.jsonl'.length),
    documents: readFileSync(path.join(folder, file), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => DOCUMENT.parse(JSON.parse(line))),
  }));
}
