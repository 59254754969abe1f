import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openCatalogue } from '../../src/corpus/catalogue.ts';
import { DISK, type Disk } from '../../src/corpus/disk.ts';
import { type ArticleDesk, openArticleDesk, UNFOLLOWED } from '../../src/ops/article-desk.ts';
import type { Keeping } from '../../src/ops/desk/keeping.ts';
import type { Database } from '../../src/ops/records/database.ts';
import { openRecords } from '../../src/ops/records/open-records.ts';
import { articleOf, deskIn, type Folders, freshFolders, GUILD, MEMBER, NOON } from './keeping.ts';

/** Called at every moment at which a process may die; it may end the process, or throw. */
type Step = () => void;

/** The disk, with a step after all that changes it, and one in the middle of a write. */
function mortalDisk(step: Step): Disk {
  const after = async <T>(work: Promise<T>): Promise<T> => {
    const done = await work;
    step();
    return done;
  };
  return {
    ...DISK,
    writeNew: async (path, bytes) => {
      await writeFile(path, bytes.subarray(0, bytes.length / 2));
      step();
      await DISK.remove(path);
      await after(DISK.writeNew(path, bytes));
    },
    rename: (from, to) => after(DISK.rename(from, to)),
    remove: (path) => after(DISK.remove(path)),
    makeFolder: async (path) => {
      const isNew = await DISK.makeFolder(path);
      if (isNew) step();
      return isNew;
    },
    syncFolder: (path) => after(DISK.syncFolder(path)),
  };
}

/** The records, with a step inside each transaction, before its end, and one after it. */
function mortalDatabase(db: Database, step: Step): Database {
  return {
    ...db,
    transaction: (work) => {
      const done = db.transaction(() => {
        const result = work();
        step();
        return result;
      });
      step();
      return done;
    },
  };
}

/** What it takes to keep articles, with steps. @throws Error if the records do not open. */
export function mortalKeeping(folders: Folders, step: Step): Keeping & { close: () => void } {
  const records = openRecords(folders.data, NOON);
  if (records.kind !== 'open') throw new Error(`Cannot open the records: ${records.kind}`);
  return {
    corpus: folders.corpus,
    catalogue: openCatalogue(folders.corpus),
    disk: mortalDisk(step),
    db: mortalDatabase(records.db, step),
    now: () => NOON,
    close: records.close,
  };
}

export function mortalDesk(folders: Folders, step: Step): ArticleDesk & { close: () => void } {
  const keeping = mortalKeeping(folders, step);
  return { ...openArticleDesk(keeping, UNFOLLOWED), close: keeping.close };
}

export const WORKS = ['save', 'edit', 'replace', 'remove', 'restore'] as const;
export type Work = (typeof WORKS)[number];

/** The folder before the work: one article that stands, and one that was taken away. */
export const STANDING = 'the-bridge-reopens';
const TAKEN_AWAY = 'the-ferry-stops';

/** Folders in that state, which nobody has open. */
export async function preparedFolders(): Promise<Folders> {
  const folders = await freshFolders();
  const { desk, close } = await deskIn(folders);
  await desk.save(GUILD, MEMBER, articleOf('The bridge reopens'));
  await desk.save(GUILD, MEMBER, articleOf('The ferry stops'));
  await desk.remove(GUILD, MEMBER, TAKEN_AWAY);
  close();
  return folders;
}

export async function copyOf({ corpus, data }: Folders): Promise<Folders> {
  const copy = await freshFolders();
  await cp(corpus, copy.corpus, { recursive: true });
  await mkdir(copy.data);
  await cp(join(data, 'onrecord.sqlite'), join(copy.data, 'onrecord.sqlite'));
  return copy;
}

/** Returns the kind of the answer. */
export async function doWork(desk: ArticleDesk, work: Work): Promise<string> {
  switch (work) {
    case 'save':
      return (await desk.save(GUILD, MEMBER, articleOf('A new lighthouse'))).kind;
    case 'edit':
      return (await desk.edit(GUILD, MEMBER, STANDING, { outlet: 'Valley Herald' })).kind;
    case 'replace':
      return (await desk.replace(GUILD, MEMBER, STANDING, articleOf('The bridge is shut again')))
        .kind;
    case 'remove':
      return (await desk.remove(GUILD, MEMBER, STANDING)).kind;
    case 'restore':
      return (await desk.restore(GUILD, MEMBER, TAKEN_AWAY)).kind;
  }
}
