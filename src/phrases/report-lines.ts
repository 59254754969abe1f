import type { ArticleFacts, Serving } from '../operations/facts.ts';
import type { Refused } from '../operations/refused.ts';
import { label } from './label.ts';
import { line, type Line, type Page, type PageButton } from './page.ts';
import type { Phrases } from './phrases.ts';

/** A page of lines and buttons, which quotes nothing. */
export function linesPage(head: readonly Line[], buttons: readonly PageButton[] = []): Page {
  return { head, blocks: [], foot: [], leftOut: 0, buttons };
}

export function corpusButton(
  text: string,
  step: string,
  argument: string,
  style: PageButton['style'] = 'other',
): PageButton {
  return { label: text, style, command: 'corpus', step, argument };
}

/** “Harbour Post, published 30 May 2025 (from the page’s data)” */
export function factsLine(
  { outlet, publishedOn }: Pick<ArticleFacts, 'outlet' | 'publishedOn'>,
  { article: say, calendar }: Phrases,
): string {
  const source =
    outlet === null ? say.outletUnknown : say.outlet[outlet.basis](label(outlet.value));
  const day =
    publishedOn === null
      ? say.publishedUnknown
      : say.published[publishedOn.basis](calendar.day(publishedOn.value));
  return `${source}, ${day}`;
}

export function titleWords(title: string | null, { article }: Phrases): string {
  return title === null ? article.untitled : label(title);
}

/** UTF-16 units with which ten rows fit a card, whatever Markdown has to be escaped in them. */
export const ROW = { title: 72, outlet: 30, address: 72 } as const;

/** A title or an address in a list, cut when it would push others out of it. */
export function rowWords(text: string, most: number): string {
  const words = label(text);
  if (words.length <= most) return words;
  // Not between the halves of a pair.
  return `${words.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}

/** Why, in one sentence of the catalogue. */
export function refusalWords(refusal: Refused, { keeping }: Phrases): string {
  // Each phrase takes the refusal of its own kind; TypeScript does not follow the pair through the lookup.
  const word = keeping.refusal[refusal.kind] as (refusal: Refused) => string;
  return label(word(refusal));
}

export function servingLine(serving: Serving, { keeping: { kept: say } }: Phrases): Line {
  return line('text', serving.kind === 'now' ? say.servingNow : say.servingNotYet(serving.id));
}
