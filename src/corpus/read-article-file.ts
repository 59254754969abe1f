import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { failureCode } from './failure-code.ts';
import type { FoundFile } from './find-article-files.ts';
import type { ArticleReading } from './read-article.ts';
import { readArticle } from './read-article.ts';

// Three bytes for each of the 200,000 characters of the longest text, and the front matter.
const MAX_FILE_BYTES = 1024 * 1024;

/** The article in a file of the corpus folder. A file that cannot be read is a rejected one. */
export async function readArticleFile(
  corpus: string,
  { folder, file }: FoundFile,
): Promise<ArticleReading> {
  const path = join(corpus, file);
  try {
    const { size } = await stat(path);
    if (size > MAX_FILE_BYTES) return rejected(file, `The file has ${size} bytes, more than 1 MiB`);
    const content = decodeUtf8(await readFile(path));
    if (content === null) return rejected(file, 'The file is not UTF-8');
    return readArticle({ folder, file, content });
  } catch (error) {
    return rejected(file, `Cannot read the file: ${failureCode(error)}`);
  }
}

/** Null when the bytes are not UTF-8. A byte order mark is kept for `readArticle` to see. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function rejected(file: string, message: string): ArticleReading {
  return { kind: 'rejected', problems: [{ file, line: null, severity: 'rejected', message }] };
}
