import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';
import { everyComponent } from './limits/component-tree.ts';
import { BYTES_A_DISPLAY } from './limits/numbers.ts';

/** What Discord counts of a card. */
export interface CardSize {
  /** Nested ones and accessories included. */
  readonly components: number;
  /** UTF-16 units of all texts: never fewer than the code points. */
  readonly text: number;
  /** UTF-8 bytes of all texts, and some more for each. */
  readonly bytes: number;
}

export function cardSize(components: readonly APIMessageTopLevelComponent[]): CardSize {
  const every = everyComponent(components);
  const size = { components: every.length, text: 0, bytes: 0 };
  for (const { content } of every) {
    if (typeof content !== 'string') continue;
    size.text += content.length;
    size.bytes += Buffer.byteLength(content) + BYTES_A_DISPLAY;
  }
  return size;
}
