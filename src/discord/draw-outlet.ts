import type { ArticleReference } from '../answers/answer.ts';
import { outletLine } from '../phrases/article-lines.ts';
import { label } from '../phrases/label.ts';
import { line } from '../phrases/page.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { drawLine } from './draw-line.ts';

// Longer than any outlet's, shorter than what a line takes: a longer one is drawn as one piece, which shortens it.
const LONGEST_NAME = 100;

/** “**RBC-Ukraine** (outlet from the address)”: the name stands out, how it is known does not. */
export function drawOutlet(article: ArticleReference, phrases: Phrases): string {
  const words = outletLine(article, phrases);
  const name = label(article.outlet?.value ?? '');
  const at = words.indexOf(name);
  if (name === '' || name.length > LONGEST_NAME || at === -1) {
    return drawLine(line('heading', words));
  }
  const drawn = (role: 'heading' | 'text', text: string): string =>
    text === '' ? '' : drawLine(line(role, text));
  return [
    drawn('text', words.slice(0, at)),
    drawn('heading', name),
    drawn('text', words.slice(at + name.length)),
  ].join('');
}
