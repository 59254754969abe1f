import { WEIGHT_SCALE } from './bm25-index.ts';

/**
 * The weight × 10⁴, rounded as wink's `toFixed(4)` rounds. `toFixed` sees the exact binary value, whereas a product may
 * be rounded over a half; so near a half we ask `toFixed` itself, which takes forty times as long.
 */
export function scaleWeight(weight: number): number {
  const product = weight * WEIGHT_SCALE;
  const isNearHalf = Math.abs(product - Math.floor(product) - 0.5) < 1e-6;
  return Math.round(isNearHalf ? Number(weight.toFixed(4)) * WEIGHT_SCALE : product);
}
