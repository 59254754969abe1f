import {
  ComponentType,
  type APIComponentInContainer,
  type APIContainerComponent,
} from 'discord-api-types/v10';
import { footLines, line, type Block, type Line, type Page } from '../phrases/page.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { cardSize } from './card-size.ts';
import { cutQuote } from './cut-quote.ts';
import { drawBlock, textDisplay } from './draw-block.ts';
import { drawButtons } from './draw-buttons.ts';
import { drawLine } from './draw-line.ts';

// Below Discord's 40, 4,000 and 10,170: how it counts is not documented to the last unit.
const MOST = { components: 38, text: 3_800, bytes: 9_500 };
// A head or a foot may not crowd out the quotes; a page of lines alone may fill the card.
const HEAD_BESIDE_BLOCKS = 1_200;
const HEAD_ALONE = 3_600;
const FOOT = 900;
const BYTES_PER_UNIT = MOST.bytes / MOST.text;

export interface PackedCard {
  readonly card: APIContainerComponent;
  /** How many blocks at the end were left out. */
  readonly omitted: number;
}

/**
 * A card with as many of the page's blocks as fit, first ones first, and a line that counts the others.
 * A quote is cut only when it does not fit into a card of its own.
 */
export function packCard(page: Page, phrases: Phrases): PackedCard {
  const blocks = page.blocks.slice(0, MOST.components).map((block) => drawBlock(block, phrases));
  for (let shown = blocks.length; shown > 0; shown -= 1) {
    const omitted = page.blocks.length - shown;
    const card = draw(page, blocks.slice(0, shown), omitted, phrases);
    if (fits(card)) return { card, omitted };
  }
  const [first] = page.blocks;
  const cut = first === undefined ? null : packCut(page, first, phrases);
  if (cut !== null) return { card: cut, omitted: page.blocks.length - 1 };
  return { card: draw(page, [], page.blocks.length, phrases), omitted: page.blocks.length };
}

/** The first block alone, with as much of its quote as fits; null when it is not its quote that is too long. */
function packCut(page: Page, first: Block, phrases: Phrases): APIContainerComponent | null {
  if (first.citation === null) return null;
  const drawn = (quote: string): APIContainerComponent =>
    draw(page, [drawBlock(first, phrases, quote)], page.blocks.length - 1, phrases);
  const quote = cutQuote(first.citation.quote, (shown) => fits(drawn(shown)));
  return quote === null ? null : drawn(quote);
}

function draw(
  page: Page,
  blocks: readonly APIComponentInContainer[],
  omitted: number,
  phrases: Phrases,
): APIContainerComponent {
  const head = page.blocks.length > 0 ? HEAD_BESIDE_BLOCKS : HEAD_ALONE;
  return {
    type: ComponentType.Container,
    components: [
      ...linesDisplay(page.head, head, phrases),
      ...blocks,
      ...linesDisplay(footLines(page, omitted, phrases), FOOT, phrases),
      ...drawButtons(page.buttons),
    ],
  };
}

/** The lines in one text, none when there are none; what is beyond the room is counted in a line of its own. */
function linesDisplay(
  lines: readonly Line[],
  room: number,
  phrases: Phrases,
): readonly APIComponentInContainer[] {
  if (lines.length === 0) return [];
  const drawn: string[] = [];
  const used = { text: 0, bytes: 0 };
  for (const [index, text] of lines.map(drawLine).entries()) {
    used.text += text.length + 1;
    used.bytes += Buffer.byteLength(text) + 1;
    if (used.text > room || used.bytes > room * BYTES_PER_UNIT) {
      drawn.push(drawLine(line('note', phrases.report.moreLines(lines.length - index))));
      break;
    }
    drawn.push(text);
  }
  return [textDisplay(drawn)];
}

function fits(card: APIContainerComponent): boolean {
  const size = cardSize([card]);
  return size.components <= MOST.components && size.text <= MOST.text && size.bytes <= MOST.bytes;
}
