import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';
import { footLines, line, type Block, type Page } from '../phrases/page.ts';
import type { Phrases } from '../phrases/phrases.ts';
import type { NonEmpty } from '../text/span.ts';
import { cutQuote } from './cut-quote.ts';
import { drawBlock, withCutQuote, type DrawnBlock } from './draw-block.ts';
import { drawCard } from './draw-card.ts';
import { drawEmbeds, type DrawnEmbeds } from './draw-embeds.ts';
import { drawLine } from './draw-line.ts';
import { drawLines } from './draw-lines.ts';
import type { DrawnPage } from './drawn-page.ts';
import { fitsMessage } from './fits-message.ts';
import { mostThatFit } from './most-that-fit.ts';
import type { SentFile } from './message-payload.ts';

/** Components V2, or embeds as an operator may prefer. */
export type ReplyFormat = 'card' | 'embed';

/** One of the pages that a reply takes. */
export interface PackedPage {
  /** What is drawn, without rows of buttons. */
  readonly drawn:
    | { readonly kind: 'card'; readonly components: readonly APIMessageTopLevelComponent[] }
    | ({ readonly kind: 'embeds' } & DrawnEmbeds);
  /** Which of the page's blocks it shows, half-open. */
  readonly blocks: { readonly start: number; readonly end: number };
  /** Sent along: a sentence that had to be cut, whole. */
  readonly files: readonly SentFile[];
}

// More on a page and a phone's reader loses the first; a list of articles may fill it.
const MOST_QUOTES = 5;
// Of each of several outlets, so many titles.
const MOST_LISTED = 5;
// A head or a foot may not crowd out the quotes; a page of lines alone may fill the card. In UTF-16 units.
const HEAD_BESIDE_BLOCKS = 600;
const HEAD_ALONE = 3_600;
const FOOT = 400;

/**
 * The page in as many pages as its blocks take, in order, each within every limit with room for two rows of buttons.
 * The head stands on the first, the foot on the last. A quote is cut only when it does not fit a page of its own.
 */
export function packPages(page: Page, phrases: Phrases, format: ReplyFormat): NonEmpty<PackedPage> {
  const room = page.blocks.length > 0 ? HEAD_BESIDE_BLOCKS : HEAD_ALONE;
  const packing = {
    page: withShortLists(page, phrases),
    head: drawLines(page.head, room, phrases),
    foot: drawLines(footLines(page, phrases), FOOT, phrases),
    phrases,
    format,
  };
  const [first, ...rest] = splitBlocks(packing);
  const count = 1 + rest.length;
  const packed = (part: Part, index: number): PackedPage => pack(packing, part, index + 1, count);
  return [packed(first, 0), ...rest.map((part, index) => packed(part, index + 1))];
}

interface Packing {
  readonly page: Page;
  readonly head: readonly string[];
  readonly foot: readonly string[];
  readonly phrases: Phrases;
  readonly format: ReplyFormat;
}

/** Blocks that share a page. */
interface Part {
  readonly start: number;
  readonly drawn: readonly DrawnBlock[];
  readonly files: readonly SentFile[];
}

/** Of several lists, the beginning of each, so that the first does not take the page; one alone may fill it. */
function withShortLists(page: Page, phrases: Phrases): Page {
  if (page.blocks.length < 2) return page;
  const blocks = page.blocks.map((block) =>
    block.citation === null && isList(block) && block.after.length > MOST_LISTED
      ? withLines(block, MOST_LISTED, phrases)
      : block,
  );
  return { ...page, blocks };
}

/** Lines that stand each for itself; one with a quote below it does not. */
function isList({ after }: Block): boolean {
  return after.every(({ role }) => role !== 'quote');
}

function splitBlocks(packing: Packing): NonEmpty<Part> {
  const parts: Part[] = [];
  let open: Part = { start: 0, drawn: [], files: [] };
  for (const [index, block] of packing.page.blocks.entries()) {
    const drawn = drawBlock(block, packing.phrases);
    const longer = { ...open, drawn: [...open.drawn, drawn] };
    if (fits(packing, longer)) {
      open = longer;
      continue;
    }
    if (open.drawn.length > 0) parts.push(open);
    const alone = { start: index, drawn: [drawn], files: [] };
    open = fits(packing, alone) ? alone : shortened(packing, block, index);
  }
  const [first, ...rest] = parts;
  return first === undefined ? [open] : [first, ...rest, open];
}

function fits(packing: Packing, part: Part): boolean {
  if (part.drawn.filter(({ quote }) => quote !== null).length > MOST_QUOTES) return false;
  // The longest page number that there may be: how many pages it takes is not known yet.
  const most = packing.page.blocks.length;
  return fitsMessage(pack(packing, part, most, most), packing.page.buttons);
}

/** @throws RangeError if nothing of the block fits, which the limits of its lines rule out. */
function shortened(packing: Packing, block: Block, index: number): Part {
  return block.citation === null
    ? fewerLines(packing, block, index)
    : cut(packing, block, block.citation.quote, index);
}

/** As much of the quote as fits; all of it goes along as a file. */
function cut(packing: Packing, block: Block, quote: string, index: number): Part {
  const file = `quote-${index + 1}.txt`;
  const bytes = Buffer.from(quote);
  const files = [{ name: file, contentType: 'text/plain; charset=utf-8', bytes }];
  const drawn = drawBlock(block, packing.phrases);
  const part = (shown: string): Part => ({
    start: index,
    drawn: [withCutQuote(drawn, shown, file, packing.phrases)],
    files,
  });
  const shown = cutQuote(quote, (beginning) => fits(packing, part(beginning)));
  if (shown === null) throw new RangeError(`Cannot fit the quote of block ${index}`);
  return part(shown);
}

function fewerLines(packing: Packing, block: Block, index: number): Part {
  const part = (kept: number): Part => {
    const fewer = withLines(block, kept, packing.phrases);
    return { start: index, drawn: [drawBlock(fewer, packing.phrases)], files: [] };
  };
  const kept = mostThatFit(block.after.length - 1, (count) => fits(packing, part(count)));
  if (!fits(packing, part(kept))) throw new RangeError(`Cannot fit block ${index}`);
  return part(kept);
}

function withLines(block: Block, kept: number, { report }: Phrases): Block {
  const rest = line('note', report.moreLines(block.after.length - kept));
  return { ...block, after: [...block.after.slice(0, kept), rest] };
}

function pack(packing: Packing, part: Part, number: number, of: number): PackedPage {
  const { page, head, foot, phrases, format } = packing;
  const blocks = { start: part.start, end: part.start + part.drawn.length };
  const isLast = blocks.end === page.blocks.length;
  const numbered = of > 1 ? [drawLine(line('note', phrases.answer.page(number, of)))] : [];
  const drawn: DrawnPage = {
    head: part.start === 0 ? head : [],
    blocks: part.drawn,
    foot: [...(isLast ? foot : []), ...numbered],
  };
  return {
    drawn:
      format === 'card'
        ? { kind: 'card', components: drawCard(drawn, phrases) }
        : { kind: 'embeds', ...drawEmbeds(drawn, phrases) },
    blocks,
    files: part.files,
  };
}
