import { parseHTML } from 'linkedom';

/** As much of the DOM as we use; linkedom gives it without a browser. */
export interface PageNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly parentNode: PageNode | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
}

export interface PageElement extends PageNode {
  /** Upper case. */
  readonly tagName: string;
  readonly id: string;
  readonly getAttribute: (name: string) => string | null;
  readonly querySelector: (selector: string) => PageElement | null;
  readonly querySelectorAll: (selector: string) => Iterable<PageElement>;
  readonly remove: () => void;
}

export interface PageDocument extends PageElement {
  readonly body: PageElement | null;
  readonly documentElement: PageElement | null;
}

export const ELEMENT = 1;
export const TEXT = 3;

/** A document of its own. Markup without an `<html>`, or with one that cannot be read, is taken as what stands in the body. */
export function parsePage(html: string): PageDocument {
  const page = /<html[\s>]/i.test(html) ? documentOf(html) : null;
  // In “<!-- <html> -->” the only one stands in a comment.
  if (page?.documentElement?.tagName.toUpperCase() === 'HTML') return page;
  const body = html.replaceAll(/<\/?(?:html|body|head|frameset)\b/gi, '<div');
  return documentOf(`<html><body>${body}</body></html>`);
}

function documentOf(html: string): PageDocument {
  // Where the browser's own types are known too, linkedom claims to give those.
  const { document }: { readonly document: unknown } = parseHTML(html);
  return document as PageDocument;
}

/** Text with every run of white space as one space, none at the ends. */
export function collapsed(text: string | null): string {
  return (text ?? '').replaceAll(/\s+/g, ' ').trim();
}
