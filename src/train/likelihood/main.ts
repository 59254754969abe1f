import { existsSync } from 'node:fs';
import { passageSource } from '../../eval/retrieval/passage-source.ts';
import { readSets, type RetrievalSet } from '../../eval/retrieval/read-sets.ts';
import { type ArticleSource, signsOf } from '../../eval/retrieval/refusal-signals.ts';
import type { Signs } from '../../answers/likelihood.ts';
import { fitLogistic, type Example } from './fit-logistic.ts';

const NAMES = [
  'lead',
  'company',
  'evidence',
  'opening',
] as const satisfies readonly (keyof Signs)[];
// Questions of a set; each is asked twice.
const QUESTIONS = 1500;

process.exitCode = run(process.argv.slice(2));

/** Prints the weights that `answers/likelihood.ts` holds: each question asked with its article in reach and out of it. */
function run(folders: readonly string[]): number {
  const missing = folders.find((folder) => !existsSync(folder));
  if (folders.length === 0 || missing !== undefined) {
    process.stderr.write('Usage: npm run train:likelihood -- DIR…\n');
    return 2;
  }
  const sets = folders
    .flatMap(readSets)
    .map(examplesOf)
    .filter(({ length }) => length > 0);
  for (const examples of sets) process.stdout.write(`${examples.length / 2} questions\n`);
  // Each set counts alike, however many questions it has.
  const weighed = sets.flatMap((examples) =>
    examples.map((example) => ({ ...example, weight: 2000 / examples.length })),
  );
  const [constant = 0, ...weights] = fitLogistic(weighed);
  process.stdout.write(`constant ${constant.toFixed(2)}\n`);
  for (const [place, name] of NAMES.entries()) {
    process.stdout.write(`${name} ${(weights[place] ?? 0).toFixed(2)}\n`);
  }
  return 0;
}

interface Asked {
  readonly text: string;
  readonly article: number;
}

function examplesOf(found: RetrievalSet): readonly Omit<Example, 'weight'>[] {
  if (found.kind === 'judged') return [];
  const { paragraphs } = found.set;
  const given = paragraphs.map(({ article }) => article);
  // Paragraphs that all stand in one article, as Reddit's posts do, are articles of their own.
  const articles = new Set(given).size > 1 ? given : [...given.keys()];
  const asked: readonly Asked[] =
    found.kind === 'headlines'
      ? found.set.headlines.map((text, article) => ({ text, article }))
      : found.set.questions.map(({ text, paragraph }) => ({
          text,
          article: articles[paragraph] ?? -1,
        }));
  const source = passageSource(paragraphs.map(({ text }) => text));
  const step = Math.max(1, Math.floor(asked.length / QUESTIONS));
  return asked
    .filter((_, number) => number % step === 0)
    .flatMap((each) => bothWays({ source, articles }, each));
}

function bothWays(
  held: ArticleSource,
  { text, article }: Asked,
): readonly Omit<Example, 'weight'>[] {
  const everywhere = new Uint8Array(held.articles.length).fill(1);
  const elsewhere = Uint8Array.from(held.articles, (other) => Number(other !== article));
  const [inReach, outOfReach] = [everywhere, elsewhere].map((mask) => signsOf(held, text, mask));
  if (inReach == null || outOfReach == null) return [];
  const values = (signs: Signs): readonly number[] => NAMES.map((name) => signs[name]);
  return [
    { values: values(inReach), isPositive: true },
    { values: values(outOfReach), isPositive: false },
  ];
}
