import { join } from 'node:path';
import { withStatements } from '../analyse-article.ts';
import { unitTermsOf } from '../build-snapshot.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import { openAnalysisCache } from '../ops/building/analysis-cache.ts';
import { BM25_PARAMETERS, type Bm25Index, type WeighedIndex } from '../retrieval/bm25-index.ts';
import { buildDirect } from '../retrieval/build-direct.ts';
import { buildWithWink } from '../retrieval/build-with-wink.ts';
import type { UnitKind } from '../retrieval/unit.ts';
import { weighIndex } from '../retrieval/weigh-index.ts';
import { analyse } from '../text/analyse.ts';
import { cpuTime } from './cpu-time.ts';
import { type FilledFolders, withCorpus } from './with-corpus.ts';

const KINDS: readonly UnitKind[] = ['passage', 'sentence', 'statement'];

/** What indexes cost, built by wink and directly, and whether the two are one. */
export const buildSpeed = withCorpus('build', report);

async function report({ corpus, data, title }: FilledFolders): Promise<readonly string[]> {
  const { articles } = await readCorpus(corpus);
  const cache = openAnalysisCache(join(data, 'analyses.sqlite'));
  const terms = articles.map((article) => {
    const known = cache.get(article);
    const analysis = known ?? analyse(article.text, article.publishedOn?.value ?? null);
    return unitTermsOf(withStatements(article, analysis));
  });
  cache.close();
  return [
    title,
    'Processor time; a posting differs when its unit or its weight does',
    ...KINDS.map((kind) =>
      line(
        kind,
        terms.flatMap((each) => each[kind]),
      ),
    ),
  ];
}

function line(kind: UnitKind, documents: readonly (readonly string[])[]): string {
  let direct: Bm25Index | null = null;
  let wink: WeighedIndex | null = null;
  const directly = cpuTime(() => {
    direct = buildDirect(documents, BM25_PARAMETERS);
  });
  const byWink = cpuTime(() => {
    wink = buildWithWink(documents, BM25_PARAMETERS);
  });
  const differing =
    direct === null || wink === null ? NaN : countDiffering(weighIndex(direct), wink);
  return `${`${documents.length} ${kind}s`.padEnd(20)}direct ${directly.toFixed(0).padStart(7)} ms   wink ${byWink.toFixed(0).padStart(7)} ms   ${(byWink / directly).toFixed(1)} ×   ${differing} postings differ`;
}

function countDiffering(one: WeighedIndex, other: WeighedIndex): number {
  const most = Math.max(one.documents.length, other.documents.length);
  let differing = 0;
  for (let at = 0; at < most; at += 1) {
    const isSame =
      one.documents[at] === other.documents[at] && one.weights[at] === other.weights[at];
    if (!isSame) differing += 1;
  }
  return differing;
}
