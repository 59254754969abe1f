import type { PageDocument } from '../extract/dom.ts';

/** One node of a page's JSON-LD: fields as they stand there, none of them checked. */
export type LinkedNode = Readonly<Record<string, unknown>>;

// Keys under which the article may lie inside another node.
const NESTED = ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'hasPart'];
// A page of 8 MiB can hold a million nodes; an article stands near the top.
const MAX_NODES = 2000;

/** Every node of every JSON-LD script, in the order of the page; broken scripts are passed over. */
export function readJsonLd(page: PageDocument): readonly LinkedNode[] {
  const nodes: LinkedNode[] = [];
  for (const script of page.querySelectorAll('script')) {
    if (!/ld\+json/i.test(script.getAttribute('type') ?? '')) continue;
    const waiting = [parseLoosely(script.textContent ?? '')];
    while (waiting.length > 0 && nodes.length < MAX_NODES) {
      const value = waiting.shift();
      if (Array.isArray(value)) waiting.unshift(...value.slice(0, MAX_NODES));
      else if (isNode(value)) {
        nodes.push(value);
        waiting.push(...NESTED.map((key) => value[key]).filter((each) => each !== undefined));
      }
    }
  }
  return nodes;
}

/** Articles and posts first, then pages about one. */
export function articleNodes(nodes: readonly LinkedNode[]): readonly LinkedNode[] {
  const articles = nodes.filter(isArticle);
  const pages = nodes.filter((node) => !isArticle(node) && /webpage/i.test(typesOf(node)));
  return [...articles, ...pages];
}

export function isArticle(node: LinkedNode): boolean {
  return /article|posting|blogpost|reportage|liveblog/i.test(typesOf(node));
}

/** The names of a person, an organisation or a list of them, however they are written. */
export function namesOf(value: unknown, depth = 0): readonly string[] {
  if (typeof value === 'string') return [value];
  if (depth > 3) return [];
  if (Array.isArray(value)) return value.flatMap((each) => namesOf(each, depth + 1));
  return isNode(value) ? namesOf(value['name'], depth + 1) : [];
}

function typesOf(node: LinkedNode): string {
  const type = node['@type'];
  return Array.isArray(type) ? type.join(' ') : String(type);
}

function isNode(value: unknown): value is LinkedNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Null when it is not JSON even after the usual faults are mended. */
function parseLoosely(script: string): unknown {
  // <!-- {…} --> · //<![CDATA[ {…} //]]>
  const bare = script
    .replace(/^\s*(?:<!--|(?:\/\/|\/\*)?\s*<!\[CDATA\[\s*(?:\*\/)?)/, '')
    .replace(/(?:-->|(?:\/\/|\/\*)?\s*\]\]>\s*(?:\*\/)?)\s*;?\s*$/, '')
    .trim();
  return (
    parsed(bare) ??
    // Line breaks inside strings, and a comma before the end
    parsed(bare.replaceAll(/[\u0000-\u001F]+/g, ' ').replaceAll(/,\s*([}\]])/g, '$1'))
  );
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
