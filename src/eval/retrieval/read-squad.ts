import { basename } from 'node:path';
import { z } from 'zod';
import type { Paragraph } from './paragraph.ts';
import { readPlainOrGzipped } from './read-file.ts';

const layout = z.object({
  data: z.array(
    z.object({
      title: z.string().nullish(),
      paragraphs: z.array(
        z.object({
          context: z.string(),
          qas: z.array(
            z.object({
              question: z.string(),
              answers: z.array(z.object({ answer_start: z.number() })).default([]),
            }),
          ),
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

/** The set in a file of SQuAD's layout (Rajpurkar et al. 2016, “SQuAD”), gzipped or not. `path` has no `.gz`. */
export function readSquad(path: string): QuestionSet | null {
  const content = readPlainOrGzipped(path);
  if (content === null) return null;
  const parsed = layout.safeParse(JSON.parse(content));
  if (!parsed.success) return null;
  const paragraphs: Paragraph[] = [];
  const questions: Question[] = [];
  for (const [article, { title, paragraphs: own }] of parsed.data.data.entries()) {
    for (const { context, qas } of own) {
      for (const { question, answers } of qas) {
        const answerStart = answers[0]?.answer_start ?? null;
        questions.push({ text: question, paragraph: paragraphs.length, answerStart });
      }
      // Armenian_Apostolic_Church
      paragraphs.push({ text: context, article, title: title?.replaceAll('_', ' ') ?? null });
    }
  }
  return { name: basename(path, '.json'), paragraphs, questions };
}
