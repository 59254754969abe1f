import { basename, join, resolve } from 'node:path';
import { z } from 'zod';
import type { JudgedSet } from './judged-set.ts';
import { inLayout, linesOf, parseJson, readPlainOrGzipped } from './read-file.ts';
import { UnreadableSet } from './unreadable-set.ts';

// 4983 or "4983"
const id = z.union([z.string(), z.number()]).transform(String);
const words = z
  .string()
  .nullish()
  .transform((text) => text ?? '');
const documentLine = z
  .object({ id: id.optional(), _id: id.optional(), title: words, text: words })
  .transform(({ _id, ...rest }) => ({ ...rest, id: _id ?? rest.id ?? null }));
const queryLine = z
  .object({ id: id.optional(), _id: id.optional(), text: z.string() })
  .transform(({ _id, ...rest }) => ({ ...rest, id: _id ?? rest.id ?? null }));

const JUDGEMENTS = ['qrels.tsv', 'qrels/test.tsv', 'qrels/dev.tsv', 'qrels/train.tsv'];

/**
 * The set in a folder of BEIR's layout (Thakur et al. 2021, “BEIR”); null when the folder is laid out otherwise. A query
 * without a relevant document says nothing of a ranking and is left out.
 * @throws UnreadableSet for files that hold something else.
 */
export function readBeir(folder: string): JudgedSet | null {
  const [corpusPath, queryPath] = [join(folder, 'corpus.jsonl'), join(folder, 'queries.jsonl')];
  const corpus = readPlainOrGzipped(corpusPath);
  const queries = readPlainOrGzipped(queryPath);
  const judgementPaths = JUDGEMENTS.map((name) => join(folder, name));
  const judgements = firstOf(judgementPaths);
  if (corpus === null || queries === null || judgements === null) return null;

  const lines = read(documentLine, corpus, corpusPath);
  const numbers = new Map(lines.map(({ id }, number) => [id, number]));
  const grades = gradesByQuery(judgements, numbers);
  return {
    name: basename(resolve(folder)),
    documents: lines.map(({ title, text }, article) => ({
      ...{ text: `${title} ${text}`, article, title },
    })),
    queries: read(queryLine, queries, queryPath).flatMap(({ id, text }) => {
      const own = grades.get(id ?? '') ?? new Map<number, number>();
      return [...own.values()].some((grade) => grade > 0) ? [{ text, grades: own }] : [];
    }),
  };
}

function read<T>(layout: z.ZodType<T>, content: string, path: string): readonly T[] {
  return linesOf(content).map((line) => inLayout(layout, parseJson(line, path), path));
}

interface Judgements {
  readonly path: string;
  readonly content: string;
}

function firstOf(paths: readonly string[]): Judgements | null {
  for (const path of paths) {
    const content = readPlainOrGzipped(path);
    if (content !== null) return { path, content };
  }
  return null;
}

/** Documents that are judged but not in the corpus take numbers below 0: nothing finds them, and they are missed. */
function gradesByQuery(
  { path, content }: Judgements,
  numbers: ReadonlyMap<string | null, number>,
): ReadonlyMap<string, ReadonlyMap<number, number>> {
  const grades = new Map<string, Map<number, number>>();
  for (const [place, line] of linesOf(content).entries()) {
    const columns = line.split(line.includes('\t') ? '\t' : / +/u).map((column) => column.trim());
    // Of BEIR: query-id, corpus-id, score. TREC has a column between the first two.
    const [query, document, grade] = columns.length === 4 ? columns.toSpliced(1, 1) : columns;
    const score = Number(grade);
    if (query === undefined || document === undefined || grade === undefined || isNaN(score)) {
      // Headings stand in the first line, or do not.
      if (place === 0) continue;
      throw new UnreadableSet(path, `it has no query, document and score in "${line}"`);
    }
    const own = grades.get(query) ?? new Map<number, number>();
    const absent = -1 - own.size;
    grades.set(query, own.set(numbers.get(document) ?? absent, Math.max(0, score)));
  }
  return grades;
}
