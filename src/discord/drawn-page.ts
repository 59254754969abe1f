import type { DrawnBlock } from './draw-block.ts';

/** One page in Markdown, before it is a card or embeds. */
export interface DrawnPage {
  readonly head: readonly string[];
  readonly blocks: readonly DrawnBlock[];
  readonly foot: readonly string[];
}
