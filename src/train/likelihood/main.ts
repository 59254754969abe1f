import { existsSync } from 'node:fs';
import type { Signs } from '../../answers/likelihood.ts';
import { areaUnderCurve } from '../../eval/retrieval/measures.ts';
import { readSets } from '../../eval/retrieval/read-sets.ts';
import { fitLogistic, scoreExample } from './fit-logistic.ts';
import { readExamples, type ExampleSet } from './read-examples.ts';

const NAMES = ['lead', 'spread', 'evidence', 'opening'] as const satisfies readonly (keyof Signs)[];
const FOLDS = 5;

process.exitCode = run(process.argv.slice(2));

/** Prints the weights that `answers/likelihood.ts` holds, and how well they tell questions they were fitted on and others. */
function run(folders: readonly string[]): number {
  const missing = folders.find((folder) => !existsSync(folder));
  if (folders.length === 0 || missing !== undefined) {
    process.stderr.write('Usage: npm run train:likelihood -- DIR…\n');
    return 2;
  }
  const sets = folders.flatMap(readSets).flatMap((found) => readExamples(found, NAMES) ?? []);
  const weights = fitted(sets);
  const apart = Array.from({ length: FOLDS }, (_, fold) =>
    fitted(
      sets.map(({ name, examples }) => ({
        name,
        examples: examples.filter(({ article }) => article % FOLDS !== fold),
      })),
    ),
  );
  for (const { name, examples } of sets) {
    const inFit = aucOf(examples, () => weights);
    const others = aucOf(examples, ({ article }) => apart[article % FOLDS] ?? []);
    process.stdout.write(
      `${name}: ${examples.length / 2} questions, AUC ${inFit} in the fit, ${others} across ${FOLDS} folds of articles\n`,
    );
  }
  for (const [place, name] of ['constant', ...NAMES].entries())
    process.stdout.write(`${name} ${(weights[place] ?? 0).toFixed(2)}\n`);
  return 0;
}

// Each set counts alike, however many questions it has.
function fitted(sets: readonly ExampleSet[]): readonly number[] {
  return fitLogistic(
    sets.flatMap(({ examples }) =>
      examples.map((example) => ({ ...example, weight: 2000 / examples.length })),
    ),
  );
}

type Examples = ExampleSet['examples'];

function aucOf(
  examples: Examples,
  weightsFor: (of: Examples[number]) => readonly number[],
): string {
  const scores = (isPositive: boolean): readonly number[] =>
    examples
      .filter((example) => example.isPositive === isPositive)
      .map((example) => scoreExample(weightsFor(example), example.values));
  return areaUnderCurve(scores(true), scores(false)).toFixed(4);
}
