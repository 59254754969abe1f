import type { Message } from 'discord.js';
import { quoteBlock, quotedRuns } from './escape.ts';
import { everyComponent } from './limits/component-tree.ts';

/**
 * What a message says, as Markdown: its own words, or those it forwards. Of our own replies, which are cards, what they
 * quote; the rest is ours. Empty for a picture alone.
 */
export function messageContent(message: Message, self: string): string {
  const { content, author, components, messageSnapshots } = message;
  if (author.id === self) {
    const shown = everyComponent(components.map((each) => each.toJSON())).flatMap((each) =>
      typeof each['content'] === 'string' ? [each['content']] : [],
    );
    return [content, ...shown].flatMap(quotedRuns).map(quoteBlock).join('\n\n');
  }
  if (content.trim() !== '') return content;
  return messageSnapshots.map((forwarded) => forwarded.content ?? '').join('\n\n');
}
