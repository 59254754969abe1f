import type { DateBasis } from './dated-mention.ts';

/** Placeholder until measured. */
export function confidenceOf(_rule: string, basis: DateBasis): number {
  return basis === 'relative-to-text' ? 0.24 : 0.9;
}
