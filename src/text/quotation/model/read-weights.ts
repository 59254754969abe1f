import { readFileSync } from 'node:fs';

/**
 * The bytes of `weights.bin`, which stands beside this file wherever the program is started. The only input of this
 * room: the weights are part of the program as its source is, but as source they would be compiled at every start.
 */
export function readWeights(): Uint8Array {
  return readFileSync(new URL('weights.bin', import.meta.url));
}
