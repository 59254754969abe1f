import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Folder } from './article.ts';
import type { CorpusProblem } from './corpus-problem.ts';
import { failureCode } from './failure-code.ts';

/** Where an article may stand. */
export interface FoundFile {
  readonly folder: Folder;
  /** Path below the corpus folder, with `/`. */
  readonly file: string;
}

export interface FoundFiles {
  readonly files: readonly FoundFile[];
  /** Folders that may hold articles: paths below the corpus folder, with `/`. */
  readonly folders: readonly string[];
  readonly problems: readonly CorpusProblem[];
}

const SHARED = 'shared';
// Snowflakes of the years 2015 to 2090 have 17 to 20 digits.
const GUILD_ID = /^\d{17,20}$/;
const NOT_ARTICLES = new Set(['README.md', 'SOURCES.md']);

/**
 * Every Markdown file of `shared/` and of the guilds' folders, at any depth.
 * @throws the error of `readdir` if the corpus folder itself cannot be listed.
 */
export async function findArticleFiles(corpus: string): Promise<FoundFiles> {
  const found: Search = { corpus, files: [], folders: [], problems: [] };
  for (const entry of await readdir(corpus, { withFileTypes: true })) {
    if (isHidden(entry) || NOT_ARTICLES.has(entry.name)) continue;
    if (entry.isSymbolicLink()) refuse(found, entry.name, LINK);
    else if (entry.isDirectory()) await searchTopFolder(found, entry.name);
    else if (isText(entry)) refuse(found, entry.name, STRAY_FILE);
  }
  return found;
}

/** The same for one folder. A folder that is not there holds nothing. */
export async function findFolderFiles(corpus: string, folder: Folder): Promise<FoundFiles> {
  const found: Search = { corpus, files: [], folders: [], problems: [] };
  const entries = await readdir(corpus, { withFileTypes: true });
  const entry = entries.find(({ name }) => name === folder);
  if (entry?.isSymbolicLink() === true) refuse(found, folder, LINK);
  else if (entry?.isDirectory() === true) await searchTopFolder(found, folder);
  return found;
}

interface Search {
  readonly corpus: string;
  readonly files: FoundFile[];
  readonly folders: string[];
  readonly problems: CorpusProblem[];
}

const LINK = 'Symbolic links are not followed: put the file itself here';
const STRAY_FILE = 'Articles stand in "shared" or in a folder named for a guild id';
const STRAY_FOLDER = 'The folder is neither "shared" nor a guild id, so nothing in it is read';
// Boilerplate would be quoted as news, so nothing is read that nobody has cleaned.
const PLAIN_TEXT = 'Plain text is not read yet: write it as Markdown with front matter, body only';

async function searchTopFolder(found: Search, name: string): Promise<void> {
  if (name === SHARED || GUILD_ID.test(name)) await searchFolder(found, name, name);
  else refuse(found, name, STRAY_FOLDER);
}

async function searchFolder(found: Search, folder: Folder, path: string): Promise<void> {
  found.folders.push(path);
  let entries: Dirent[];
  try {
    entries = await readdir(join(found.corpus, path), { withFileTypes: true });
  } catch (error) {
    refuse(found, path, `Cannot list the folder: ${failureCode(error)}`);
    return;
  }
  for (const entry of entries) {
    const file = `${path}/${entry.name}`;
    if (isHidden(entry)) continue;
    if (entry.isSymbolicLink()) refuse(found, file, LINK);
    else if (entry.isDirectory()) await searchFolder(found, folder, file);
    else if (!isText(entry)) continue;
    else if (!entry.isFile()) refuse(found, file, 'This is no regular file');
    else if (hasEnding(entry, '.txt')) refuse(found, file, PLAIN_TEXT);
    else found.files.push({ folder, file });
  }
}

function isHidden(entry: Dirent): boolean {
  return entry.name.startsWith('.');
}

function isText(entry: Dirent): boolean {
  return hasEnding(entry, '.md') || hasEnding(entry, '.txt');
}

function hasEnding(entry: Dirent, ending: string): boolean {
  return entry.name.toLowerCase().endsWith(ending);
}

function refuse(found: Search, file: string, message: string): void {
  found.problems.push({ file, line: null, severity: 'rejected', message });
}
