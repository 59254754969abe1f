import { DEVELOPED_ON } from './occasions/developed-on.ts';
import { KEPT_ASIDE } from './occasions/kept-aside.ts';
import type { InventedOccasion } from './occasions/occasion.ts';
import { scoreOccasion } from './occasions/score-occasions.ts';

const SETS: ReadonlyMap<string, readonly InventedOccasion[]> = new Map([
  ['developed-on', DEVELOPED_ON],
  ['kept-aside', KEPT_ASIDE],
]);

const words = process.argv.slice(2);
const isTold = words.includes('--tell');
for (const [name, occasions] of SETS) {
  if (words.some((word) => SETS.has(word)) && !words.includes(name)) continue;
  const scores = occasions.map(scoreOccasion);
  const sum = (of: (score: (typeof scores)[number]) => number): number =>
    scores.reduce((all, score) => all + of(score), 0);
  if (isTold)
    for (const line of scores.flatMap(({ lines }) => lines)) process.stdout.write(`${line}\n`);
  process.stdout.write(
    `${name}: ${sum(({ joined }) => joined)} of ${sum(({ same }) => same)} pairs joined, ${sum(({ beside }) => beside)} more beside, ${sum(({ wrong }) => wrong)} wrongly joined, ${sum(({ besideWrong }) => besideWrong)} wrongly beside\n`,
  );
}
