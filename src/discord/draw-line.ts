import type { Line } from '../phrases/page.ts';
import { drawWords } from './draw-words.ts';
import { escapeMarkdown } from './escape.ts';

// Escaped units: about four lines on a phone. A longer title or echo would push the quotes out of the card.
const LONGEST = 400;

/** One line as Markdown. Everything in it is escaped: names, titles and echoed words as much as our own. */
export function drawLine({ role, text, words: marked }: Line): string {
  // What has marks is the catalogue's alone: nothing in it was typed, and half a mark would be none.
  const words = marked === undefined ? escapeMarkdown(shortened(text)) : drawWords(marked);
  switch (role) {
    case 'heading':
      return `**${words}**`;
    case 'note':
      return `-# ${words}`;
    case 'label':
    case 'text':
      return words;
  }
}

function shortened(text: string): string {
  if (escapeMarkdown(text).length <= LONGEST) return text;
  let length = 1;
  let kept = '';
  // By code point, so that no pair is split.
  for (const character of text) {
    length += escapeMarkdown(character).length;
    if (length > LONGEST) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}
