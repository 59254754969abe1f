import { ButtonStyle, ComponentType, type APIButtonComponentWithURL } from 'discord-api-types/v10';
import { outletLine, publishedLine } from '../phrases/article-lines.ts';
import { line, type Block, type Line } from '../phrases/page.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { accentColour } from './accent-colour.ts';
import { drawLine } from './draw-line.ts';
import { escapeMarkdown, quoteBlock } from './escape.ts';
import { webUrlFaults } from './limits/measure.ts';
import { BUTTON_URL } from './limits/numbers.ts';

/** A block in Markdown, before it is a card or an embed. */
export interface DrawnBlock {
  readonly text: string;
  readonly isQuote: boolean;
  /** Of the quote's outlet. */
  readonly accent: number | null;
  /** Where the article can be read; null when no button could lead there. */
  readonly url: string | null;
  readonly title: string | null;
  /** The attached file that holds the quote whole, when it had to be cut. */
  readonly file: string | null;
}

/** What is shown of a quote that does not fit, and the file that has all of it. */
export interface CutQuote {
  readonly shown: string;
  readonly file: string;
}

export function drawBlock(block: Block, phrases: Phrases, cut: CutQuote | null = null): DrawnBlock {
  const { citation, url } = block;
  const isLink = url !== null && webUrlFaults('url', url, BUTTON_URL).length === 0;
  const note = url !== null && !isLink ? [line('note', phrases.article.addressTooLong)] : [];
  const lines = citation === null ? [...block.before, ...block.after].map(drawLine) : null;
  return {
    text: [...(lines ?? quoteLines(block, phrases, cut)), ...note.map(drawLine)].join('\n'),
    isQuote: citation !== null,
    accent: accentColour(citation?.article.outlet?.value ?? null),
    url: isLink ? url : null,
    title: citation?.article.title ?? block.before[0]?.text ?? null,
    file: cut?.file ?? null,
  };
}

/** The outlet heads its quote, so that outlets are told apart at a glance, and is not named again below it. */
function quoteLines(
  { before, citation, after }: Block,
  phrases: Phrases,
  cut: CutQuote | null,
): readonly string[] {
  if (citation === null) return [];
  const { article, quote } = citation;
  const headings = before.filter(({ role }) => role === 'heading');
  const others = before.filter(({ role }) => role !== 'heading');
  const below = (each: Line): Line =>
    each.role === 'source' ? line('label', publishedLine(article, phrases)) : each;
  return [
    ...[...headings, line('heading', outletLine(article, phrases)), ...others].map(drawLine),
    quoteBlock(escapeMarkdown(cut?.shown ?? quote)),
    ...(cut === null ? [] : [drawLine(line('note', phrases.answer.cut(cut.file)))]),
    ...after.map(below).map(drawLine),
  ];
}

export function linkButton(label: string, url: string): APIButtonComponentWithURL {
  return { type: ComponentType.Button, style: ButtonStyle.Link, label, url };
}
