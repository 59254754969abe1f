import { z } from 'zod';
import { decodeUtf8 } from '../../corpus/read-article-file.ts';
import type { ArticleDesk, SaveAnswer } from '../article-desk.ts';
import type { By } from '../records/by.ts';
import type { Database } from '../records/database.ts';
import { addFeed } from '../records/feeds.ts';
import type { Scope } from '../records/scope.ts';
import { unpackArchive } from './archive.ts';

export type Imported =
  | {
      readonly kind: 'imported';
      /** What came of each article, by its name in the archive. */
      readonly articles: readonly { readonly name: string; readonly answer: SaveAnswer }[];
      readonly feeds: number;
    }
  | { readonly kind: 'bad-archive'; readonly fault: string };

const FEED = z.object({ url: z.url({ protocol: /^https?$/ }), channel: z.string().nullable() });

/**
 * Adds the articles and feeds of an export to a scope, beside what it has. The log of the archive stays in the archive:
 * what it tells did not happen here.
 */
export async function importScope(
  { desk, db }: { readonly desk: ArticleDesk; readonly db: Database },
  scope: Scope,
  by: By,
  archive: Uint8Array,
  now: number,
): Promise<Imported> {
  const unpacked = unpackArchive('export', archive);
  if (unpacked.kind === 'bad-archive') return unpacked;
  const feeds = feedsIn(unpacked.files.get('feeds.jsonl'));
  if (feeds === null) return { kind: 'bad-archive', fault: 'has feeds that cannot be read' };
  const articles: { name: string; answer: SaveAnswer }[] = [];
  for (const [name, bytes] of unpacked.files) {
    if (name.startsWith('articles/') && name.toLowerCase().endsWith('.md')) {
      const content = decodeUtf8(bytes) ?? '';
      articles.push({ name, answer: await desk.import(scope, by, content) });
    }
  }
  const added = feeds.filter((feed) => addFeed(db, scope, by, feed, now) === 'added');
  return { kind: 'imported', articles, feeds: added.length };
}

function feedsIn(lines: Uint8Array | undefined): readonly z.infer<typeof FEED>[] | null {
  const text = lines === undefined ? '' : decodeUtf8(lines);
  if (text === null) return null;
  try {
    return text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => FEED.parse(JSON.parse(line)));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) return null;
    throw error;
  }
}
