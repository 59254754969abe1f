import {
  ComponentType,
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  type APITextDisplayComponent,
} from 'discord-api-types/v10';
import type { Phrases } from '../phrases/phrases.ts';
import { blockText, type DrawnBlock } from './draw-block.ts';
import type { DrawnPage } from './drawn-page.ts';
import { linkButton } from './link-button.ts';

/**
 * A page as Components V2: each quote in a container with its outlet's colour, its button below it, where a phone
 * has the whole width. What quotes nothing stands in one container.
 */
export function drawCard(
  { head, blocks, foot }: DrawnPage,
  phrases: Phrases,
): readonly APIMessageTopLevelComponent[] {
  if (!blocks.some(({ quote }) => quote !== null)) {
    const components = [
      ...linesDisplay(head),
      ...blocks.map((block) => drawRow(block, phrases)),
      ...linesDisplay(foot),
    ];
    return [{ type: ComponentType.Container, components }];
  }
  return [
    ...linesDisplay(head),
    ...blocks.flatMap((block) => drawQuote(block, phrases)),
    ...linesDisplay(foot),
  ];
}

export function textDisplay(lines: readonly string[]): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content: lines.join('\n') };
}

function linesDisplay(lines: readonly string[]): readonly APITextDisplayComponent[] {
  return lines.length === 0 ? [] : [textDisplay(lines)];
}

function drawQuote(block: DrawnBlock, phrases: Phrases): readonly APIMessageTopLevelComponent[] {
  const { url, accent, file } = block;
  const components: APIComponentInContainer[] = [textDisplay([blockText(block)])];
  if (url !== null) {
    const button = linkButton(phrases.article.open, url);
    components.push({ type: ComponentType.ActionRow, components: [button] });
  }
  const colour = accent === null ? {} : { accent_color: accent };
  const container = { type: ComponentType.Container, ...colour, components } as const;
  return file === null ? [container] : [container, fileComponent(file)];
}

/** An article in a list: its button beside it, so that the list stays short. */
function drawRow(block: DrawnBlock, phrases: Phrases): APIComponentInContainer {
  const display = textDisplay([blockText(block)]);
  if (block.url === null) return display;
  const accessory = linkButton(phrases.article.open, block.url);
  return { type: ComponentType.Section, components: [display], accessory };
}

/** A file is shown by a card only where it names it. */
export function fileComponent(name: string): APIMessageTopLevelComponent {
  return { type: ComponentType.File, file: { url: `attachment://${name}` } };
}
