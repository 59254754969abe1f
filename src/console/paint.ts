import { styleText } from 'node:util';
import type { Paint } from './print-page.ts';

/** Bold and dim on a terminal; plain text in a pipe and where NO_COLOR is set. */
export function paintFor(stream: { readonly isTTY?: boolean }): Paint {
  const isPlain = stream.isTTY !== true || Boolean(process.env['NO_COLOR']);
  return isPlain ? (_style, text) => text : (style, text) => styleText(style, text);
}
