import type { PageElement } from './dom.ts';
import { collapsed } from './dom.ts';

const MAX_TEXT = 1500;
const MIN_LINKED_SHARE = 0.85;
// Below it, one link is enough: “Strike called off” alone in its box.
const SHORT = 160;

// A stop at the end of a sentence: “went home.” ” said he.”
const SENTENCE_END = /[.!?…]["”’)]?(?:\s|$)/g;

/** Takes out blocks that are hardly more than links: lists of other articles, topics, share rows. */
export function removeLinkDense(root: PageElement): readonly string[] {
  const removed: string[] = [];
  for (const element of [...root.querySelectorAll('ul,ol,div,section,p,table')]) {
    if (element.parentNode === null) continue;
    const text = collapsed(element.textContent);
    if (text === '' || text.length > MAX_TEXT) continue;
    const links = [...element.querySelectorAll('a')];
    if (links.length === 0) continue;
    const linked = links.reduce((sum, link) => sum + collapsed(link.textContent).length, 0);
    const sentences = text.match(SENTENCE_END)?.length ?? 0;
    if (
      linked / text.length > MIN_LINKED_SHARE &&
      (links.length >= 3 || text.length < SHORT) &&
      sentences <= links.length
    ) {
      element.remove();
      removed.push(text);
    }
  }
  return removed;
}
