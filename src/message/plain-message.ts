import { parse } from 'discord-markdown-parser';
import type { Span } from '../text/span.ts';

/** What somebody wrote on Discord, without links, mentions and markup. */
export interface PlainMessage {
  readonly text: string;
  /** The block quotes in it, in order. */
  readonly blockQuotes: readonly Span[];
}

/** Discord's most for members with Nitro; what is longer is no message. */
export const MESSAGE_CHARACTERS = 4000;

/**
 * The words of a message that its author wrote, or quotes: links, mentions, emoji and times are gone, a masked link
 * leaves its words. Cost: under 1 ms for most, up to 20 for 4,000 hostile characters.
 */
export function plainMessage(content: string): PlainMessage {
  const pieces: Pieces = { texts: [], length: 0, blockQuotes: [] };
  const read = content.slice(0, MESSAGE_CHARACTERS).replace(MASKED_LINK, '$<words>');
  take(parse(read.replace(LONG_RUN, '$<mark>$<mark>$<mark>'), 'normal'), pieces);
  return { text: pieces.texts.join(''), blockQuotes: pieces.blockQuotes };
}

// “[the article](https://example.org/a_(b))”. The parser's own pattern takes a second for “[](” written 1,300 times.
const MASKED_LINK =
  /\[(?<words>[^[\]\n]{1,300})\]\(<?https?:\/\/(?:[^\s()<>]|\([^\s()<>]{0,200}\)){1,2000}>?(?: "[^"\n]{0,200}")?\)/gu;
// “**********”: three of them are the most that Discord reads, and each pair would nest.
const LONG_RUN = /(?<mark>[*_~|`>#<])\k<mark>{3,}/gu;

/** A node of the parser's tree: what else it holds goes by its type. */
interface MarkdownNode {
  readonly type: string;
  readonly [property: string]: unknown;
}

interface Pieces {
  readonly texts: string[];
  length: number;
  readonly blockQuotes: Span[];
}

// What is not part of what somebody says.
const LEFT_OUT: ReadonlySet<string> = new Set([
  ...['url', 'autolink', 'user', 'role', 'channel', 'everyone', 'here', 'slashCommand'],
  ...['guildNavigation', 'emoji', 'twemoji', 'timestamp'],
]);

function take(nodes: unknown, pieces: Pieces): void {
  if (typeof nodes === 'string') return put(nodes, pieces);
  if (!Array.isArray(nodes)) return;
  for (const node of nodes as readonly MarkdownNode[]) takeNode(node, pieces);
}

function takeNode({ type, content }: MarkdownNode, pieces: Pieces): void {
  if (LEFT_OUT.has(type)) return put(' ', pieces);
  switch (type) {
    case 'br':
    case 'newline':
      return put('\n', pieces);
    case 'heading':
    case 'subtext':
    case 'codeBlock':
      put('\n', pieces);
      take(content, pieces);
      return put('\n', pieces);
    case 'blockQuote': {
      put('\n', pieces);
      const start = pieces.length;
      take(content, pieces);
      const end = pieces.length;
      if (end > start) pieces.blockQuotes.push({ start, end });
      return put('\n', pieces);
    }
    default:
      return take(content, pieces);
  }
}

function put(text: string, pieces: Pieces): void {
  pieces.texts.push(text);
  pieces.length += text.length;
}
