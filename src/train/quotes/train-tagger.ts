import type { CueClasses } from '../../text/quotation/tagger/cue-class.ts';
import { articleColumns } from '../../text/quotation/tagger/article-columns.ts';
import { LABEL_COUNT } from '../../text/quotation/tagger/label.ts';
import { EDGE_COUNT } from '../../text/quotation/tagger/lattice.ts';
import { featureKeys } from '../../text/quotation/tagger/template.ts';
import { EDGE_TEMPLATES, STATE_TEMPLATES } from '../../text/quotation/tagger/templates.ts';
import type { WeightRows } from '../../text/quotation/tagger/weight-table.ts';
import { learn, newLearned, type Learned, type Sequence } from './crf.ts';
import { countCues } from './count-cues.ts';
import type { Example } from './example.ts';
import { countFeatures, rowsOf, type FeatureRows } from './feature-rows.ts';
import { seededRandom, shuffled } from './random.ts';

/** What the tagger learns. */
export interface TaggerWeights {
  readonly classes: CueClasses;
  readonly state: WeightRows;
  readonly edge: WeightRows;
}

// Statistics of an article never come from itself.
const FOLDS = 5;
// Rarer features tell more of one article than of the language; each row of pairs of labels costs 49 weights.
const FEWEST = { state: 3, edge: 20 } as const;
const SEED = 17;
const STEP = 0.1;
const LAST_STEP = 0.01;
const DECAY = 0.005;
// Weights are averaged over so many moments of an epoch.
const MOMENTS = 4;

/** Tagger weights learned from these articles in so many epochs; the same each time. */
export function trainTagger(
  examples: readonly Example[],
  epochs: number,
  report: (done: number) => void,
): TaggerWeights {
  const keyed = keyedParagraphs(examples);
  const state = countFeatures(
    keyed.map((each) => each.state),
    FEWEST.state,
  );
  const edge = countFeatures(
    keyed.map((each) => each.edge),
    FEWEST.edge,
  );
  const sequences = keyed.map((each) => ({
    length: each.gold.length,
    gold: each.gold,
    state: rowsOf(each.state, state),
    edge: rowsOf(each.edge, edge),
  }));
  const learned = {
    state: newLearned(state.keys.length, LABEL_COUNT),
    edge: newLearned(edge.keys.length, EDGE_COUNT),
  };
  const means = descend(sequences, learned, epochs, report);
  return {
    classes: countCues(examples),
    state: rowsWith(state, means.state, LABEL_COUNT),
    edge: rowsWith(edge, means.edge, EDGE_COUNT),
  };
}

function rowsWith({ keys }: FeatureRows, sums: Float64Array, width: number): WeightRows {
  return { keys, weights: Float32Array.from(sums), width, scale: 1 };
}

interface Keyed {
  readonly state: Uint32Array;
  readonly edge: Uint32Array;
  readonly gold: Uint8Array;
}

function keyedParagraphs(examples: readonly Example[]): readonly Keyed[] {
  const outside = Array.from({ length: FOLDS }, (_, fold) =>
    countCues(examples.filter((_example, index) => index % FOLDS !== fold)),
  );
  return examples.flatMap((example, index) => {
    const columns = articleColumns(example.found, outside[index % FOLDS] ?? new Map());
    return columns
      .map((each, paragraph) => ({
        state: featureKeys(each, STATE_TEMPLATES),
        edge: featureKeys(each, EDGE_TEMPLATES),
        gold: example.labels[paragraph] ?? new Uint8Array(),
      }))
      .filter(({ gold }) => gold.length > 0);
  });
}

interface Both<T> {
  readonly state: T;
  readonly edge: T;
}

function descend(
  sequences: readonly Sequence[],
  { state, edge }: Both<Learned>,
  epochs: number,
  report: (done: number) => void,
): Both<Float64Array> {
  const random = seededRandom(SEED);
  const sums = {
    state: new Float64Array(state.weights.length),
    edge: new Float64Array(edge.weights.length),
  };
  const moment = Math.ceil(sequences.length / MOMENTS);
  for (let epoch = 0; epoch < epochs; epoch++) {
    const step = STEP * (1 - epoch / epochs) + LAST_STEP;
    for (const [done, index] of shuffled(sequences.length, random).entries()) {
      const sequence = sequences[index];
      if (sequence !== undefined) learn(sequence, state, edge, { step, decay: DECAY });
      // The first epoch only finds the way.
      if (epoch > 0 && (done + 1) % moment === 0 && done + 1 < sequences.length)
        addTo(sums, { state, edge });
    }
    if (epoch > 0) addTo(sums, { state, edge });
    report(epoch + 1);
  }
  const scale = 1 / Math.max(1, (epochs - 1) * MOMENTS);
  return {
    state: sums.state.map((each) => each * scale),
    edge: sums.edge.map((each) => each * scale),
  };
}

function addTo(sums: Both<Float64Array>, { state, edge }: Both<Learned>): void {
  for (const [at, weight] of state.weights.entries())
    sums.state[at] = (sums.state[at] ?? 0) + weight;
  for (const [at, weight] of edge.weights.entries()) sums.edge[at] = (sums.edge[at] ?? 0) + weight;
}
