import { mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Disk, DISK } from '../../src/corpus/disk.ts';
import type { NewArticle } from '../../src/corpus/new-article.ts';
import { type Following, UNFOLLOWED } from '../../src/ops/article-desk.ts';
import { type OpenedDesk, openDesk } from '../../src/ops/open-desk.ts';
import { type GuildId, parseGuildId } from '../../src/ops/records/scope.ts';

export type OpenDesk = Extract<OpenedDesk, { kind: 'open' }>;

export interface Folders {
  readonly corpus: string;
  readonly data: string;
}

/** A fresh corpus folder with nothing in it, and the name of a data folder. */
export async function freshFolders(): Promise<Folders> {
  const root = await mkdtemp(join(tmpdir(), 'onrecord-keeping-'));
  await mkdir(join(root, 'corpus'));
  return { corpus: join(root, 'corpus'), data: join(root, 'data') };
}

/** A Wednesday in June; the clock of a test stands still unless the test moves it. */
export const NOON = Date.UTC(2025, 5, 4, 12);
export const DAY_MS = 86_400_000;

/** The desk of those folders. @throws Error if it does not open. */
export async function deskIn(
  folders: Folders,
  {
    disk = DISK,
    now = () => NOON,
    ...following
  }: { disk?: Disk; now?: () => number } & Partial<Following> = {},
): Promise<OpenDesk> {
  const opened = await openDesk({
    ...{ ...folders, disk, now },
    following: { ...UNFOLLOWED, ...following },
  });
  if (opened.kind !== 'open') throw new Error(`Cannot open the desk: ${opened.kind}`);
  return opened;
}

function guild(id: string): GuildId {
  const parsed = parseGuildId(id);
  if (parsed === null) throw new RangeError(`Cannot read "${id}" as a guild id`);
  return parsed;
}

export const GUILD = guild('900000000000000001');
export const OTHER_GUILD = guild('900000000000000002');
export const MEMBER = { kind: 'member', id: '700000000000000001' } as const;
export const OPERATOR = { kind: 'operator' } as const;

/** An invented article, with its title as the beginning of its text. */
export function articleOf(title: string, fields: Partial<NewArticle> = {}): NewArticle {
  return {
    text: `${title}.\n\n“We are ready,” said Mayor Ines Albrecht on Tuesday.`,
    title,
    outlet: { value: 'Harbour Post', basis: 'url' },
    published: { value: '2025-05-30', basis: 'json-ld' },
    author: null,
    url: 'https://harbourpost.example/a',
    language: 'en',
    rights: null,
    source: 'url',
    sourceSha256: '0'.repeat(64),
    ...fields,
  };
}
