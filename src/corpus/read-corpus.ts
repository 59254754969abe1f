import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from './article.ts';
import { CorpusError } from './corpus-error.ts';
import type { CorpusProblem } from './corpus-problem.ts';
import type { FoundFile, FoundFiles } from './find-article-files.ts';
import { findArticleFiles } from './find-article-files.ts';
import { failureCode } from './failure-code.ts';
import { mapConcurrently } from './map-concurrently.ts';
import type { ArticleReading } from './read-article.ts';
import { readArticle } from './read-article.ts';

export interface Corpus {
  /** By id. */
  readonly articles: readonly Article[];
  /** By file and line. */
  readonly problems: readonly CorpusProblem[];
}

// Keeps the disk busy and stays far below the usual 1,024 open files.
const READS_AT_ONCE = 16;
// Three bytes for each of the 200,000 characters of the longest text, and the front matter.
const MAX_FILE_BYTES = 1024 * 1024;

/**
 * The articles of a corpus folder, and what is wrong in it. A bad file takes no other down.
 * @throws CorpusError if the folder itself cannot be listed.
 */
export async function readCorpus(folder: string): Promise<Corpus> {
  const found = await findFiles(folder);
  const files = [...found.files].sort((a, b) => compare(a.file, b.file));
  const readings = await mapConcurrently(files, READS_AT_ONCE, (file) => readFound(folder, file));

  const kept = withoutRepeats(
    readings.flatMap((each) => (each.kind === 'article' ? [each.article] : [])),
  );
  const problems = readings.flatMap((each) =>
    each.kind === 'article' ? each.warnings : each.problems,
  );
  return {
    articles: [...kept.articles].sort((a, b) => compare(a.id, b.id)),
    problems: [...found.problems, ...problems, ...kept.problems].sort(compareProblems),
  };
}

async function findFiles(folder: string): Promise<FoundFiles> {
  try {
    return await findArticleFiles(folder);
  } catch (cause) {
    const code = failureCode(cause);
    const message = `Cannot read corpus folder "${folder}"`;
    if (code === 'ENOENT') {
      throw new CorpusError('corpus-absent', `${message}: there is no such folder`, { cause });
    }
    if (code === 'ENOTDIR') {
      throw new CorpusError('corpus-not-a-folder', `${message}: it is a file`, { cause });
    }
    throw new CorpusError('corpus-unreadable', `${message}: ${code}`, { cause });
  }
}

async function readFound(corpus: string, { folder, file }: FoundFile): Promise<ArticleReading> {
  const path = join(corpus, file);
  try {
    const { size } = await stat(path);
    if (size > MAX_FILE_BYTES) return rejected(file, `The file has ${size} bytes, more than 1 MiB`);
    const content = decode(await readFile(path));
    if (content === null) return rejected(file, 'The file is not UTF-8');
    return readArticle({ folder, file, content });
  } catch (error) {
    return rejected(file, `Cannot read the file: ${failureCode(error)}`);
  }
}

/** Null when the bytes are not UTF-8. A byte order mark is kept for `readArticle` to see. */
function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** Of articles in one folder with the same id or the same text, the first by file name. */
function withoutRepeats(articles: readonly Article[]): Corpus {
  const kept: Article[] = [];
  const problems: CorpusProblem[] = [];
  const byId = new Map<string, Article>();
  const byText = new Map<string, Article>();
  for (const article of articles) {
    const textKey = `${article.folder}/${article.sha256}`;
    const sameId = byId.get(article.id);
    const sameText = byText.get(textKey);
    if (sameId !== undefined) {
      problems.push(rejection(article.file, `The id "${article.id}" is taken by ${sameId.file}`));
    } else if (sameText !== undefined) {
      problems.push(rejection(article.file, `The text is the same as in ${sameText.file}`));
    } else {
      kept.push(article);
      byId.set(article.id, article);
      byText.set(textKey, article);
    }
  }
  return { articles: kept, problems };
}

function rejected(file: string, message: string): ArticleReading {
  return { kind: 'rejected', problems: [rejection(file, message)] };
}

function rejection(file: string, message: string): CorpusProblem {
  return { file, line: null, severity: 'rejected', message };
}

function compareProblems(a: CorpusProblem, b: CorpusProblem): number {
  return compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || compare(a.message, b.message);
}

/** By code unit: the same on every machine, whatever its language. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
