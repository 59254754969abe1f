import { basename } from 'node:path';
import { z } from 'zod';
import type { Paragraph } from './paragraph.ts';
import { inLayout, parseJson, readPlainOrGzipped } from './read-file.ts';

const topLevel = z.object({ data: z.array(z.object({ paragraphs: z.unknown() })).min(1) });
const layout = z.object({
  data: z.array(
    z.object({
      title: z.string().nullish(),
      paragraphs: z.array(
        z.object({
          context: z.string(),
          qas: z
            .array(
              z.object({
                question: z.string(),
                is_impossible: z.boolean().nullish(),
                answers: z.array(z.object({ answer_start: z.number() })).nullish(),
              }),
            )
            .nullish(),
        }),
      ),
    }),
  ),
});

export interface Question {
  readonly text: string;
  /** Number of the paragraph that answers it. */
  readonly paragraph: number;
  /** Where the first answer begins in the paragraph; null when none is given. */
  readonly answerStart: number | null;
}

export interface QuestionSet {
  readonly name: string;
  readonly paragraphs: readonly Paragraph[];
  readonly questions: readonly Question[];
}

/**
 * The set in a file of SQuAD's layout (Rajpurkar et al. 2016, “SQuAD”), gzipped or not; null for another file. Questions
 * that version 2 calls impossible are left out: no paragraph answers them. `path` has no `.gz`.
 * @throws UnreadableSet for a file that is no JSON or leaves the layout somewhere.
 */
export function readSquad(path: string): QuestionSet | null {
  const content = readPlainOrGzipped(path);
  if (content === null) return null;
  const found = parseJson(content, path);
  if (!topLevel.safeParse(found).success) return null;
  const paragraphs: Paragraph[] = [];
  const questions: Question[] = [];
  for (const [article, { title, paragraphs: own }] of inLayout(
    layout,
    found,
    path,
  ).data.entries()) {
    for (const { context, qas } of own) {
      for (const { question, answers, is_impossible: isImpossible } of qas ?? []) {
        if (isImpossible === true) continue;
        const start = answers?.[0]?.answer_start;
        const answerStart = start === undefined ? null : unitsBefore(context, start);
        questions.push({ text: question, paragraph: paragraphs.length, answerStart });
      }
      // Armenian_Apostolic_Church
      paragraphs.push({ text: context, article, title: title?.replaceAll('_', ' ') ?? null });
    }
  }
  return { name: basename(path, '.json'), paragraphs, questions };
}

// SQuAD counts characters as Python does, so that an emoji is one.
function unitsBefore(text: string, characters: number): number {
  return Array.from(text).slice(0, characters).join('').length;
}
