import type { Bm25Parameters } from './bm25-index.ts';

/**
 * The parameters themselves.
 * @throws RangeError outside their range, where wink would take its own defaults in silence.
 */
export function checkedParameters(parameters: Bm25Parameters): Bm25Parameters {
  const { k1, b } = parameters;
  if (k1 >= 0 && k1 < Infinity && b >= 0 && b <= 1) return parameters;
  throw new RangeError(`Cannot weigh with k1 ${k1} and b ${b}`);
}
