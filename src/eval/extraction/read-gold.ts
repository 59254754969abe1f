import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

export interface GoldBody {
  readonly id: string;
  readonly articleBody: string;
}

export interface GoldDate {
  readonly file: string;
  /** YYYY-MM-DD; null where the page has none. */
  readonly date: string | null;
}

/** Layout of scrapinghub/article-extraction-benchmark: `ground-truth.json` and `html/<id>.html.gz`. */
export function readBodies(folder: string): readonly GoldBody[] | null {
  const file = join(folder, 'ground-truth.json');
  if (!existsSync(file)) return null;
  const truth = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { articleBody: string }>;
  return Object.entries(truth).map(([id, { articleBody }]) => ({ id, articleBody }));
}

/** Layout of htmldate's set: `dates.json`, `[{file, date}]`, and `html/<file>`. */
export function readDates(folder: string): readonly GoldDate[] | null {
  const file = join(folder, 'dates.json');
  if (!existsSync(file)) return null;
  return JSON.parse(readFileSync(file, 'utf8')) as readonly GoldDate[];
}

/** The bytes of a page, unpacked when its name ends in `.gz`; the name may leave that out. */
export function readPageFile(folder: string, name: string): Uint8Array {
  const plain = join(folder, 'html', name);
  const path = existsSync(plain) ? plain : `${plain}.gz`;
  const bytes = readFileSync(path);
  return path.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}
