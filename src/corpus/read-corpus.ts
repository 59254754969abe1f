import { join } from 'node:path';
import type { Article } from './article.ts';
import { compareText } from './compare-text.ts';
import { CorpusError } from './corpus-error.ts';
import type { CorpusProblem } from './corpus-problem.ts';
import { fileStampNow } from './file-stamp.ts';
import type { FoundFile, FoundFiles } from './find-article-files.ts';
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
  return await openCorpusReader(folder).read();
}

/** What stands in a file, and when that was. */
export interface HeldFile {
  /** Of the file when it was read. */
  readonly stamp: string;
  readonly reading: ArticleReading;
}

const UNREAD: HeldFile = { stamp: '', reading: { kind: 'rejected', problems: [] } };

/** By file. */
export type HeldFiles = ReadonlyMap<string, HeldFile>;

/** Reads a folder again and again: files that have not changed are not read again. */
export interface CorpusReader {
  readonly read: () => Promise<Corpus>;
  /** What was read last. */
  readonly held: () => HeldFiles;
  /** Problems of the folder, not of its files. */
  readonly problems: () => readonly CorpusProblem[];
  /** Forgets a file, so that it is read again. */
  readonly forget: (file: string) => void;
}

/** `remembered` is what an earlier reader held of the folder. Its files are looked at on the calling thread, at once. */
export function openCorpusReader(folder: string, remembered: HeldFiles = new Map()): CorpusReader {
  let last = new Map(remembered);
  let problems: readonly CorpusProblem[] = [];
  return {
    read: async () => {
      const found = await findFiles(folder);
      const files = [...found.files].sort((a, b) => compareText(a.file, b.file));
      const held = new Map<string, HeldFile>();
      const changed: (readonly [file: FoundFile, stamp: string])[] = [];
      for (const each of files) {
        const stamp = fileStampNow(join(folder, each.file));
        const known = last.get(each.file);
        if (known?.stamp !== stamp) changed.push([each, stamp]);
        // A changed file gets its place here too, and then its reading.
        held.set(each.file, known ?? UNREAD);
      }
      await mapConcurrently(changed, READS_AT_ONCE, async ([file, stamp]) => {
        held.set(file.file, { stamp, reading: await readArticleFile(folder, file) });
      });
      last = held;
      ({ problems } = found);
      return corpusOf(
        found.problems,
        Array.from(held.values(), ({ reading }) => reading),
      );
    },
    held: () => last,
    problems: () => problems,
    forget: (file) => last.delete(file),
  };
}

/** How a corpus folder stands. */
export interface FolderStamps {
  /** Each of its files with its stamp, and what is wrong with the rest: it changes when anything in the folder does. */
  readonly stamps: string;
  /** Folders that may hold articles: paths below the corpus folder. */
  readonly folders: readonly string[];
}

/** @throws CorpusError if the folder itself cannot be listed. */
export async function stampsOf(folder: string): Promise<FolderStamps> {
  const { files, folders, problems } = await findFiles(folder);
  const stamps = files.map(({ file }) => `${file}\t${fileStampNow(`${folder}/${file}`)}`);
  return { stamps: stampLines(stamps, problems), folders };
}

/** The files of a folder that may hold articles, as paths below it. */
export function filesIn({ stamps }: FolderStamps): ReadonlySet<string> {
  const lines = stamps.split('\n');
  return new Set(
    lines
      .slice(0, lines.indexOf(''))
      // Gone between the listing and the look.
      .filter((line) => !line.endsWith('\tENOENT'))
      .map((line) => line.slice(0, line.lastIndexOf('\t'))),
  );
}

/** The stamps of what a reader has read. */
export function stampsOfHeld(held: HeldFiles, problems: readonly CorpusProblem[]): string {
  return stampLines(
    Array.from(held, ([file, { stamp }]) => `${file}\t${stamp}`),
    problems,
  );
}

function stampLines(stamps: readonly string[], problems: readonly CorpusProblem[]): string {
  const wrong = problems.map(({ file, message }) => `${file}\t${message}`);
  return [...stamps.toSorted(compareText), '', ...wrong.sort(compareText)].join('\n');
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
