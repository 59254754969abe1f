import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DISK, type Disk } from '../../src/corpus/disk.ts';
import { keepCorpus } from '../../src/ops/corpus-keeper.ts';
import { silentLog } from '../../src/ops/json-log.ts';
import { loadSnapshot } from '../../src/ops/load-snapshot.ts';
import type { ArticleDesk } from '../../src/ops/article-desk.ts';
import { addFeed, readFeeds } from '../../src/ops/records/feeds.ts';
import { readVersions } from '../../src/ops/records/versions.ts';
import type { GuildId } from '../../src/ops/records/scope.ts';
import {
  DAY_MS,
  type Folders,
  GUILD,
  MEMBER,
  NOON,
  OPERATOR,
  type OpenDesk,
  OTHER_GUILD,
  articleOf,
  deskIn,
  freshFolders,
} from '../support/keeping.ts';
import { keptState } from '../support/kept-state.ts';
import { WORKS, copyOf, doWork, preparedFolders } from '../support/mortal.ts';

const EVERYTHING = { outlet: null, from: null, to: null, words: null };

async function opened(
  options: Parameters<typeof deskIn>[1] = {},
): Promise<OpenDesk & { folders: Folders }> {
  const folders = await freshFolders();
  return { ...(await deskIn(folders, options)), folders };
}

async function kindOf(answer: Promise<{ readonly kind: string }>): Promise<string> {
  return (await answer).kind;
}

describe('save', () => {
  test('says it is saved when the file and the log have it, and has the articles read again', async () => {
    let refreshes = 0;
    const { desk, folders, close } = await opened({
      refresh: async () => {
        refreshes += 1;
        return refreshes === 1;
      },
    });
    const answer = await desk.save(GUILD, MEMBER, articleOf('The bridge reopens'));
    if (answer.kind !== 'saved') throw new Error(answer.kind);
    expect(answer.article).toMatchObject({
      id: `${GUILD}/the-bridge-reopens`,
      file: `${GUILD}/2025/the-bridge-reopens.md`,
    });
    const content = await readFile(join(folders.corpus, answer.article.file), 'utf8');
    expect(content).toContain('added: "2025-06-04T12:00:00Z"\n');
    expect(content).not.toContain(MEMBER.id);
    expect(desk.log(GUILD, 1).items).toMatchObject([
      { by: MEMBER, action: 'add', article: answer.article.id, sha256: answer.article.sha256 },
    ]);
    const second = await desk.save(GUILD, MEMBER, articleOf('The ferry stops'));
    expect([await answer.served, second.kind === 'saved' && (await second.served)]).toEqual([
      true,
      false,
    ]);
    close();
  });

  test('lets questions quote the article once it is served, and not once it is removed', async () => {
    const folders = await freshFolders();
    const build = (): ReturnType<typeof loadSnapshot> => loadSnapshot(folders.corpus);
    const keeper = keepCorpus(await build(), { build, log: silentLog, now: () => NOON });
    const refresh = async (): Promise<boolean> => (await keeper.refresh(null)).kind === 'refreshed';
    const { desk, close } = await deskIn(folders, { refresh });
    const served = (): readonly string[] =>
      keeper.current().articles.map(({ article }) => article.id);
    const saved = await desk.save(GUILD, MEMBER, articleOf('The bridge reopens'));
    if (saved.kind !== 'saved') throw new Error(saved.kind);
    expect([await saved.served, served()]).toEqual([true, [saved.article.id]]);
    const removed = await desk.remove(GUILD, MEMBER, saved.article.id);
    expect([removed.kind === 'removed' && (await removed.served), served()]).toEqual([true, []]);
    close();
  });

  test('gives ids that nothing has or had lately, and files that nothing stands in', async () => {
    const { desk, folders, close } = await opened();
    await mkdir(join(folders.corpus, GUILD, '2025'), { recursive: true });
    await writeFile(join(folders.corpus, GUILD, '2025', 'a.md'), 'notes of the operator');
    const ids: string[] = [];
    for (const [place, year] of ['2025', '2024', '2023'].entries()) {
      const published = { value: `${year}-01-01`, basis: 'meta' } as const;
      const answer = await desk.save(
        GUILD,
        MEMBER,
        articleOf('A', { text: `Text ${place}.`, published }),
      );
      if (answer.kind === 'saved') ids.push(answer.article.id);
      if (place === 1) await desk.remove(GUILD, MEMBER, ids[1] ?? '');
    }
    expect(ids).toEqual(['a-2', 'a', 'a-3'].map((slug) => `${GUILD}/${slug}`));
    close();
  });

  test('refuses what could not be read back, and what is there already, and keeps nothing of it', async () => {
    const { desk, close } = await opened();
    await desk.save(GUILD, MEMBER, articleOf('The bridge reopens'));
    const same = await desk.save(GUILD, MEMBER, articleOf('The bridge reopens', { title: 'Else' }));
    expect(same).toEqual({ kind: 'same-text', as: `${GUILD}/the-bridge-reopens` });
    const bad = articleOf('Bad', { published: { value: '../../2025', basis: 'meta' } });
    expect(await kindOf(desk.save(GUILD, MEMBER, bad))).toBe('unreadable');
    expect(await kindOf(desk.save('shared', MEMBER, articleOf('The bridge reopens')))).toBe(
      'saved',
    );
    expect(desk.log(GUILD, 1).total).toBe(1);
    close();
  });

  test('takes fifty articles a day, from members and feeds; the operator may go on', async () => {
    let now = NOON;
    const { desk, close } = await opened({ now: () => now });
    const save = (n: number, by: typeof MEMBER | typeof OPERATOR = MEMBER): Promise<string> =>
      kindOf(desk.save(GUILD, by, articleOf(`Number ${n}`)));
    for (let n = 0; n < 50; n += 1) await save(n);
    const refused = await desk.save(GUILD, MEMBER, articleOf('Number 50'));
    expect(refused).toEqual({ kind: 'over-quota', of: 'additions', used: 50, limit: 50 });
    expect([
      await save(50, OPERATOR),
      await kindOf(desk.save(OTHER_GUILD, MEMBER, articleOf('A'))),
    ]).toEqual(['saved', 'saved']);
    now += DAY_MS;
    expect([await save(51), (await desk.quota(GUILD)).additions.used]).toEqual(['saved', 1]);
    close();
  });

  test('takes five hundred articles in a server', async () => {
    const { desk, folders, close } = await opened();
    await mkdir(join(folders.corpus, GUILD));
    await Promise.all(
      Array.from({ length: 500 }, (_, n) =>
        writeFile(join(folders.corpus, GUILD, `${n}.md`), `---\nid: "a${n}"\n---\n\nText ${n}.\n`),
      ),
    );
    expect(await desk.save(GUILD, MEMBER, articleOf('One more'))).toEqual({
      kind: 'over-quota',
      of: 'articles',
      used: 500,
      limit: 500,
    });
    close();
  });

  test('makes changes one after another, so that two at once get two ids', async () => {
    const { desk, close } = await opened();
    const answers = await Promise.all(
      [1, 2, 3].map((n) => desk.save(GUILD, MEMBER, articleOf('A', { text: `Text ${n}.` }))),
    );
    const ids = answers.map((each) => (each.kind === 'saved' ? each.article.id : each.kind));
    expect(ids).toEqual(['a', 'a-2', 'a-3'].map((slug) => `${GUILD}/${slug}`));
    close();
  });
});

describe('edit and replace', () => {
  test('correct the header, say by whom it is known, and keep the text and what was there before', async () => {
    const { desk, db, close } = await opened();
    await desk.save(GUILD, MEMBER, articleOf('The bridge reopens'));
    const text = articleOf('The bridge reopens').text;
    const fields = { outlet: 'Valley Herald', published: null, title: 'Bridge: open' };
    const edited = await desk.edit(GUILD, MEMBER, 'the-bridge-reopens', fields);
    expect(edited).toMatchObject({
      kind: 'saved',
      article: {
        id: `${GUILD}/the-bridge-reopens`,
        title: 'Bridge: open',
        outlet: { value: 'Valley Herald', basis: 'moderator' },
        publishedOn: null,
      },
    });
    expect(await kindOf(desk.edit(GUILD, MEMBER, 'the-bridge-reopens', fields))).toBe('unchanged');
    expect(await kindOf(desk.edit(GUILD, MEMBER, 'the-bridge-reopens', { published: 'May' }))).toBe(
      'unreadable',
    );
    await desk.replace(GUILD, MEMBER, 'the-bridge-reopens', articleOf('It is shut again'));
    const shown = await desk.show(GUILD, 'the-bridge-reopens');
    expect(shown).toMatchObject({
      article: {
        title: 'It is shut again',
        outlet: { value: 'Valley Herald', basis: 'moderator' },
      },
      versions: ['2025-06-04T12:00:00.000Z', '2025-06-04T12:00:00.000Z'],
    });
    const versions = readVersions(db, GUILD, `${GUILD}/the-bridge-reopens`);
    expect(
      versions.every(({ content }) => Buffer.from(content).toString().endsWith(`\n\n${text}\n`)),
    ).toBe(true);
    expect(desk.log(GUILD, 1).items.map(({ action }) => action)).toEqual([
      'replace',
      'edit',
      'add',
    ]);
    close();
  });

  test('keep ten earlier versions', async () => {
    const { desk, db, close } = await opened();
    await desk.save(GUILD, OPERATOR, articleOf('A'));
    for (let n = 0; n < 12; n += 1)
      await desk.edit(GUILD, OPERATOR, 'a', { author: `Author ${n}` });
    const versions = readVersions(db, GUILD, `${GUILD}/a`);
    expect(versions).toHaveLength(10);
    expect(Buffer.from(versions[0]?.content ?? []).toString()).toContain('Author 10');
    close();
  });
});

describe('remove and restore', () => {
  test('put back byte for byte what was removed, for seven days', async () => {
    let now = NOON;
    const { desk, db, folders, close } = await opened({ now: () => now });
    const file = join(folders.corpus, GUILD, 'by hand.md');
    const content = '---\r\nid: hand\r\nnote: x\r\n---\r\nOne.\r\nTwo.\r\n';
    await mkdir(join(folders.corpus, GUILD));
    await writeFile(file, content);
    const removed = await desk.remove(GUILD, MEMBER, 'hand');
    expect(removed).toMatchObject({ kind: 'removed', removal: { until: NOON + 7 * DAY_MS } });
    await expect(readFile(file)).rejects.toMatchObject({ code: 'ENOENT' });
    expect(await kindOf(desk.show(GUILD, 'hand'))).toBe('removed');
    expect(await kindOf(desk.restore(GUILD, MEMBER, 'hand'))).toBe('saved');
    expect(await readFile(file, 'utf8')).toBe(content);

    await desk.remove(GUILD, MEMBER, 'hand');
    now += 7 * DAY_MS - 1;
    expect(desk.purge()).toBe(0);
    now += 1;
    expect([desk.purge(), desk.purge()]).toEqual([1, 0]);
    expect(await kindOf(desk.restore(GUILD, MEMBER, 'hand'))).toBe('not-found');
    expect(db.all('SELECT * FROM removals')).toEqual([]);
    const [purged] = desk.log(GUILD, 1).items;
    expect(purged).toMatchObject({ action: 'purge', article: `${GUILD}/hand` });
    expect(purged?.sha256).toMatch(/^[0-9a-f]{64}$/);
    close();
  });

  test('put back the article of this server, though another removed one of the same id', async () => {
    const { desk, close } = await opened();
    for (const scope of [OTHER_GUILD, GUILD, 'shared'] as const) {
      await desk.save(scope, OPERATOR, articleOf('A', { text: `Of ${scope}.` }));
      await desk.remove(scope, OPERATOR, 'a');
    }
    await desk.restore(OTHER_GUILD, OPERATOR, 'a');
    expect(await desk.show(OTHER_GUILD, 'a')).toMatchObject({
      article: { text: `Of ${OTHER_GUILD}.` },
    });
    expect(await kindOf(desk.show(GUILD, 'a'))).toBe('removed');
    await desk.restore('shared', OPERATOR, 'a');
    expect(await desk.show('shared', 'a')).toMatchObject({ article: { text: 'Of shared.' } });
    close();
  });

  test('leave no text in the data folder when the seven days are over', async () => {
    let now = NOON;
    const folders = await freshFolders();
    const { desk, close } = await deskIn(folders, { now: () => now });
    await desk.save(GUILD, MEMBER, articleOf('Unforgettable lighthouse'));
    await desk.edit(GUILD, MEMBER, 'unforgettable-lighthouse', { title: 'Forget' });
    await desk.remove(GUILD, MEMBER, 'unforgettable-lighthouse');
    now += 8 * DAY_MS;
    desk.purge();
    const files = ['onrecord.sqlite', 'onrecord.sqlite-wal'].map((name) =>
      join(folders.data, name),
    );
    const contents = await Promise.all(files.map((file) => readFile(file, 'latin1')));
    const bytes = contents.join('');
    close();
    expect([bytes.includes('Albrecht'), bytes.includes('unforgettable-lighthouse')]).toEqual([
      false,
      true,
    ]);
  });

  test('do not put back what another article has taken the place of', async () => {
    const { desk, folders, close } = await opened();
    await desk.save(GUILD, MEMBER, articleOf('The bridge reopens'));
    await desk.remove(GUILD, MEMBER, 'the-bridge-reopens');
    const again = await desk.save(GUILD, MEMBER, articleOf('The bridge reopens'));
    expect(again).toMatchObject({ article: { id: `${GUILD}/the-bridge-reopens-2` } });
    expect(await kindOf(desk.restore(GUILD, MEMBER, 'the-bridge-reopens'))).toBe('same-text');
    await writeFile(
      join(folders.corpus, GUILD, '2025', 'x.md'),
      '---\nid: "the-bridge-reopens"\n---\n\nX.\n',
    );
    expect(await desk.restore(GUILD, MEMBER, 'the-bridge-reopens')).toEqual({
      kind: 'id-taken',
      file: `${GUILD}/2025/x.md`,
    });
    close();
  });

  test('do not write through a link that somebody has put there', async () => {
    const { desk, folders, close } = await opened();
    const elsewhere = await freshFolders();
    await symlink(elsewhere.corpus, join(folders.corpus, GUILD));
    expect(await desk.save(GUILD, MEMBER, articleOf('A'))).toEqual({
      kind: 'storage-failed',
      code: 'ELOOP',
    });
    close();
  });
});

describe('list', () => {
  test('finds by outlet, days and words of the header or the text, the latest first', async () => {
    const { desk, close } = await opened();
    const on = (value: string) => ({ published: { value, basis: 'meta' } as const });
    await desk.save(GUILD, MEMBER, articleOf('The bridge', on('2025-01-01')));
    await desk.save(GUILD, MEMBER, articleOf('The ferry', on('2025-03-01')));
    await desk.save(
      GUILD,
      MEMBER,
      articleOf('The mill', { published: null, outlet: null, url: null }),
    );
    const found = async (filter: object): Promise<readonly string[]> =>
      (await desk.list(GUILD, { ...EVERYTHING, ...filter }, 1)).items.map(
        ({ title }) => title ?? '',
      );
    expect(await found({})).toEqual(['The ferry', 'The bridge', 'The mill']);
    expect(await found({ outlet: 'harbour post' })).toEqual(['The ferry', 'The bridge']);
    expect(await found({ from: '2025-02-01' })).toEqual(['The ferry']);
    expect(await found({ to: '2025-02-01' })).toEqual(['The bridge']);
    expect(await found({ words: 'ALBRECHT mil' })).toEqual(['The mill']);
    expect(await found({ words: 'harbour albrecht' })).toEqual(['The ferry', 'The bridge']);
    expect(await found({ words: 'ill' })).toEqual([]);
    close();
  });

  test('gives ten a page, and the last page for one beyond it', async () => {
    const { desk, close } = await opened();
    for (let n = 0; n < 11; n += 1) await desk.save('shared', OPERATOR, articleOf(`N${n}`));
    const page = await desk.list('shared', EVERYTHING, 9);
    expect([page.items.length, page.page, page.pages, page.total]).toEqual([1, 2, 2, 11]);
    expect(desk.log('shared', 0).items[0]?.n).toBe(11);
    close();
  });
});

describe('a disk that fails', () => {
  /** Fails the `place`th thing that it is asked to change, and all after it until it heals. */
  function failingDisk(code: string, place: number, isLasting: boolean) {
    let [asked, isHealed] = [0, false];
    const guard = <Args extends unknown[], T>(work: (...args: Args) => Promise<T>) => {
      return async (...args: Args): Promise<T> => {
        asked += 1;
        const fails = !isHealed && (isLasting ? asked >= place : asked === place);
        if (fails) throw Object.assign(new Error('Injected'), { code });
        return await work(...args);
      };
    };
    const disk: Disk = {
      ...DISK,
      writeNew: guard(DISK.writeNew),
      rename: guard(DISK.rename),
      remove: guard(DISK.remove),
      makeFolder: guard(DISK.makeFolder),
      syncFolder: guard(DISK.syncFolder),
    };
    const heal = (): void => {
      isHealed = true;
    };
    return { disk, heal };
  }

  test.for(WORKS.flatMap((work) => [true, false].map((isLasting) => [work, isLasting] as const)))(
    'leaves everything as it was when %s is refused (for good: %s)',
    async ([work, isLasting]) => {
      const prepared = await preparedFolders();
      for (let place = 1, isDone = false; !isDone; place += 1) {
        const folders = await copyOf(prepared);
        const { disk, heal } = failingDisk('ENOSPC', place, isLasting);
        const broken = await deskIn(folders, { disk });
        const before = await keptState(folders, broken, GUILD);
        const kind = await doWork(broken.desk, work);
        isDone = kind !== 'disk-full';
        heal();
        // The next change first clears up what could not be undone.
        await broken.desk.remove(GUILD, OPERATOR, 'no-such-article');
        const after = await keptState(folders, broken, GUILD);
        if (isDone)
          expect([kind, place > 1]).toEqual([work === 'remove' ? 'removed' : 'saved', true]);
        else expect({ ...after, strange: [] }).toEqual(before);
        broken.close();
        const reopened = await deskIn(folders);
        expect(await keptState(folders, reopened, GUILD)).toEqual({ ...after, strange: [] });
        reopened.close();
      }
    },
  );

  test.for([
    ['EROFS', 'read-only'],
    ['EACCES', 'read-only'],
    ['EDQUOT', 'disk-full'],
    ['EIO', 'storage-failed'],
  ] as const)('is told apart: %s is %s', async ([code, kind]) => {
    const { desk, close } = await opened({ disk: failingDisk(code, 1, true).disk });
    expect(await kindOf(desk.save(GUILD, MEMBER, articleOf('A')))).toBe(kind);
    expect(desk.log(GUILD, 1).total).toBe(0);
    close();
  });

  test('that is full for the records too keeps no file', async () => {
    const { desk, db, close } = await opened();
    db.script('PRAGMA max_page_count = 1');
    const long = articleOf('A', { text: `${'A long sentence. '.repeat(9000)}End.` });
    expect(await kindOf(desk.save(GUILD, MEMBER, long))).toBe('disk-full');
    expect((await desk.list(GUILD, EVERYTHING, 1)).total).toBe(0);
    expect([db.all('SELECT * FROM intents'), db.all('SELECT * FROM audit')]).toEqual([[], []]);
    close();
  });
});

describe('a server', () => {
  type Act = (desk: ArticleDesk, scope: GuildId) => Promise<unknown>;
  const TITLES = ['One', 'Two', 'Three'];
  const acts: fc.Arbitrary<Act> = fc.oneof(
    fc.constantFrom(...TITLES).map(
      (title): Act =>
        (desk, scope) =>
          desk.save(scope, MEMBER, articleOf(title)),
    ),
    fc.constantFrom(...TITLES).map(
      (title): Act =>
        (desk, scope) =>
          desk.remove(scope, MEMBER, title.toLowerCase()),
    ),
    // By the whole id too, which names a scope: another server's must not be found under it.
    fc.constantFrom(...TITLES).map(
      (title): Act =>
        (desk) =>
          desk.remove(GUILD, MEMBER, `${OTHER_GUILD}/${title.toLowerCase()}`),
    ),
    fc.constantFrom(...TITLES).map(
      (title): Act =>
        (desk, scope) =>
          desk.restore(scope, MEMBER, title.toLowerCase()),
    ),
    fc.constantFrom(...TITLES).map(
      (title): Act =>
        (desk, scope) =>
          desk.edit(scope, MEMBER, title.toLowerCase(), { author: 'X' }),
    ),
  );

  async function view({ desk, db }: OpenDesk, scope: GuildId) {
    return {
      list: await desk.list(scope, EVERYTHING, 1),
      shown: await Promise.all(TITLES.map((title) => desk.show(scope, title.toLowerCase()))),
      removals: desk.removals(scope),
      log: desk.log(scope, 1),
      quota: await desk.quota(scope),
      feeds: readFeeds(db, scope),
    };
  }

  test('sees nothing of what another does', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(acts, { maxLength: 6 }),
        fc.array(acts, { minLength: 1, maxLength: 6 }),
        async (own, others) => {
          const open = await opened();
          addFeed(
            open.db,
            OTHER_GUILD,
            OPERATOR,
            { url: 'https://a.example/', channel: null },
            NOON,
          );
          for (const act of own) await act(open.desk, OTHER_GUILD);
          const before = await view(open, OTHER_GUILD);
          for (const act of others) await act(open.desk, GUILD);
          addFeed(open.db, GUILD, OPERATOR, { url: 'https://b.example/', channel: null }, NOON);
          expect(await view(open, OTHER_GUILD)).toEqual(before);
          const crossed = await open.desk.show(GUILD, `${OTHER_GUILD}/one`);
          expect(crossed).toEqual({ kind: 'not-found' });
          open.close();
        },
      ),
      { numRuns: 15 },
    );
  });
});
