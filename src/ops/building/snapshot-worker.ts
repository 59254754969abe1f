import { parentPort, workerData } from 'node:worker_threads';
import { analyseArticle } from '../../analyse-article.ts';
import type { Article } from '../../corpus/article.ts';
import type { CorpusProblem } from '../../corpus/corpus-problem.ts';
import { openCorpusReader, stampsOf, stampsOfHeld } from '../../corpus/read-corpus.ts';
import type { Analysis } from '../../text/analysis.ts';
import { analyse } from '../../text/analyse.ts';
import { joinPacked } from '../packing/packed-articles.ts';
import { ownArrays } from '../packing/typed-arrays.ts';
import { memoryCache, openAnalysisCache } from './analysis-cache.ts';
import type { Asked, Built, WorkerData } from './built.ts';
import { holdIndexes } from './hold-indexes.ts';
import { type KeptArticle, keepArticle } from './kept-article.ts';
import { openPacker } from './open-packer.ts';
import { readDifferences } from './read-differences.ts';
import { restore, save } from './saved-snapshots.ts';
import { savedParts } from './saved-state.ts';
import { openTermCoder } from './term-coder.ts';

const ANY_TEXT = '“The bridge is open,” said Dana Hale on Monday.';
// Some 1 MB, that the other thread opens in 1 ms.
const AT_ONCE = 100;

const { folder, cache: file, saved, served } = workerData as WorkerData;
const restored = saved === null ? null : restore(saved, served);
const cache = file === null ? memoryCache() : openAnalysisCache(file);
const reader = openCorpusReader(folder, restored?.files);
// Terms are looked up and counted once an article, not at every build.
const coder = restored?.coder ?? openTermCoder();
// Postings are made, and statements compared, once, not at every build.
const packer = openPacker(coder);
// The reader gives the same object as long as a file does not change, and with it goes all that was made of it.
const kept = new WeakMap<Article, KeptArticle>(restored?.kept ?? []);
let last = restored?.kept.size ?? 0;
// Numbers of articles that the other thread has.
let told = new Set(served === null ? [] : Array.from({ length: last }, (_, place) => place + 1));
// What was told last.
let built: {
  readonly articles: readonly KeptArticle[];
  readonly problems: readonly CorpusProblem[];
} | null = null;

parentPort?.on('message', (asked: Asked) => {
  doAs(asked).catch((error: unknown) => {
    tell({
      kind: 'failed',
      of: asked,
      message: error instanceof Error ? error.message : String(error),
    });
  });
});

async function doAs(asked: Asked): Promise<void> {
  switch (asked) {
    case 'build':
      await build();
      return;
    case 'look':
      tell({ kind: 'looked', folder: await stampsOf(folder) });
      return;
    case 'verify': {
      const changed = await readDifferences(folder, reader.held());
      for (const each of changed) reader.forget(each);
      // What is remembered of it makes the next build a tenth of the work.
      packer.pack([...(restored?.kept.values() ?? [])], []);
      // The first text that is analysed loads two models, for half a second.
      analyse(ANY_TEXT, null);
      tell({ kind: 'verified', changed, isWhole: restored !== null });
      return;
    }
    case 'save':
      tell({ kind: 'saved', problem: saveBuilt() });
  }
}

async function build(): Promise<void> {
  const read = await reader.read();
  const sorted = read.articles.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const { all, failed } = await keepAll(sorted);
  const problems = [...read.problems, ...failed];
  tellNew(all);
  if (isGone(all)) cache.keepOnly(sorted);
  const { value: packed, buffers } = ownArrays(packer.pack(all, problems));
  built = { articles: all, problems };
  told = new Set(all.map(({ number }) => number));
  const stamps = stampsOfHeld(reader.held(), reader.problems());
  tell({ kind: 'done', numbers: Uint32Array.from(told), packed, stamps }, buffers);
}

/** Whether some article of the snapshot before is not among these. */
function isGone(articles: readonly KeptArticle[]): boolean {
  const there = new Set(articles);
  const before = built?.articles ?? restored?.kept.values();
  return before === undefined || [...before].some((each) => !there.has(each));
}

/** What is kept of each; of new ones it is made, and how far that is is told. */
async function keepAll(articles: readonly Article[]): Promise<{
  readonly all: readonly KeptArticle[];
  /** Of those that cannot be analysed. */
  readonly failed: readonly CorpusProblem[];
}> {
  const total = articles.filter((article) => !kept.has(article)).length;
  let done = 0;
  const all: KeptArticle[] = [];
  const failed: CorpusProblem[] = [];
  for (const article of articles) {
    const known = kept.get(article);
    if (known !== undefined) {
      all.push(known);
      continue;
    }
    const analysed = analyseArticle(article, analysisOf);
    done += 1;
    if (analysed.kind === 'analysed') {
      const made = keepArticle((last += 1), analysed.held, coder);
      kept.set(article, made);
      all.push(made);
    } else failed.push(analysed.problem);
    // The last ones too: who shows how far it is waits for the end.
    if (done % AT_ONCE !== 0 && done !== total) continue;
    tell({ kind: 'progress', done, total });
    // The other thread takes what it is told meanwhile.
    tellNew(all.slice(-AT_ONCE));
  }
  return { all, failed };
}

function analysisOf(article: Article): Analysis {
  const known = cache.get(article);
  if (known !== null) return known;
  const analysis = analyse(article.text, article.publishedOn?.value ?? null);
  cache.put(article, analysis);
  return analysis;
}

function tellNew(articles: readonly KeptArticle[]): void {
  const fresh = articles.filter(({ number }) => !told.has(number));
  for (let from = 0; from < fresh.length; from += AT_ONCE) {
    const some = fresh.slice(from, from + AT_ONCE);
    const numbers = Uint32Array.from(some, ({ number }) => number);
    for (const number of numbers) told.add(number);
    tell({ kind: 'articles', told: { numbers, ...joinPacked(some.map(({ bytes }) => bytes)) } });
  }
}

/**
 * What was told is gone to the other thread, so it is made again: a second that nobody waits for. Indexes that wink
 * weighs otherwise are not saved.
 */
function saveBuilt(): string | null {
  if (saved === null || built === null) return null;
  const { articles, problems } = built;
  const packed = packer.pack(articles, problems);
  holdIndexes(packed, articles, coder.words);
  return save(saved, savedParts(packed, articles, coder.words, reader));
}

function tell(message: Built, buffers: readonly ArrayBuffer[] = []): void {
  parentPort?.postMessage(message, buffers);
}
