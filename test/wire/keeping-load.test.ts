import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { NewArticle } from '../../src/corpus/new-article.ts';
import { openSnapshotBuilder } from '../../src/ops/building/snapshot-builder.ts';
import type { Scope } from '../../src/ops/records/scope.ts';
import type { Snapshot } from '../../src/snapshot.ts';
import { kept, plainOf, sentencesAbout, type Kept } from './kept.ts';
import { answered } from './online.ts';

// KEEPING_TEXTS=DIR KEEPING_ARTICLES=1000 KEEPING_CHANGES=1000 npx vitest run test/wire/keeping-load.test.ts
const TEXTS = process.env['KEEPING_TEXTS'] ?? null;
const ARTICLES = Number(process.env['KEEPING_ARTICLES'] ?? 20);
const CHANGES = Number(process.env['KEEPING_CHANGES'] ?? 100);
const PATIENCE = 20 * 60_000;
const OPERATOR = { kind: 'operator' } as const;
const SHARED: Scope = 'shared';

test(
  `${CHANGES} adds and removes among ${ARTICLES} articles fail no question`,
  async () => {
    const began = performance.now();
    const running = await kept({ seed, build: building });
    const opened = performance.now() - began;
    const added = await timeToQuotable(running, 5);
    const delay = monitorEventLoopDelay({ resolution: 10 });
    delay.enable();
    const { desk } = running.office().office ?? {};
    const progress = { isOver: false };
    const changes = (async () => {
      const served: Promise<boolean>[] = [];
      for (let number = 0; number < CHANGES / 2; number += 1) {
        const saved = await desk?.save(SHARED, OPERATOR, article(`Nordvik${number}`));
        if (saved?.kind !== 'saved') throw new RangeError(`Cannot save: ${saved?.kind}`);
        const removed = await desk?.remove(SHARED, OPERATOR, saved.article.id);
        if (removed?.kind !== 'removed') throw new RangeError(`Cannot remove: ${removed?.kind}`);
        served.push(saved.served, removed.served);
      }
      const outcomes = await Promise.all(served);
      progress.isOver = true;
      return outcomes;
    })();
    const asked: { readonly took: number; readonly isAnswered: boolean }[] = [];
    do {
      const handle = running.discord.slash('who-said', { phrase: 'pier is not safe' });
      const isAnswered = plainOf(await answered(handle)).includes('pier is not safe');
      asked.push({ took: handle.acknowledgedAfter ?? Infinity, isAnswered });
    } while (!progress.isOver);
    const outcomes = await changes;
    delay.disable();

    const failed = asked.filter(({ took, isAnswered }) => took > 3_000 || !isAnswered).length;
    const slowest = Math.max(...asked.map(({ took }) => took));
    console.log(
      JSON.stringify({
        ...{ articles: ARTICLES, changes: CHANGES, openedMs: Math.round(opened) },
        quotable: added,
        ...{ questions: asked.length, failed, slowestAcknowledgementMs: Math.round(slowest) },
        longestStandstillMs: Math.round(delay.max / 1e6),
      }),
    );
    expect(outcomes.every(Boolean)).toBe(true);
    expect(failed).toBe(0);
  },
  PATIENCE,
);

interface Took {
  readonly wallMs: number;
  /** Of all threads: on a busy machine it says more. */
  readonly cpuMs: number;
}

/** From the press on Save until the answer can quote it, some times. */
async function timeToQuotable(running: Kept, times: number): Promise<readonly Took[]> {
  const { desk, keeper } = running.office().office ?? {};
  const took: Took[] = [];
  for (let number = 0; number < times; number += 1) {
    const began = performance.now();
    const used = process.cpuUsage();
    const saved = await desk?.save(SHARED, OPERATOR, article(`Skarvik${number}`));
    if (saved?.kind !== 'saved' || !(await saved.served)) throw new RangeError('Cannot save');
    const { user, system } = process.cpuUsage(used);
    took.push({
      wallMs: Math.round(performance.now() - began),
      cpuMs: Math.round((user + system) / 1000),
    });
    const { id } = saved.article;
    expect(keeper?.current().articles.some((held) => held.article.id === id)).toBe(true);
  }
  return took;
}

function building(folder: string, cache: string | null): () => Promise<Snapshot> {
  const builder = openSnapshotBuilder({ folder, cache, saved: null });
  onTestFinished(async () => await builder.close());
  return builder.build;
}

async function seed(corpus: string): Promise<void> {
  const folder = join(corpus, 'shared', '2016');
  await mkdir(folder, { recursive: true });
  const texts = TEXTS === null ? [] : await readTexts(TEXTS);
  for (let number = 0; number < ARTICLES; number += 1) {
    const round = texts.length === 0 ? 0 : Math.floor(number / texts.length);
    const text = texts[number % texts.length] ?? sentencesAbout(`Vik${number}`).join('\n\n');
    // The same text twice would be one article.
    const whole = round === 0 ? text : `${text}\n\nPrinted again in issue ${round}.`;
    const head = `id: "a-${number}"\ntitle: "Report ${number}"\noutlet: "Outlet ${number % 17}"\npublished: "2016-0${1 + (number % 9)}-1${number % 10}"\nlanguage: "en"`;
    await writeFile(join(folder, `a-${number}.md`), `---\n${head}\n---\n\n${whole}\n`);
  }
}

async function readTexts(folder: string): Promise<readonly string[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.txt')).sort();
  const texts = await Promise.all(
    names.map(async (name) => await readFile(join(folder, name), 'utf8')),
  );
  return texts.map((text) => text.replaceAll(/\r\n?/g, '\n').trim());
}

function article(mark: string): NewArticle {
  return {
    text: sentencesAbout(mark).join('\n\n'),
    title: `${mark} closed`,
    outlet: { value: 'Harbour Post', basis: 'stated' },
    published: { value: '2025-05-30', basis: 'stated' },
    author: null,
    url: null,
    language: 'en',
    rights: null,
    source: 'text',
    sourceSha256: '',
  };
}
