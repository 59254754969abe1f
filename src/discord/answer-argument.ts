import { createHash } from 'node:crypto';
import type { Answer } from '../answers/answer.ts';
import { citationsOf } from '../answers/citations-of.ts';
import { CUSTOM_ID } from './limits/numbers.ts';
import { writeStepId } from './step-id.ts';

/** What a button of an answer carries. */
export interface AnswerArgument {
  /** Which page, or which of the answer's blocks, counted from 0. */
  readonly number: number;
  /** Of the answer as it was when the button was drawn. */
  readonly fingerprint: string;
  /** The question, as `carryQuestion` writes it. */
  readonly question: string;
}

const FINGERPRINT_LENGTH = 6;
// “12.k3x9_b.iWyJ4…”
const PATTERN = /^(?<number>0|[1-9]\d{0,2})\.(?<fingerprint>[\w-]{6})\.(?<question>[\w.-]+)$/;
const LONGEST_NUMBER = 999;

export function writeArgument({ number, fingerprint, question }: AnswerArgument): string {
  return `${number}.${fingerprint}.${question}`;
}

/** Null for what this version does not write. */
export function readArgument(argument: string): AnswerArgument | null {
  const groups = PATTERN.exec(argument)?.groups;
  if (groups === undefined) return null;
  const { number = '', fingerprint = '', question = '' } = groups;
  return { number: Number(number), fingerprint, question };
}

/** Units that are left for the question in every button of an answer. */
export function roomForQuestion(command: string, steps: readonly string[]): number {
  const taken = steps.map((step) => {
    const fingerprint = 'x'.repeat(FINGERPRINT_LENGTH);
    const argument = writeArgument({ number: LONGEST_NUMBER, fingerprint, question: '' });
    return writeStepId({ command, step, argument }).length;
  });
  return CUSTOM_ID.max - Math.max(...taken);
}

/** Six characters by which an answer is known again: the same articles and places in the same order, the same six. */
export function fingerprintOf(answer: Answer): string {
  const places = citationsOf(answer).map(({ article, span }) => [article.id, span.start, span.end]);
  // Without a topic, /sources lists articles and quotes none.
  const listed =
    answer.kind === 'sources'
      ? answer.outlets.map(({ outlet, articles }) => [outlet, ...articles.map(({ id }) => id)])
      : [];
  return createHash('sha256')
    .update(JSON.stringify([answer.kind, places, listed]))
    .digest('base64url')
    .slice(0, FINGERPRINT_LENGTH);
}
