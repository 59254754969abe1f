import type { Signs } from '../../answers/likelihood.ts';
import { paragraphsApart } from '../../eval/retrieval/paragraph.ts';
import { passageSource } from '../../eval/retrieval/passage-source.ts';
import type { RetrievalSet } from '../../eval/retrieval/read-sets.ts';
import { signsOf } from '../../eval/retrieval/refusal-signals.ts';
import type { Example } from './fit-logistic.ts';

interface AskedExample extends Omit<Example, 'weight'> {
  /** Of the question. */
  readonly article: number;
}

export interface ExampleSet {
  readonly name: string;
  readonly examples: readonly AskedExample[];
}

// Questions of a set; each is asked twice.
const QUESTIONS = 1500;

/** Questions asked with their article in reach and out of it; null for a set without articles. */
export function readExamples(
  found: RetrievalSet,
  names: readonly (keyof Signs)[],
): ExampleSet | null {
  if (found.kind === 'judged') return null;
  const paragraphs = paragraphsApart(found.set.paragraphs);
  const asked =
    found.kind === 'headlines'
      ? found.set.headlines.map((text, article) => ({ text, article }))
      : found.set.questions.map(({ text, paragraph }) => ({
          text,
          article: paragraphs[paragraph]?.article ?? -1,
        }));
  const source = passageSource(paragraphs);
  const everywhere = new Uint8Array(paragraphs.length).fill(1);
  const step = Math.max(1, Math.floor(asked.length / QUESTIONS));
  const examples = asked
    .filter((_, number) => number % step === 0)
    .flatMap(({ text, article }): readonly AskedExample[] => {
      const elsewhere = Uint8Array.from(paragraphs, (other) => Number(other.article !== article));
      const inReach = signsOf(source, text, everywhere);
      const outOfReach = signsOf(source, text, elsewhere);
      if (inReach === null || outOfReach === null) return [];
      const values = (signs: Signs): readonly number[] => names.map((name) => signs[name]);
      return [
        { article, values: values(inReach), isPositive: true },
        { article, values: values(outOfReach), isPositive: false },
      ];
    });
  return examples.length === 0 ? null : { name: found.set.name, examples };
}
