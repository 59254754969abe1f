import type { Neighbour, QuoteContext } from '../answers/context-of.ts';
import { sourceLine, titleLine } from './article-lines.ts';
import { line, type Block, type Page } from './page.ts';
import type { Phrases } from './phrases.ts';

/** A quote between the sentences that stand around it, told apart by words. */
export function contextPage({ quote, before, after, place }: QuoteContext, phrases: Phrases): Page {
  const { context: say } = phrases.step;
  const { first, last, of } = place;
  const middle: Block = {
    before: [
      ...(before === null ? [line('note', say.isFirst)] : []),
      line('label', say.quote(first, last, of)),
    ],
    citation: quote,
    after: [
      line('source', sourceLine(quote.article, phrases)),
      line('note', titleLine(quote.article, phrases)),
      ...(after === null ? [line('note', say.isLast)] : []),
    ],
    url: quote.article.url,
  };
  return {
    head: [],
    blocks: [
      ...neighbourBlock(before, (isSame) => say.before(isSame)),
      middle,
      ...neighbourBlock(after, (isSame) => say.after(isSame)),
    ],
    foot: [],
    leftOut: 0,
    buttons: [],
  };
}

function neighbourBlock(
  neighbour: Neighbour | null,
  words: (isSameParagraph: boolean) => string,
): readonly Block[] {
  if (neighbour === null) return [];
  const { citation, isSameParagraph } = neighbour;
  return [{ before: [line('note', words(isSameParagraph))], citation, after: [], url: null }];
}
