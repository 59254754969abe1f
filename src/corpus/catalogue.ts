import { join } from 'node:path';
import type { Article, Folder } from './article.ts';
import { compareText } from './compare-text.ts';
import type { CorpusProblem } from './corpus-problem.ts';
import type { FoundFile } from './find-article-files.ts';
import { findFolderFiles } from './find-article-files.ts';
import { fileStamp } from './file-stamp.ts';
import { mapConcurrently } from './map-concurrently.ts';
import { readArticleFile } from './read-article-file.ts';
import { withoutRepeats } from './without-repeats.ts';

/** An article as a list shows it. */
export type ListedArticle = Omit<Article, 'text'>;

/** What stands in one folder of the corpus at this moment. */
export interface Listing {
  /** By id. */
  readonly articles: readonly ListedArticle[];
  /** Files that are no article, or repeat one; worded for a moderator. */
  readonly rejected: readonly CorpusProblem[];
  /** Paths below the corpus folder: articles, rejected ones and repeats. */
  readonly files: ReadonlySet<string>;
}

/** Reads one folder of the corpus and no other. @throws the error of a corpus folder that cannot be listed. */
export type Catalogue = (folder: Folder) => Promise<Listing>;

interface Held {
  /** Size and time of change: a file for which they stay is not read again. */
  readonly stamp: string;
  readonly article: ListedArticle | null;
  readonly problems: readonly CorpusProblem[];
}

// As many as readCorpus: keeps the disk busy, stays far below the usual 1,024 open files.
const READS_AT_ONCE = 16;

/** A catalogue of the articles on the disk, which remembers the headers of files that have not changed. */
export function openCatalogue(corpus: string): Catalogue {
  const remembered = new Map<Folder, ReadonlyMap<string, Held>>();
  return async (folder) => {
    const found = await findFolderFiles(corpus, folder);
    const before = remembered.get(folder);
    const files = [...found.files].sort((a, b) => compareText(a.file, b.file));
    const held = await mapConcurrently(files, READS_AT_ONCE, async (file) => {
      const known = before?.get(file.file);
      const stamp = await fileStamp(join(corpus, file.file));
      return known?.stamp === stamp ? known : await readHeld(corpus, file, stamp);
    });
    remembered.set(folder, new Map(files.map(({ file }, place) => [file, held[place] as Held])));

    const kept = withoutRepeats(held.flatMap(({ article }) => (article === null ? [] : [article])));
    return {
      articles: [...kept.articles].sort((a, b) => compareText(a.id, b.id)),
      rejected: [...found.problems, ...held.flatMap(({ problems }) => problems), ...kept.problems],
      files: new Set(files.map(({ file }) => file)),
    };
  };
}

async function readHeld(corpus: string, file: FoundFile, stamp: string): Promise<Held> {
  const reading = await readArticleFile(corpus, file);
  if (reading.kind === 'rejected') return { stamp, article: null, problems: reading.problems };
  const { text: _text, ...article } = reading.article;
  return { stamp, article, problems: [] };
}
