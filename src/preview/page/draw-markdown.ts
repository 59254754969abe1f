import { parse } from 'discord-markdown-parser';
import { drawTime } from './draw-time.ts';
import { element } from './element.ts';
import { webAddress } from './web-address.ts';

/** What mentions are called: by user id, by channel id. */
export type Names = (id: string) => string | null;

/** A node of the parser's tree: what else it holds goes by its type. */
interface MarkdownNode {
  readonly type: string;
  readonly [property: string]: unknown;
}

/** Masked links are for bots and webhooks alone. */
export function drawMarkdown(
  source: string,
  author: 'bot' | 'member',
  names: Names,
): readonly Node[] {
  return drawAll(parse(source, author === 'bot' ? 'extended' : 'normal'), names);
}

// What the parser reads as emphasis and the like, and the element for each
const PLAIN_TAGS = {
  strong: 'strong',
  em: 'em',
  underline: 'u',
  strikethrough: 's',
  blockQuote: 'blockquote',
  subtext: 'small',
} as const;

function drawAll(nodes: unknown, names: Names): readonly Node[] {
  if (typeof nodes === 'string') return [document.createTextNode(nodes)];
  return Array.isArray(nodes) ? nodes.flatMap((node: MarkdownNode) => draw(node, names)) : [];
}

function draw(node: MarkdownNode, names: Names): readonly Node[] {
  const { type } = node;
  const content = node['content'];
  if (Object.hasOwn(PLAIN_TAGS, type)) {
    const tag = PLAIN_TAGS[type as keyof typeof PLAIN_TAGS];
    return [element(tag, {}, ...drawAll(content, names))];
  }
  switch (type) {
    case 'heading':
      return [drawHeading(node, names)];
    case 'link':
    case 'url':
    case 'autolink':
      return drawLink(String(node['target']), drawAll(content, names));
    case 'inlineCode':
      return [element('code', {}, String(content))];
    case 'codeBlock':
      return [element('pre', { tabindex: 0 }, element('code', {}, String(content)))];
    case 'spoiler':
      return [drawSpoiler(drawAll(content, names))];
    case 'br':
    case 'newline':
      return [element('br')];
    case 'timestamp':
      return [drawTime(Number(node['timestamp']), String(node['format']))];
    case 'user':
      return [mention(`@${names(String(node['id'])) ?? 'unknown-user'}`)];
    case 'role':
      return [mention('@role')];
    case 'channel':
      return [mention(`#${names(String(node['id'])) ?? 'unknown'}`)];
    case 'everyone':
    case 'here':
      return [mention(`@${type}`)];
    case 'slashCommand':
      return [mention(`/${String(node['fullName'])}`)];
    case 'guildNavigation':
      return [mention('Browse channels')];
    case 'emoji':
      return [document.createTextNode(`:${String(node['name'])}:`)];
    case 'twemoji':
      return [document.createTextNode(String(node['name']))];
    default:
      return drawAll(content, names);
  }
}

// The page has the first level, each message the second: within one, size alone tells headings apart.
function drawHeading(node: MarkdownNode, names: Names): HTMLElement {
  const size = `size-${Number(node['level'])}`;
  return element('h3', { class: size }, ...drawAll(node['content'], names));
}

function drawLink(target: string, label: readonly Node[]): readonly Node[] {
  const href = webAddress(target);
  if (href === null) return label;
  return [element('a', { href, target: '_blank', rel: 'noopener noreferrer' }, ...label)];
}

function drawSpoiler(hidden: readonly Node[]): HTMLElement {
  const label = 'Spoiler: show';
  const spoiler = element('button', { type: 'button', class: 'spoiler', 'aria-label': label });
  const inside = element('span', {}, ...hidden);
  spoiler.append(inside);
  spoiler.addEventListener('click', () => spoiler.replaceWith(inside));
  return spoiler;
}

function mention(name: string): HTMLElement {
  return element('span', { class: 'mention' }, name);
}
