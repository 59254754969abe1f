import type { PageElement, PageNode } from './dom.ts';
import { ELEMENT, TEXT, collapsed } from './dom.ts';

/** One line of a page as a reader sees it: what stands between two line breaks of the layout. */
export interface Block {
  /** White space collapsed; never empty. */
  readonly text: string;
  /** The innermost block element around its end, upper case: `P`, `H2`, `LI`. */
  readonly tag: string;
  /** Characters of the text that are links. */
  readonly linked: number;
}

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BR CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
const SILENT = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG BUTTON INPUT SELECT TEXTAREA'.split(' '),
);

/** The lines below an element, in order; elements named in `without` and all that cannot be read are left out. */
export function renderBlocks(root: PageElement, without: ReadonlySet<string>): readonly Block[] {
  const blocks: Block[] = [];
  let text = '';
  let linked = 0;
  const endLine = (tag: string): void => {
    const line = collapsed(text);
    if (line !== '') blocks.push({ text: line, tag, linked: Math.min(linked, line.length) });
    text = '';
    linked = 0;
  };
  const walk = (node: PageNode, around: string, inLink: boolean): void => {
    if (node.nodeType === TEXT) {
      text += node.textContent ?? '';
      if (inLink) linked += collapsed(node.textContent).length;
      return;
    }
    if (node.nodeType !== ELEMENT) return;
    const tag = (node as PageElement).tagName.toUpperCase();
    if (SILENT.has(tag) || without.has(tag)) return;
    const isBlock = BLOCKS.has(tag);
    if (isBlock) endLine(around);
    const inner = isBlock && tag !== 'BR' ? tag : around;
    for (let child = node.firstChild; child !== null; child = child.nextSibling)
      walk(child, inner, inLink || tag === 'A');
    if (isBlock) endLine(inner);
  };
  walk(root, 'BODY', false);
  endLine('BODY');
  return blocks;
}
