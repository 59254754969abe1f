import { snapshotParts } from '../../build-snapshot.ts';
import type { CorpusProblem } from '../../corpus/corpus-problem.ts';
import { openJoiner } from '../../corpus/speakers/open-joiner.ts';
import { openSpeakerPacker } from '../../corpus/speakers/speaker-packer.ts';
import { openGrouper } from '../../groups/open-grouper.ts';
import { BM25_PARAMETERS } from '../../retrieval/bm25-index.ts';
import { copyOfIndex, type Indexer, openIndexer } from '../../retrieval/open-indexer.ts';
import { openNamePacker } from '../../retrieval/name-table.ts';
import { TermTable } from '../../retrieval/term-table.ts';
import type { UnitKind } from '../../retrieval/unit.ts';
import { type PackedSnapshot, packSnapshot } from '../packing/packed-snapshot.ts';
import type { KeptArticle } from './kept-article.ts';
import type { TermCoder } from './term-coder.ts';

/** Packs snapshots again and again: of articles that were there the last time, little is worked out anew. */
export interface SnapshotPacker {
  /**
   * The snapshot of these articles, by id, whose terms the coder has coded. Its arrays are the caller's. It depends on
   * them alone, bit for bit, never on what was packed before.
   */
  pack(articles: readonly KeptArticle[], problems: readonly CorpusProblem[]): PackedSnapshot;
}

export function openPacker(coder: TermCoder): SnapshotPacker {
  const indexer = (): Indexer => openIndexer(coder.words, BM25_PARAMETERS);
  const indexers = { passage: indexer(), sentence: indexer(), statement: indexer() };
  const group = openGrouper();
  const join = openJoiner(coder.told);
  const packSpeakers = openSpeakerPacker();
  const packNames = openNamePacker();
  const rowsOf = (articles: readonly KeptArticle[], kind: UnitKind) =>
    articles.map(({ terms }) => terms[kind]);
  const topicsOf = (articles: readonly KeptArticle[]) => articles.map(({ topics }) => topics);
  return {
    pack: (articles, problems) => {
      const parts = snapshotParts(
        articles.map(({ held }) => held),
        {
          ...{ problems, group, packSpeakers, packNames },
          speakers: join(articles.map(({ told }) => told)),
          units: articles.map(({ units }) => units),
          headers: articles.map(({ header }) => header),
          columns: coder.headers.pack(articles.map(({ coded }) => coded)),
          topics: coder.topics.pack(topicsOf(articles)),
          indexOf: (kind) => {
            // It is given away, and held for the next one.
            const { codes, ...index } = copyOfIndex(indexers[kind](rowsOf(articles, kind)));
            return { ...index, terms: new TermTable(coder.pack(codes)) };
          },
        },
      );
      const { starts, places } = parts.speakers.ofPerson;
      // A grouper may go on with what it was given; the caller gives it away.
      const ofPerson = { starts: starts.slice(), places: places.slice() };
      return packSnapshot({ ...parts, speakers: { ...parts.speakers, ofPerson } });
    },
  };
}
