import { decodeModel, type Model } from './decode-model.ts';
import { readWeights } from './read-weights.ts';

let held: Model | null = null;

/** The model that comes with the bot, read when it is first asked for. */
export function quotationModel(): Model {
  held ??= decodeModel(readWeights());
  return held;
}
