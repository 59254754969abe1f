import {
  ButtonStyle,
  ComponentType,
  type APIComponentInContainer,
  type APITextDisplayComponent,
} from 'discord-api-types/v10';
import { line, type Block } from '../phrases/page.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { drawLine } from './draw-line.ts';
import { escapeMarkdown, quoteBlock } from './escape.ts';
import { BUTTON_URL } from './limits/numbers.ts';

/** A block as one component. `quote` stands for the citation's own when that had to be cut. */
export function drawBlock(block: Block, phrases: Phrases, quote?: string): APIComponentInContainer {
  const { before, citation, after, url } = block;
  const shown = quote ?? citation?.quote;
  const lines = [
    ...before.map(drawLine),
    ...(shown === undefined ? [] : [quoteBlock(escapeMarkdown(shown))]),
    ...(quote === undefined ? [] : [drawLine(line('note', phrases.answer.cut))]),
    ...after.map(drawLine),
  ];
  if (url === null) return textDisplay(lines);
  if (url.length > BUTTON_URL.max) {
    return textDisplay([...lines, drawLine(line('note', phrases.article.addressTooLong))]);
  }
  return {
    type: ComponentType.Section,
    components: [textDisplay(lines)],
    accessory: {
      type: ComponentType.Button,
      style: ButtonStyle.Link,
      label: phrases.article.open,
      url,
    },
  };
}

export function textDisplay(lines: readonly string[]): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content: lines.join('\n') };
}
