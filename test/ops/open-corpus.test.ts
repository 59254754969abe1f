import { cp, mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Log } from '../../src/log.ts';
import type { CorpusKeeper } from '../../src/ops/corpus-keeper.ts';
import { silentLog } from '../../src/ops/json-log.ts';
import { loadSnapshot } from '../../src/ops/load-snapshot.ts';
import { openCorpus } from '../../src/ops/open-corpus.ts';
import { standingArticles } from '../../src/snapshot.ts';
import { spelledOut } from '../support/spelled-out.ts';

const TINY = fileURLToPath(new URL('../corpus', import.meta.url));

interface Place {
  readonly folder: string;
  readonly data: string;
  readonly events: string[];
  readonly open: () => Promise<CorpusKeeper>;
}

async function place(): Promise<Place> {
  const root = await mkdtemp(join(tmpdir(), 'onrecord-open-'));
  onTestFinished(async () => await rm(root, { recursive: true, force: true }));
  const folder = join(root, 'corpus');
  await cp(TINY, folder, { recursive: true });
  const events: string[] = [];
  const log: Log = {
    ...silentLog,
    info: (event) => events.push(event),
    warn: (event) => events.push(event),
  };
  const open = async (): Promise<CorpusKeeper> => {
    const keeper = await openCorpus({ folder, data: root, log, onProgress: () => {} });
    onTestFinished(async () => await keeper.close());
    return keeper;
  };
  return { folder, data: root, events, open };
}

// Analyses of the articles, as the first of these tests has made and kept them.
let analyses: Buffer | null = null;

/** A folder whose snapshot an earlier process has saved. */
async function saved(): Promise<Place> {
  const here = await place();
  const kept = join(here.data, 'analyses.sqlite');
  if (analyses !== null) await writeFile(kept, analyses);
  const keeper = await here.open();
  await keeper.settle();
  await keeper.close();
  analyses ??= await readFile(kept);
  return here;
}

const ARTICLE = `---\nid: "pier"\ntitle: "Pier closed"\noutlet: "Harbour Post"\npublished: "2025-05-01"\n---\n\n“The pier is closed,” said Dana Hale.\n`;

/** Says again what another article of the corpus quotes. */
const ECHO = `---\nid: "echo"\ntitle: "Rail strike"\noutlet: "Coastline Daily"\npublished: "2025-05-01"\n---\n\n“We have waited two years for a fair offer,” said Marta Quill.\n`;

function ids(keeper: CorpusKeeper): readonly string[] {
  return keeper.current().articles.map(({ article }) => article.id);
}

function standing(keeper: CorpusKeeper): readonly string[] {
  return standingArticles(keeper.current()).map(({ article }) => article.id);
}

describe('openCorpus', () => {
  test('serves the saved snapshot, builds on it, and saves what was built when it closes', async () => {
    const { folder, open, data, events } = await saved();
    const before = await readFile(join(data, 'snapshot.bin'));
    const untouched = spelledOut(await loadSnapshot(folder));
    const keeper = await open();
    expect(spelledOut(keeper.current())).toEqual(untouched);
    // Nothing is built when the files are what they were; `settle` would notice what is changed next by itself.
    const verified = await open();
    await verified.settle();
    await verified.close();
    expect(events).toEqual([]);

    await writeFile(join(folder, 'shared', 'pier.md'), ARTICLE);
    expect(await keeper.rebuild()).toBe(true);
    expect(ids(keeper)).toContain('shared/pier');
    const added = spelledOut(await loadSnapshot(folder));
    expect(spelledOut(keeper.current())).toEqual(added);
    await rm(join(folder, 'shared', 'pier.md'));
    await keeper.rebuild();
    expect(ids(keeper)).not.toContain('shared/pier');
    expect(spelledOut(keeper.current())).toEqual(untouched);

    await writeFile(join(folder, 'shared', 'pier.md'), ARTICLE);
    await keeper.rebuild();
    await keeper.close();
    expect(await readFile(join(data, 'snapshot.bin'))).not.toEqual(before);
    const next = await open();
    expect(spelledOut(next.current())).toEqual(added);
  });

  test('goes on with the saved groups of statements as if they were made anew', async () => {
    const { folder, open } = await place();
    await writeFile(join(folder, 'shared', 'echo.md'), ECHO);
    const first = await open();
    await first.settle();
    await first.close();
    const keeper = await open();
    const { groups } = keeper.current();
    expect(groups.folders).toEqual(['shared']);
    expect(groups).toEqual((await loadSnapshot(folder)).groups);
    await keeper.settle();
    await writeFile(join(folder, 'shared', 'pier.md'), ARTICLE);
    await keeper.rebuild();
    expect(keeper.current().groups).toEqual((await loadSnapshot(folder)).groups);
    await rm(join(folder, 'shared', 'echo.md'));
    await keeper.rebuild();
    expect(keeper.current().groups.folders).toEqual([]);
  });

  test('does not serve it when the folder has changed since', async () => {
    const { folder, open } = await saved();
    await writeFile(join(folder, 'shared', 'pier.md'), ARTICLE);
    const keeper = await open();
    expect(ids(keeper)).toContain('shared/pier');
    expect(spelledOut(keeper.current())).toEqual(spelledOut(await loadSnapshot(folder)));
  });

  test.for([
    ['in what serves', 0.02, 'saved-snapshot-refused'],
    ['in what builds go on from', 0.98, 'saved-snapshot-differs'],
  ] as const)(
    'builds anew from a file that is damaged %s, and tells so once',
    async ([, at, told]) => {
      const { folder, open, data, events } = await saved();
      const file = join(data, 'snapshot.bin');
      const bytes = await readFile(file);
      const place = Math.floor(bytes.length * at);
      bytes[place] = (bytes[place] ?? 0) ^ 16;
      await writeFile(file, bytes);
      const keeper = await open();
      await keeper.settle();
      expect(spelledOut(keeper.current())).toEqual(spelledOut(await loadSnapshot(folder)));
      await keeper.close();
      expect(spelledOut((await open()).current())).toEqual(spelledOut(await loadSnapshot(folder)));
      expect(events.filter((event) => event === told)).toHaveLength(1);
    },
  );

  test('serves without a place for it', async () => {
    const { folder } = await place();
    const keeper = await openCorpus({ folder, data: null, log: silentLog, onProgress: () => {} });
    onTestFinished(async () => await keeper.close());
    await keeper.settle();
    expect(spelledOut(keeper.current())).toEqual(spelledOut(await loadSnapshot(folder)));
  });

  test('tells that it cannot save, and serves', async () => {
    const { folder, data, events } = await place();
    const log: Log = { ...silentLog, warn: (event) => events.push(event) };
    const absent = join(data, 'absent');
    const keeper = await openCorpus({ folder, data: absent, log, onProgress: () => {} });
    onTestFinished(async () => await keeper.close());
    await keeper.settle();
    expect(events).toEqual(['snapshot-not-saved']);
    expect(spelledOut(keeper.current())).toEqual(spelledOut(await loadSnapshot(folder)));
  });
});

describe('a watched folder', () => {
  test('is served as it stands, without a word', async () => {
    const { folder, open } = await saved();
    const keeper = await open();
    await keeper.settle();
    await writeFile(join(folder, 'shared', 'pier.md'), ARTICLE);
    await expect.poll(() => ids(keeper)).toContain('shared/pier');
    await rm(join(folder, 'shared', 'pier.md'));
    await expect.poll(() => ids(keeper)).not.toContain('shared/pier');
  });

  test('quotes nothing of a file that is gone, before anything is built', async () => {
    const { folder, open, events } = await saved();
    const keeper = await open();
    await keeper.settle();
    const built = events.length;
    const gone = 'shared/flood-warning';
    expect(standing(keeper)).toContain(gone);
    const under = new Promise<readonly string[]>((resolve) => {
      const told = events.push.bind(events);
      // The first event after the file is gone.
      events.push = (...event) => {
        resolve([...event, ...standing(keeper)]);
        return told(...event);
      };
    });
    await rm(join(folder, `${gone}.md`));
    const [event, ...left] = await under;
    expect([event, events.length]).toEqual(['articles-withdrawn', built + 1]);
    expect(left).toHaveLength(12);
    expect(left).not.toContain(gone);
    await expect.poll(() => ids(keeper)).not.toContain(gone);
    expect(keeper.current().withdrawn).toBeUndefined();
  });

  test('leaves alone files that changed their time only', async () => {
    const { folder, open, events } = await saved();
    const keeper = await open();
    const before = keeper.current().version;
    const file = join(folder, 'shared', 'pier.md');
    await writeFile(file, ARTICLE);
    await keeper.rebuild();
    await utimes(file, 1, 1);
    await keeper.rebuild();
    expect(keeper.current().version).not.toBe(before);
    expect(events.filter((event) => event === 'corpus-refreshed')).toHaveLength(2);
  });
});
