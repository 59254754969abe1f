import { join } from 'node:path';
import type { Article } from './article.ts';
import { compareText } from './compare-text.ts';
import { CorpusError } from './corpus-error.ts';
import type { CorpusProblem } from './corpus-problem.ts';
import { fileStamp } from './file-stamp.ts';
import type { FoundFiles } from './find-article-files.ts';
import { findArticleFiles } from './find-article-files.ts';
import { failureCode } from './failure-code.ts';
import { mapConcurrently } from './map-concurrently.ts';
import type { ArticleReading } from './read-article.ts';
import { readArticleFile } from './read-article-file.ts';
import { withoutRepeats } from './without-repeats.ts';

export interface Corpus {
  /** By id. */
  readonly articles: readonly Article[];
  /** By file and line. */
  readonly problems: readonly CorpusProblem[];
}

// Keeps the disk busy and stays far below the usual 1,024 open files.
const READS_AT_ONCE = 16;

/**
 * The articles of a corpus folder, and what is wrong in it. A bad file takes no other down.
 * @throws CorpusError if the folder itself cannot be listed.
 */
export async function readCorpus(folder: string): Promise<Corpus> {
  return await openCorpusReader(folder)();
}

interface Held {
  /** Of the file when it was read. */
  readonly stamp: string;
  readonly reading: ArticleReading;
}

/** The same for a folder that is read again and again: files that have not changed are not read again. */
export function openCorpusReader(folder: string): () => Promise<Corpus> {
  let remembered: ReadonlyMap<string, Held> = new Map();
  return async () => {
    const found = await findFiles(folder);
    const files = [...found.files].sort((a, b) => compareText(a.file, b.file));
    const held = await mapConcurrently(files, READS_AT_ONCE, async (file): Promise<Held> => {
      const stamp = await fileStamp(join(folder, file.file));
      const known = remembered.get(file.file);
      if (known?.stamp === stamp) return known;
      return { stamp, reading: await readArticleFile(folder, file) };
    });
    remembered = new Map(files.map(({ file }, place) => [file, held[place] as Held]));
    return corpusOf(
      found.problems,
      held.map(({ reading }) => reading),
    );
  };
}

function corpusOf(found: readonly CorpusProblem[], readings: readonly ArticleReading[]): Corpus {
  const kept = withoutRepeats(
    readings.flatMap((each) => (each.kind === 'article' ? [each.article] : [])),
  );
  const problems = readings.flatMap((each) =>
    each.kind === 'article' ? each.warnings : each.problems,
  );
  return {
    articles: [...kept.articles].sort((a, b) => compareText(a.id, b.id)),
    problems: [...found, ...problems, ...kept.problems].sort(compareProblems),
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

function compareProblems(a: CorpusProblem, b: CorpusProblem): number {
  return (
    compareText(a.file, b.file) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    compareText(a.message, b.message)
  );
}
