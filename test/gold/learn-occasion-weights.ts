import { alignedFeatures, NO_RIVAL, type Weights } from '../../src/groups/scores.ts';
import { type Example, fitLogistic } from '../../src/train/likelihood/fit-logistic.ts';
import { INVENTED_OCCASIONS } from './invented-variants.ts';
import { type ComparedParts, compareOccasion, compareSpeech } from './occasions/compare-parts.ts';
import { DEVELOPED_ON } from './occasions/developed-on.ts';

/** Prints the weights that `groups/scores.ts` holds, learned on invented speeches and reports. */
const speeches = INVENTED_OCCASIONS.map(compareSpeech);
const reports = DEVELOPED_ON.map(compareOccasion);
const sets = [...speeches, ...reports];

// Outlets leave out most of what others report: of every outlet that many utterances stay, once with each seed.
const KEPT = [0.4, 0.3, 0.3, 0.3, 0.2];

function learn(from: readonly (readonly ComparedParts[])[]): Weights {
  return fitLogistic(
    from
      .flat()
      .map(({ features, isSame }) => ({ values: features, isPositive: isSame, weight: 1 })),
  );
}

function valueOf(weights: Weights, features: readonly number[]): number {
  return [1, ...features].reduce((sum, each, i) => sum + each * (weights[i] ?? 0), 0);
}

/** The same with utterances left out (random numbers of Park and Miller 1988). */
function thinned(
  pairs: readonly ComparedParts[],
  kept: number,
  seed: number,
): readonly ComparedParts[] {
  let state = seed * 48_271 + 11;
  const stays = new Map<string, boolean>();
  const isKept = (side: string): boolean => {
    const known = stays.get(side);
    if (known !== undefined) return known;
    state = (state * 48_271) % 2_147_483_647;
    stays.set(side, state / 2_147_483_647 < kept);
    return state / 2_147_483_647 < kept;
  };
  return pairs.filter(({ articles, one, two }) => {
    const [from, to] = [isKept(`${articles} from ${one}`), isKept(`${articles} to ${two}`)];
    return from && to;
  });
}

/** Each candidate by its own logit and that of its best rival. */
function aligned(pairs: readonly ComparedParts[], weights: Weights): readonly Example[] {
  const candidates = pairs
    .map((pair) => ({ pair, own: valueOf(weights, pair.features) }))
    .filter(({ own }) => own > NO_RIVAL);
  return candidates.map(({ pair, own }) => {
    const rivals = candidates.filter(
      (other) =>
        other.pair !== pair &&
        other.pair.articles === pair.articles &&
        (other.pair.one === pair.one || other.pair.two === pair.two),
    );
    const rival = Math.max(NO_RIVAL, ...rivals.map((other) => other.own));
    return { values: alignedFeatures(own, rival), isPositive: pair.isSame, weight: 1 };
  });
}

const withoutIts = sets.map((set) => learn(sets.filter((other) => other !== set)));
const examples = sets.map((set, i) =>
  i < speeches.length
    ? KEPT.flatMap((kept, seed) =>
        aligned(thinned(set, kept, i * KEPT.length + seed + 1), withoutIts[i] ?? []),
      )
    : aligned(set, withoutIts[i] ?? []),
);

/** Of the reports, each judged by what was learned without it. */
function tell(name: string, least: number, weightsOf: (i: number) => Weights): void {
  let [claimed, right] = [0, 0];
  for (const [i, own] of examples.entries()) {
    if (i < speeches.length) continue;
    for (const { values, isPositive } of own) {
      const isClaimed = 1 / (1 + Math.exp(-valueOf(weightsOf(i), values))) >= least;
      claimed += Number(isClaimed);
      right += Number(isClaimed && isPositive);
    }
  }
  const same = reports.flat().filter(({ isSame }) => isSame).length;
  process.stdout.write(
    `${name} at ${least}: ${claimed} pairs of parts claimed, ${right} rightly, of ${same}\n`,
  );
}

tell('Pairs alone', 0.5, () => [0, 1, 0, 0]);
const second = examples.map((_, i) => fitLogistic(examples.filter((__, j) => j !== i).flat()));
for (const least of [0.5, 0.6]) tell('Beside others', least, (i) => second[i] ?? []);
const listed = (weights: Weights): string => weights.map((weight) => weight.toFixed(2)).join(', ');
process.stdout.write(`OCCASION_WEIGHTS ${listed(learn(sets))}\n`);
process.stdout.write(`ALIGNED_WEIGHTS ${listed(fitLogistic(examples.flat()))}\n`);
