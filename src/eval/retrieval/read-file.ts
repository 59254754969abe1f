import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { z } from 'zod';
import { UnreadableSet } from './unreadable-set.ts';

/** The text of a file that may stand there gzipped, with `.gz` added to its name; null when it does in neither way. */
export function readPlainOrGzipped(path: string): string | null {
  if (existsSync(path)) return withoutMark(readFileSync(path));
  const gzipped = `${path}.gz`;
  if (!existsSync(gzipped)) return null;
  try {
    return withoutMark(gunzipSync(readFileSync(gzipped)));
  } catch (error) {
    throw new UnreadableSet(gzipped, 'it is not gzipped', error);
  }
}

export function linesOf(text: string): readonly string[] {
  return text.split(/\r?\n/u).filter((line) => line.trim() !== '');
}

/** @throws UnreadableSet, which names `path`, for anything but JSON. */
export function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UnreadableSet(path, `it is no JSON: ${text.slice(0, 40)}`, error);
  }
}

/** What a file holds, as the layout of its set has it. @throws UnreadableSet, which names `path`, for anything else. */
export function inLayout<T>(layout: z.ZodType<T>, found: unknown, path: string): T {
  const parsed = layout.safeParse(found);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const place = issue?.path.join('.') ?? '';
  throw new UnreadableSet(path, `${place}: ${issue?.message ?? ''}`, parsed.error);
}

// A byte order mark, as Windows writes it.
function withoutMark(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
