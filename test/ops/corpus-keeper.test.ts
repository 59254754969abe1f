import { describe, expect, test } from 'vitest';
import { buildSnapshot } from '../../src/build-snapshot.ts';
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
});
