import {
  ComponentType,
  type APIActionRowComponent,
  type APIButtonComponentWithURL,
  type APIEmbed,
} from 'discord-api-types/v10';
import { label } from '../phrases/label.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { blockText, type DrawnBlock } from './draw-block.ts';
import type { DrawnPage } from './drawn-page.ts';
import { linkButton } from './link-button.ts';
import { BUTTON_LABEL, ROW_COMPONENTS } from './limits/numbers.ts';
import { mostThatFit } from './most-that-fit.ts';

export type LinkRow = APIActionRowComponent<APIButtonComponentWithURL>;

/** A page as embeds, for those who prefer them, and the buttons that lead to its articles. */
export interface DrawnEmbeds {
  readonly embeds: readonly APIEmbed[];
  readonly links: readonly LinkRow[];
}

/**
 * The same text as in a card. An embed's own `url` stays unused: Discord draws embeds with one address as one, and
 * two quotes of an article have the same.
 */
export function drawEmbeds({ head, blocks, foot }: DrawnPage, phrases: Phrases): DrawnEmbeds {
  const links = drawLinks(blocks, phrases);
  if (!blocks.some(({ quote }) => quote !== null)) {
    const lines = [...head, ...blocks.map(blockText), ...foot];
    return { embeds: linesEmbed(lines), links };
  }
  const quotes = blocks.map((block) => ({
    description: blockText(block),
    ...(block.accent === null ? {} : { color: block.accent }),
  }));
  return { embeds: [...linesEmbed(head), ...quotes, ...linesEmbed(foot)], links };
}

function linesEmbed(lines: readonly string[]): readonly APIEmbed[] {
  return lines.length === 0 ? [] : [{ description: lines.join('\n') }];
}

/** An article that is quoted twice has one button. */
function drawLinks(blocks: readonly DrawnBlock[], phrases: Phrases): readonly LinkRow[] {
  const titles = new Map<string, string | null>();
  for (const { url, title } of blocks) {
    if (url !== null && !titles.has(url)) titles.set(url, title);
  }
  const buttons = Array.from(titles, ([url, title]) => linkButton(linkLabel(title, phrases), url));
  const rows: LinkRow[] = [];
  for (let from = 0; from < buttons.length; from += ROW_COMPONENTS.max) {
    const components = buttons.slice(from, from + ROW_COMPONENTS.max);
    rows.push({ type: ComponentType.ActionRow, components });
  }
  return rows;
}

/** Buttons that stand away from their quotes say which article they open. */
function linkLabel(title: string | null, { article: say }: Phrases): string {
  // By code point, so that no pair is split.
  const characters = Array.from(label(title ?? ''));
  const written = (kept: number): string => {
    const mark = kept === characters.length ? '' : '…';
    return say.openTitled(`${characters.slice(0, kept).join('').trimEnd()}${mark}`);
  };
  const fits = (kept: number): boolean => written(kept).length <= BUTTON_LABEL.max;
  const kept = mostThatFit(characters.length, fits);
  return kept === 0 ? say.open : written(kept);
}
