import { isHeading } from './clean-blocks.ts';
import type { Block } from './render-blocks.ts';

/** Blocks as the canonical text: one blank line between paragraphs, `## ` before subheadings. */
export function pageText(blocks: readonly Block[]): string {
  return blocks
    .map(({ text, tag }) => (isHeading(tag) ? `## ${text}` : unmarked(text)))
    .join('\n\n');
}

/** A paragraph that happens to begin like a subheading must not become one: the mark is left out. */
function unmarked(text: string): string {
  return text.replace(/^#{1,6}\s+/, '');
}
