import { basename, join } from 'node:path';
import { z } from 'zod';
import type { JudgedSet } from './judged-set.ts';
import { linesOf, readPlainOrGzipped } from './read-file.ts';

const documentLine = z.object({
  id: z.string().optional(),
  _id: z.string().optional(),
  title: z.string().default(''),
  text: z.string(),
});
const queryLine = z.object({
  id: z.string().optional(),
  _id: z.string().optional(),
  text: z.string(),
});

/** The set in a folder of BEIR's layout (Thakur et al. 2021, “BEIR”); null when the folder is laid out otherwise. */
export function readBeir(folder: string): JudgedSet | null {
  const corpus = readPlainOrGzipped(join(folder, 'corpus.jsonl'));
  const queries = readPlainOrGzipped(join(folder, 'queries.jsonl'));
  const judgements =
    readPlainOrGzipped(join(folder, 'qrels.tsv')) ??
    readPlainOrGzipped(join(folder, 'qrels', 'test.tsv'));
  if (corpus === null || queries === null || judgements === null) return null;

  const lines = linesOf(corpus).map((line) => documentLine.parse(JSON.parse(line)));
  const numbers = new Map(lines.map(({ id, _id }, number) => [id ?? _id, number]));
  const grades = gradesByQuery(judgements, numbers);
  return {
    name: basename(folder),
    documents: lines.map(({ title, text }, article) => ({
      text: `${title} ${text}`,
      article,
      title,
    })),
    queries: linesOf(queries).flatMap((line) => {
      const { id, _id, text } = queryLine.parse(JSON.parse(line));
      const own = grades.get(id ?? _id ?? '');
      return own === undefined ? [] : [{ text, grades: own }];
    }),
  };
}

function gradesByQuery(
  judgements: string,
  numbers: ReadonlyMap<string | undefined, number>,
): ReadonlyMap<string, ReadonlyMap<number, number>> {
  const grades = new Map<string, Map<number, number>>();
  // After a line of headings: query-id, corpus-id, score.
  for (const line of linesOf(judgements).slice(1)) {
    const [query = '', document = '', grade = ''] = line.split('\t');
    const number = numbers.get(document);
    if (number === undefined) throw new RangeError(`Cannot find the judged document "${document}"`);
    const own = grades.get(query) ?? new Map<number, number>();
    grades.set(query, own.set(number, Number(grade)));
  }
  return grades;
}
