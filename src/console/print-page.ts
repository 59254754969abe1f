import { type Block, type Line, type Page, footLines } from '../phrases/page.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { printable } from './printable.ts';

/** Colours for a terminal; the identity where the output is no terminal. */
export type Paint = (style: 'bold' | 'dim', text: string) => string;

/** A reply as a terminal shows it: quotes behind a bar, the words about them indented. */
export function printPage(page: Page, phrases: Phrases, paint: Paint): string {
  const paragraphs = [
    page.head.map((line) => draw(line, '', paint)),
    ...page.blocks.map((block) => drawBlock(block, paint)),
    footLines(page, phrases).map((line) => draw(line, '', paint)),
  ];
  return paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

function drawBlock({ before, citation, after, url }: Block, paint: Paint): readonly string[] {
  const indent = citation === null ? '  ' : '    ';
  return [
    ...before.map((line) => draw(line, citation === null ? '- ' : '', paint)),
    ...(citation === null ? [] : [`  ${paint('bold', `│ ${printable(citation.quote)}`)}`]),
    ...after.map((line) => draw(line, indent, paint)),
    ...(url === null ? [] : [`${indent}${paint('dim', printable(url))}`]),
  ];
}

function draw({ role, text }: Line, indent: string, paint: Paint): string {
  const words = `${indent}${printable(text)}`;
  switch (role) {
    case 'heading':
      return paint('bold', words);
    case 'note':
      return paint('dim', words);
    case 'quote':
      return `${indent}${paint('bold', `│ ${printable(text)}`)}`;
    case 'label':
    case 'source':
    case 'text':
      return words;
  }
}
