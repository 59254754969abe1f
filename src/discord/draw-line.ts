import type { Line } from '../phrases/page.ts';
import { drawWords } from './draw-words.ts';
import { escapeMarkdown, quoteBlock } from './escape.ts';

// Escaped: about four lines on a phone. A longer title or echo would push the quotes out of the card.
const LONGEST = { units: 400, bytes: 800 };

/** One line as Markdown, a quote whole and untouched. Everything in it is escaped: names, titles and echoed words as much as our own. */
export function drawLine({ role, text, words: marked }: Line): string {
  if (role === 'quote') return quoteBlock(escapeMarkdown(text));
  // What has marks is the catalogue's alone: nothing in it was typed, and half a mark would be none.
  const words = marked === undefined ? escapeMarkdown(shortened(text)) : drawWords(marked);
  switch (role) {
    case 'heading':
      return `**${words}**`;
    case 'note':
      return `-# ${words}`;
    case 'label':
    case 'source':
    case 'text':
      return words;
  }
}

function shortened(text: string): string {
  // Escaping only lengthens it, so the rest of a long text need not be read.
  if (text.length <= LONGEST.units && fits(escapeMarkdown(text))) return text;
  let [units, bytes] = [1, Buffer.byteLength('…')];
  let kept = '';
  // By code point, so that no pair is split.
  for (const character of text) {
    const escaped = escapeMarkdown(character);
    units += escaped.length;
    bytes += Buffer.byteLength(escaped);
    if (units > LONGEST.units || bytes > LONGEST.bytes) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

function fits(escaped: string): boolean {
  return escaped.length <= LONGEST.units && Buffer.byteLength(escaped) <= LONGEST.bytes;
}
