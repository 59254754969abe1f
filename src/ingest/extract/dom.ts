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

/** A document of its own. Markup without an `<html>` is taken as what stands in the body. */
export function parsePage(html: string): PageDocument {
  const whole = /<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`;
  return parseHTML(whole).document as unknown as PageDocument;
}

/** Text with every run of white space as one space, none at the ends. */
export function collapsed(text: string | null): string {
  return (text ?? '').replaceAll(/\s+/g, ' ').trim();
}
