import { publishedLine } from '../phrases/article-lines.ts';
import { line, type Block, type Line } from '../phrases/page.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { accentColour } from './accent-colour.ts';
import { drawLine } from './draw-line.ts';
import { drawOutlet } from './draw-outlet.ts';
import { escapeMarkdown, quoteBlock } from './escape.ts';
import { webUrlFaults } from './limits/measure.ts';
import { BUTTON_URL } from './limits/numbers.ts';

/** A block in Markdown, before it is a card or an embed. */
export interface DrawnBlock {
  readonly above: readonly string[];
  /** As a block quote; null when nothing is quoted. */
  readonly quote: string | null;
  readonly below: readonly string[];
  /** Of the quote's outlet. */
  readonly accent: number | null;
  /** Where the article can be read; null when no button could lead there. */
  readonly url: string | null;
  /** What to call the article: by its title, else by its outlet. */
  readonly title: string | null;
  /** The attached file that holds the quote whole, when it had to be cut. */
  readonly file: string | null;
}

export function drawBlock(block: Block, phrases: Phrases): DrawnBlock {
  const { before, citation, after, url } = block;
  const isLink = url !== null && webUrlFaults('url', url, BUTTON_URL).length === 0;
  const note = url !== null && !isLink ? [line('note', phrases.article.addressTooLong)] : [];
  const link = { url: isLink ? url : null, file: null };
  if (citation === null) {
    const above = [...before, ...after, ...note].map(drawLine);
    const title = before[0]?.text ?? null;
    return { ...link, above, quote: null, below: [], accent: null, title };
  }
  const { article, quote } = citation;
  // The outlet heads its quote, so that outlets are told apart at a glance, and is not named again below.
  const below = (each: Line): Line =>
    each.role === 'source' ? line('label', publishedLine(article, phrases)) : each;
  const headings = before.filter(({ role }) => role === 'heading');
  const others = before.filter(({ role }) => role !== 'heading');
  return {
    ...link,
    above: [...headings.map(drawLine), drawOutlet(article, phrases), ...others.map(drawLine)],
    quote: quoteBlock(escapeMarkdown(quote)),
    below: [...after.map(below), ...note].map(drawLine),
    accent: accentColour(article.outlet?.value ?? null),
    title: article.title ?? article.outlet?.value ?? null,
  };
}

/** The same block with only the beginning of its quote, and the file that has all of it. */
export function withCutQuote(
  block: DrawnBlock,
  shown: string,
  file: string,
  { answer }: Phrases,
): DrawnBlock {
  const note = drawLine(line('note', answer.cut(file)));
  const quote = quoteBlock(escapeMarkdown(shown));
  return { ...block, quote, below: [note, ...block.below], file };
}

export function blockText({ above, quote, below }: DrawnBlock): string {
  return [...above, ...(quote === null ? [] : [quote]), ...below].join('\n');
}
