import { strFromU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openCatalogue } from '../../../src/corpus/catalogue.ts';
import { packArchive, unpackArchive } from '../../../src/ops/archive/archive.ts';
import { exportScope } from '../../../src/ops/archive/export-scope.ts';
import { importScope } from '../../../src/ops/archive/import-scope.ts';
import { addFeed, readFeeds } from '../../../src/ops/records/feeds.ts';
import {
  GUILD,
  MEMBER,
  NOON,
  OPERATOR,
  OTHER_GUILD,
  articleOf,
  deskIn,
  freshFolders,
} from '../../support/keeping.ts';

async function exported(): Promise<Uint8Array> {
  const folders = await freshFolders();
  const { desk, db, close } = await deskIn(folders);
  await desk.save(GUILD, MEMBER, articleOf('The bridge reopens'));
  await desk.save(GUILD, MEMBER, articleOf('The ferry stops'));
  await desk.save(OTHER_GUILD, MEMBER, articleOf('Of another server'));
  addFeed(db, GUILD, MEMBER, { url: 'https://a.example/feed', channel: null }, NOON);
  addFeed(db, OTHER_GUILD, MEMBER, { url: 'https://other.example/feed', channel: null }, NOON);
  const catalogue = openCatalogue(folders.corpus);
  const { archive, articles } = await exportScope(
    { corpus: folders.corpus, catalogue, db },
    GUILD,
    NOON,
  );
  expect(articles).toBe(2);
  close();
  return archive;
}

describe('exportScope and importScope', () => {
  test('carry the articles, the feeds and the log of one server, and nothing of another', async () => {
    const unpacked = unpackArchive('export', await exported());
    if (unpacked.kind !== 'read') throw new Error(unpacked.fault);
    expect([...unpacked.files.keys()]).toEqual([
      'articles/2025/the-bridge-reopens.md',
      'articles/2025/the-ferry-stops.md',
      'log.jsonl',
      'feeds.jsonl',
    ]);
    const all = [...unpacked.files.values()].map((bytes) => strFromU8(bytes)).join('');
    expect(all).not.toMatch(/another|other\.example/);
    expect(strFromU8(unpacked.files.get('log.jsonl') ?? new Uint8Array()).split('\n')).toHaveLength(
      4,
    );
  });

  test('add the articles beside what is there, under ids that are free, each with its line in the log', async () => {
    const archive = await exported();
    const folders = await freshFolders();
    const opened = await deskIn(folders);
    const { desk, db, close } = opened;
    await desk.save(OTHER_GUILD, OPERATOR, articleOf('The bridge reopens', { text: 'Else.' }));
    const imported = await importScope(opened, OTHER_GUILD, OPERATOR, archive, NOON);
    expect(imported).toMatchObject({
      kind: 'imported',
      articles: [
        { answer: { article: { id: `${OTHER_GUILD}/the-bridge-reopens-2` } } },
        { answer: { article: { id: `${OTHER_GUILD}/the-ferry-stops` } } },
      ],
      feeds: 1,
    });
    const shown = await desk.show(OTHER_GUILD, 'the-ferry-stops');
    expect(shown).toMatchObject({ article: { text: articleOf('The ferry stops').text } });
    expect(desk.log(OTHER_GUILD, 1).items.map(({ action }) => action)).toEqual([
      'feed-add',
      'import',
      'import',
      'add',
    ]);
    expect(readFeeds(db, OTHER_GUILD).map(({ url }) => url)).toEqual(['https://a.example/feed']);
    const again = await importScope(opened, OTHER_GUILD, OPERATOR, archive, NOON);
    expect(again).toMatchObject({
      articles: [{ answer: { kind: 'same-text' } }, { answer: { kind: 'same-text' } }],
      feeds: 0,
    });
    close();
  });

  test('take nothing from a file that is no article, and tell what was wrong', async () => {
    const files = new Map([
      ['articles/bad.md', Buffer.from('---js\nprocess.exit()\n---\n')],
      ['articles/binary.md', Buffer.from([0xff, 0xfe, 0])],
      ['articles/notes.txt', Buffer.from('notes')],
    ]);
    const opened = await deskIn(await freshFolders());
    const imported = await importScope(
      opened,
      GUILD,
      OPERATOR,
      packArchive('export', files, NOON),
      NOON,
    );
    expect(imported).toMatchObject({
      articles: [
        { name: 'articles/bad.md', answer: { kind: 'unreadable' } },
        { name: 'articles/binary.md', answer: { kind: 'unreadable' } },
      ],
    });
    expect(opened.desk.log(GUILD, 1).total).toBe(0);
    opened.close();
  });

  test.for(['{', '{"url":"file:///etc/passwd","channel":null}', '[]'])(
    'refuse feeds like %s',
    async (line) => {
      const files = new Map([['feeds.jsonl', Buffer.from(line)]]);
      const opened = await deskIn(await freshFolders());
      const imported = await importScope(
        opened,
        GUILD,
        OPERATOR,
        packArchive('export', files, NOON),
        NOON,
      );
      expect(imported.kind).toBe('bad-archive');
      opened.close();
    },
  );
});
