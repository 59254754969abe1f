import type { ArticleReading } from '../../corpus/read-article.ts';
import { readArticleFile } from '../../corpus/read-article-file.ts';
import type { HeldFiles } from '../../corpus/read-corpus.ts';

/**
 * The files that hold something else than was read there before, whatever their stamps say. One at a time, so that a
 * build that comes meanwhile goes before.
 */
export async function readDifferences(folder: string, held: HeldFiles): Promise<readonly string[]> {
  const changed: string[] = [];
  for (const [file, { reading }] of held) {
    const [top = ''] = file.split('/');
    const now = await readArticleFile(folder, { folder: top, file });
    if (!isSame(now, reading)) changed.push(file);
  }
  return changed;
}

/** An article's text is told by its hash: the bytes of the one before are not read for it. */
function isSame(one: ArticleReading, other: ArticleReading): boolean {
  return signOf(one) === signOf(other);
}

function signOf(reading: ArticleReading): string {
  if (reading.kind !== 'article') return JSON.stringify(reading.problems);
  const { article, warnings } = reading;
  const entries = Object.keys(article)
    .filter((key) => key !== 'text')
    .sort()
    .map((key) => [key, article[key as keyof typeof article]]);
  return JSON.stringify([entries, warnings]);
}
