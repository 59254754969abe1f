import { parentPort, workerData } from 'node:worker_threads';
import { indexArticles, unitTermsOf, withStatements } from '../../build-snapshot.ts';
import type { Article } from '../../corpus/article.ts';
import { openCorpusReader } from '../../corpus/read-corpus.ts';
import { groupBuffers } from '../../groups/group-buffers.ts';
import { openGrouper } from '../../groups/open-grouper.ts';
import { BM25_PARAMETERS } from '../../retrieval/bm25-index.ts';
import { buildCoded } from '../../retrieval/build-direct.ts';
import type { AnalysedArticle } from '../../snapshot.ts';
import { analyse } from '../../text/analyse.ts';
import { memoryCache, openAnalysisCache } from './analysis-cache.ts';
import { type CodedTerms, openTermCoder } from './term-coder.ts';
import type { Built, NumberedArticle, WorkerTask } from './built.ts';

// Some 2 MB: the thread that takes it stands still for about 20 ms.
const AT_ONCE = 100;

const { folder, cache: file } = workerData as WorkerTask;
const readCorpus = openCorpusReader(folder);
const cache = file === null ? memoryCache() : openAnalysisCache(file);
// The reader gives the same object as long as a file does not change, and with it goes all that was made of it.
const numbered = new WeakMap<Article, NumberedArticle>();
const terms = new WeakMap<AnalysedArticle, CodedTerms>();
// Terms are looked up and counted once an article, not at every build.
const coder = openTermCoder();
// Statements are compared once, not at every build.
const group = openGrouper();
let last = 0;

parentPort?.on('message', () => {
  build().catch((error: unknown) => {
    tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  });
});

async function build(): Promise<void> {
  const { articles, problems } = await readCorpus();
  const sorted = articles.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  let fresh: NumberedArticle[] = [];
  const flush = (): void => {
    if (fresh.length > 0) tell({ kind: 'articles', articles: fresh });
    fresh = [];
  };
  const all = sorted.map((article) => {
    const known = numbered.get(article);
    if (known !== undefined) return known;
    const made = { number: (last += 1), held: held(article) };
    numbered.set(article, made);
    fresh.push(made);
    if (fresh.length === AT_ONCE) flush();
    return made;
  });
  flush();
  cache.keepOnly(sorted);
  const { version, speakers, groups, ranked } = indexArticles(
    all.map((each) => each.held),
    group,
    (kind) => {
      const rows = all.map((each) => termsOf(each.held)[kind]);
      return buildCoded({ words: coder.words, rows }, BM25_PARAMETERS);
    },
  );
  const buffers = Object.values(ranked).flatMap(({ offsets, documents, weights }) => [
    offsets.buffer,
    documents.buffer,
    weights.buffer,
  ]);
  const numbers = all.map(({ number }) => number);
  tell({ kind: 'done', numbers, problems, version, speakers, groups, indexes: ranked }, [
    ...buffers,
    ...groupBuffers(groups),
  ]);
}

function held(article: Article): AnalysedArticle {
  let analysis = cache.get(article);
  if (analysis === null) {
    analysis = analyse(article.text, article.publishedOn?.value ?? null);
    cache.put(article, analysis);
  }
  return withStatements(article, analysis);
}

function termsOf(article: AnalysedArticle): CodedTerms {
  const known = terms.get(article) ?? coder.code(unitTermsOf(article));
  terms.set(article, known);
  return known;
}

function tell(built: Built, buffers: readonly ArrayBufferLike[] = []): void {
  parentPort?.postMessage(built, buffers as ArrayBuffer[]);
}
