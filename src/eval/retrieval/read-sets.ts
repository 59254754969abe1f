import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { JudgedSet } from './judged-set.ts';
import { readBeir } from './read-beir.ts';
import { type HeadlineSet, readHeadlines } from './read-headlines.ts';
import { readSquad, type QuestionSet } from './read-squad.ts';

export type RetrievalSet =
  | { readonly kind: 'judged'; readonly set: JudgedSet }
  | { readonly kind: 'questions'; readonly set: QuestionSet }
  | { readonly kind: 'headlines'; readonly set: HeadlineSet };

/**
 * Every set in the folder and the folders inside it: of BEIR's layout, of SQuAD's, or articles under headlines.
 * @throws UnreadableSet for files that begin as such a set and do not go on so.
 */
export function readSets(folder: string): readonly RetrievalSet[] {
  const judged = readBeir(folder);
  if (judged !== null) return [{ kind: 'judged', set: judged }];
  const headlines = readHeadlines(folder);
  if (headlines !== null) return [{ kind: 'headlines', set: headlines }];
  return readdirSync(folder)
    .sort()
    .flatMap((name): readonly RetrievalSet[] => {
      const path = join(folder, name);
      if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) return readSets(path);
      // new_wiki_v1.0.json.gz
      const squad = /\.json(?:\.gz)?$/u.test(name) ? readSquad(path.replace(/\.gz$/u, '')) : null;
      return squad === null ? [] : [{ kind: 'questions', set: squad }];
    });
}
