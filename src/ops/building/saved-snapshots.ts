import { failureCode } from '../../corpus/failure-code.ts';
import { ANALYSER_VERSION } from '../../retrieval/analyser.ts';
import { BM25_PARAMETERS } from '../../retrieval/bm25-index.ts';
import { ANALYSIS_VERSION } from '../../text/analyse.ts';
import { codeStamp } from '../packing/code-stamp.ts';
import { openSaved, writeSaved } from '../packing/saved-file.ts';
import type { SavedBack, SavedFront } from '../packing/saved-snapshot.ts';
import type { ServedSnapshot } from './built.ts';
import { refused } from './read-front.ts';
import { type RestoredState, restoredState } from './saved-state.ts';

/** What the next snapshot is built from; of what serves already, the bytes are taken from there. */
export function restore(path: string, served: ServedSnapshot | null): RestoredState | null {
  try {
    const file = openSaved(path, codeStamp());
    try {
      const isServed = file.checksum === served?.checksum;
      const front = isServed ? served.front : (file.front() as SavedFront);
      return restoredState(front, file.back() as SavedBack);
    } finally {
      file.close();
    }
  } catch (error) {
    refused(error);
    return null;
  }
}

/** Null, or why it could not be saved. */
export function save(
  path: string,
  parts: { readonly front: SavedFront; readonly back: SavedBack },
): string | null {
  try {
    writeSaved(path, { key: codeStamp(), about: aboutOf(parts.front), ...parts });
    return null;
  } catch (error) {
    return failureCode(error);
  }
}

function aboutOf({ articles, packed: { version, ranked } }: SavedFront): unknown {
  return {
    ...{ version, analyser: ANALYSER_VERSION, analysis: ANALYSIS_VERSION, bm25: BM25_PARAMETERS },
    articles: articles.ends.length,
    passages: ranked.passage.size,
    sentences: ranked.sentence.size,
    statements: ranked.statement.size,
  };
}
