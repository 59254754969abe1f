import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The texts in a folder, or in the folder `text` inside it, by file name; null when there is none. */
export function readTexts(folder: string): readonly string[] | null {
  const inner = join(folder, 'text');
  const holder = existsSync(inner) ? inner : folder;
  if (!existsSync(holder)) return null;
  const files = readdirSync(holder).filter((name) => /\.(?:txt|md)$/.test(name));
  return files.length === 0
    ? null
    : files.toSorted().map((name) => readFileSync(join(holder, name), 'utf8'));
}
