import { describe, expect, test } from 'vitest';
import { buildSnapshot } from '../../src/build-snapshot.ts';
import type { ArticleId } from '../../src/corpus/article.ts';
import { readArticle } from '../../src/corpus/read-article.ts';
import type { Log } from '../../src/log.ts';
import { keepCorpus } from '../../src/ops/corpus-keeper.ts';
import { silentLog } from '../../src/ops/json-log.ts';
import type { Snapshot } from '../../src/snapshot.ts';

const GUILD = '900000000000000001';

function snapshotOf(files: Readonly<Record<string, string>>): Snapshot {
  const articles = Object.entries(files).flatMap(([path, text]) => {
    const [folder = '', slug = ''] = path.split('/');
    const content = `---\nid: "${slug}"\nlanguage: "en"\n---\n\n${text}\n`;
    const reading = readArticle({ folder, file: `${path}.md`, content });
    return reading.kind === 'article' ? [reading.article] : [];
  });
  return buildSnapshot(articles, [
    { file: 'shared/bad.md', line: 4, severity: 'rejected', message: 'No id' },
    { file: `${GUILD}/bad.md`, line: 1, severity: 'rejected', message: 'No front matter' },
  ]);
}

/** A build whose outcomes the test hands over one by one. */
function heldBuild() {
  const waiting: ((outcome: Snapshot | Error) => void)[] = [];
  const build = (): Promise<Snapshot> =>
    new Promise((resolve, reject) => {
      waiting.push((outcome) => (outcome instanceof Error ? reject(outcome) : resolve(outcome)));
    });
  const begun = async (count: number): Promise<void> => {
    while (waiting.length < count) await new Promise((resolve) => setImmediate(resolve));
  };
  return { build, finish: (outcome: Snapshot | Error) => waiting.at(-1)?.(outcome), begun };
}

const OLD = snapshotOf({
  'shared/a': 'One. Two.',
  'shared/b': 'Three.',
  [`${GUILD}/own`]: 'Four.',
});
const NEW = snapshotOf({ 'shared/a': 'One. Two and a half.', 'shared/c': 'Five.' });

function keeperOf(build: () => Promise<Snapshot>, log: Log = silentLog) {
  let time = 1_000;
  return keepCorpus(OLD, { build, log, now: () => (time += 500) });
}

describe('keepCorpus', () => {
  test('serves the old snapshot until the new one is there, and tells what came, went and changed', async () => {
    const held = heldBuild();
    const keeper = keeperOf(held.build);
    const report = keeper.refresh(null);
    await held.begun(1);
    expect(keeper.current()).toBe(OLD);
    expect(keeper.status(null)).toMatchObject({ isRefreshing: true, lastRefresh: null });
    held.finish(NEW);
    expect(await report).toMatchObject({
      kind: 'refreshed',
      changes: {
        added: ['shared/c'],
        removed: [`${GUILD}/own`, 'shared/b'],
        changed: ['shared/a'],
      },
      counts: { articles: 2, sentences: 3 },
      version: NEW.version,
    });
    expect(keeper.current()).toBe(NEW);
    expect(keeper.status(null)).toMatchObject({
      isRefreshing: false,
      lastRefresh: { outcome: 'swapped' },
    });
  });

  test('tells a guild of shared articles and its own only', async () => {
    const keeper = keeperOf(async () => NEW);
    expect(keeper.status('900000000000000002')).toMatchObject({
      counts: { articles: 2 },
      problems: [{ file: 'shared/bad.md' }],
    });
    expect(keeper.status(GUILD)).toMatchObject({ counts: { articles: 3 } });
    expect(await keeper.refresh('900000000000000002')).toMatchObject({
      changes: { removed: ['shared/b'] },
      problems: [{ file: 'shared/bad.md' }],
    });
  });

  test('goes on serving the old snapshot when a build fails, with an id that is in the log', async () => {
    const logged: unknown[] = [];
    const log: Log = { ...silentLog, error: (_event, fields) => logged.push(fields?.['id']) };
    const keeper = keeperOf(async () => {
      throw new Error('disk');
    }, log);
    const report = await keeper.refresh(null);
    expect(report).toMatchObject({ kind: 'refresh-failed', version: OLD.version });
    expect(logged).toEqual([report.kind === 'refresh-failed' ? report.id : null]);
    expect(keeper.current()).toBe(OLD);
    expect(keeper.status(null)).toMatchObject({ lastRefresh: { outcome: 'failed' } });
  });

  test('reads again for whoever asks while a refresh runs, once for all of them', async () => {
    const held = heldBuild();
    const keeper = keeperOf(held.build);
    const first = keeper.refresh(null);
    await held.begun(1);
    const [second, third] = [keeper.refresh(null), keeper.refresh(null)];
    held.finish(OLD);
    expect(await first).toMatchObject({ version: OLD.version });
    await held.begun(2);
    held.finish(NEW);
    expect(await second).toMatchObject({ version: NEW.version });
    expect(await third).toMatchObject({ version: NEW.version });
  });

  test('withholds what is taken away at once, over a build that had read it, and after one that fails', async () => {
    const held = heldBuild();
    const events: unknown[] = [];
    const keeper = keeperOf(held.build, {
      ...silentLog,
      info: (event, fields) => events.push([event, fields?.['articles']]),
    });
    const under = keeper.rebuild();
    await held.begun(1);
    keeper.changed(idOf('shared/b'), null);
    const left = keeper.current();
    expect([...(left.withdrawn ?? [])]).toEqual([place('shared/b')]);
    expect(left.version).not.toBe(OLD.version);
    expect(keeper.status(null)).toMatchObject({ version: left.version, counts: { articles: 2 } });
    const next = keeper.rebuild();
    held.finish(OLD);
    expect(await under).toBe(true);
    expect(keeper.current().version).toBe(left.version);
    await held.begun(2);
    held.finish(new Error('disk'));
    expect(await next).toBe(false);
    expect(keeper.current().version).toBe(left.version);
    const last = keeper.rebuild();
    await held.begun(3);
    held.finish(NEW);
    await last;
    expect(keeper.current()).toBe(NEW);
    expect(events).toContainEqual(['articles-withdrawn', 1]);
  });

  test('gives back what stands again as it was, and goes on with the same snapshot', async () => {
    const keeper = keeperOf(async () => NEW);
    const [article] = OLD.articles.flatMap(({ article: { text: _, ...listed } }) =>
      listed.id === 'shared/b' ? [listed] : [],
    );
    if (article === undefined) throw new RangeError('Cannot find the article');
    keeper.changed(article.id, null);
    const left = keeper.current();
    keeper.changed(idOf('shared/new'), { ...article, id: idOf('shared/new') });
    expect(keeper.current()).toBe(left);
    keeper.changed(article.id, article);
    expect(keeper.current()).toBe(OLD);
  });

  test('withholds articles whose files are not in the folder any more until they are', () => {
    const keeper = keeperOf(async () => NEW);
    const files = OLD.articles.map(({ article }) => article.file);
    keeper.look()(new Set(files.slice(1)));
    expect([...(keeper.current().withdrawn ?? [])]).toEqual([0]);
    keeper.look()(new Set(files));
    expect(keeper.current()).toBe(OLD);
  });
});

function idOf(id: string): ArticleId {
  return id as ArticleId;
}

function place(id: string): number {
  return OLD.articles.findIndex(({ article }) => article.id === id);
}
