import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openAnalysisCache } from '../../../src/ops/building/analysis-cache.ts';
import { openSnapshotBuilder } from '../../../src/ops/building/snapshot-builder.ts';
import { loadSnapshot } from '../../../src/ops/load-snapshot.ts';
import { analyse } from '../../../src/text/analyse.ts';
import { tinySnapshot } from '../../support/tiny-corpus.ts';
import { spelledOut } from '../../support/spelled-out.ts';

const TINY = fileURLToPath(new URL('../../corpus', import.meta.url));

async function folder(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'onrecord-'));
  onTestFinished(async () => await rm(made, { recursive: true, force: true }));
  return made;
}

describe('openAnalysisCache', () => {
  test('gives back what was put, after a restart too, for the same text and date only', async () => {
    const file = join(await folder(), 'analyses.sqlite');
    const [held] = (await tinySnapshot()).articles;
    if (held === undefined) throw new RangeError('Cannot find an article');
    const { article } = held;
    const analysis = analyse(article.text, article.publishedOn?.value ?? null);
    const first = openAnalysisCache(file);
    expect(first.get(article)).toBeNull();
    first.put(article, analysis);
    first.close();
    const second = openAnalysisCache(file);
    expect(second.get(article)).toEqual(analysis);
    expect(second.get({ ...article, publishedOn: null })).toBeNull();
    expect(second.get({ ...article, sha256: 'f'.repeat(64) })).toBeNull();
    second.keepOnly([article]);
    expect(second.get(article)).toEqual(analysis);
    second.keepOnly([]);
    expect(second.get(article)).toBeNull();
    second.close();
  });

  test('does without its file when that is damaged', async () => {
    const file = join(await folder(), 'analyses.sqlite');
    await writeFile(
      file,
      'no database at all, and longer than a header of one hundred bytes '.repeat(9),
    );
    const cache = openAnalysisCache(file);
    const [held] = (await tinySnapshot()).articles;
    if (held === undefined) throw new RangeError('Cannot find an article');
    cache.put(held.article, held.analysis);
    expect(cache.get(held.article)).toEqual(held.analysis);
    cache.close();
  });
});

describe('a builder that keeps what it has done', () => {
  test('gives the snapshot of one that begins anew, whatever was changed between', async () => {
    const root = await folder();
    const corpus = join(root, 'corpus');
    await cp(TINY, corpus, { recursive: true });
    const builder = openSnapshotBuilder({
      folder: corpus,
      cache: join(root, 'analyses.sqlite'),
      saved: null,
    });
    onTestFinished(builder.close);
    const first = await builder.build();
    expect(spelledOut(first)).toEqual(spelledOut(await loadSnapshot(corpus)));

    // One comes first of all, so that every other moves; one goes; one has another date.
    const text = 'The ferry sails. “It sails at dawn,” Dana Hale said. On Monday it sank.';
    const head = 'id: "a-ferry"\noutlet: "Harbour Post"\nlanguage: "en"\npublished: "2025-05-30"';
    const file = join(corpus, 'shared', 'a-ferry.md');
    await writeFile(file, `---\n${head}\n---\n\n${text}\n`);
    await rm(join(corpus, 'shared', 'flood-warning.md'));
    expect(spelledOut(await builder.build())).toEqual(spelledOut(await loadSnapshot(corpus)));
    await writeFile(file, `---\n${head.replace('05-30', '06-30')}\n---\n\n${text}\n`);
    const third = await builder.build();
    expect(spelledOut(third)).toEqual(spelledOut(await loadSnapshot(corpus)));
    // What has not changed is the same object: nobody compares ten thousand articles.
    const same = third.articles.filter((held) => first.articles.includes(held));
    expect(same).toHaveLength(first.articles.length - 1);

    const again = openSnapshotBuilder({
      folder: corpus,
      cache: join(root, 'analyses.sqlite'),
      saved: null,
    });
    onTestFinished(again.close);
    expect(spelledOut(await again.build())).toEqual(spelledOut(third));
  });

  test('goes on after a build that failed', async () => {
    const root = await folder();
    const corpus = join(root, 'corpus');
    const builder = openSnapshotBuilder({ folder: corpus, cache: null, saved: null });
    onTestFinished(builder.close);
    await expect(builder.build()).rejects.toThrow('there is no such folder');
    await cp(TINY, corpus, { recursive: true });
    expect(spelledOut(await builder.build())).toEqual(spelledOut(await loadSnapshot(corpus)));
  });
});
