import { decodeModel, type Model } from './decode-model.ts';
import { QUOTATION_WEIGHTS } from './weights.ts';

let held: Model | null = null;

/** The model that comes with the bot, read when it is first asked for. */
export function quotationModel(): Model {
  held ??= decodeModel(bytesOf(QUOTATION_WEIGHTS));
  return held;
}

function bytesOf(base64: string): Uint8Array {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
