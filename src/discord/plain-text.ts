import { outletLine, publishedLine } from '../phrases/article-lines.ts';
import { line, type Block, type Page } from '../phrases/page.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { cutQuote } from './cut-quote.ts';
import { drawLine } from './draw-line.ts';
import { drawLines } from './draw-lines.ts';
import { escapeMarkdown, quoteBlock } from './escape.ts';
import { CONTENT } from './limits/numbers.ts';
import type { PackedPage } from './pack-pages.ts';

const HEAD = 400;
const HEAD_ALONE = 1_600;

/**
 * What a page of a reply says as Markdown that fits a message's content, for when Discord refuses the page: as many
 * whole quotes as fit, or the beginning of the first, then how many more there are and the id that is in the log.
 */
export function plainText(
  page: Page,
  { start, end }: PackedPage['blocks'],
  phrases: Phrases,
  id: string,
): string {
  const blocks = page.blocks.slice(start, end);
  const head = start === 0 ? drawLines(page.head, end > 0 ? HEAD : HEAD_ALONE, phrases) : [];
  const last = drawLine(line('text', phrases.error.refused(id)));
  const written = (shown: readonly string[]): string => {
    const left = page.blocks.length - start - shown.length + page.leftOut;
    const more = left === 0 ? [] : [drawLine(line('note', phrases.report.moreLines(left)))];
    return [...head, ...shown, ...more, last].join('\n');
  };
  const drawn = blocks.map((block) => plainBlock(block, block.citation?.quote ?? '', phrases));
  for (let shown = drawn.length; shown > 0; shown -= 1) {
    const content = written(drawn.slice(0, shown));
    if (content.length <= CONTENT.max) return content;
  }
  const [first] = blocks;
  return (first?.citation == null ? null : cutContent(first, phrases, written)) ?? written([]);
}

/** With as much of the first quote as fits. */
function cutContent(
  first: Block,
  phrases: Phrases,
  written: (shown: readonly string[]) => string,
): string | null {
  const content = (quote: string): string => written([plainBlock(first, quote, phrases)]);
  const fits = (quote: string): boolean => content(quote).length <= CONTENT.max;
  const shown = cutQuote(first.citation?.quote ?? '', fits);
  return shown === null ? null : content(shown);
}

/** Quote, speaker, outlet and date; before it a heading, such as the date of an entry. */
function plainBlock({ before, citation, after }: Block, quote: string, phrases: Phrases): string {
  if (citation === null) return [...before, ...after].slice(0, 3).map(drawLine).join('\n');
  const source = `${outletLine(citation.article, phrases)}, ${publishedLine(citation.article, phrases)}`;
  const isCut = quote.length < citation.quote.length;
  return [
    ...before.filter(({ role }) => role === 'heading').map(drawLine),
    quoteBlock(escapeMarkdown(quote)),
    ...(isCut ? [drawLine(line('note', phrases.answer.cutOff))] : []),
    ...after.filter(({ role }) => role === 'label').map(drawLine),
    drawLine(line('label', source)),
  ].join('\n');
}
