import type { IsoDate } from '../../text/iso-date.ts';
import type { PageDocument } from '../extract/dom.ts';
import { articleNodes, readJsonLd } from './json-ld.ts';
import type { LinkedNode } from './json-ld.ts';
import type { MetaTags } from './meta-tags.ts';
import { readMetaTags } from './meta-tags.ts';

/** A page, read once for all that is asked about it. */
export interface PageFacts {
  readonly page: PageDocument;
  /** Articles first. */
  readonly nodes: readonly LinkedNode[];
  readonly metas: MetaTags;
  /** The page's own address; null when it is not known. */
  readonly url: string | null;
  /** What the page names as its address. */
  readonly canonical: string | null;
  /** Lower case, such as `en-us`; empty when the page does not say. */
  readonly language: string;
  readonly today: IsoDate;
}

export function pageFacts(page: PageDocument, url: string | null, today: IsoDate): PageFacts {
  const metas = readMetaTags(page);
  const link = page.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const language =
    page.documentElement?.getAttribute('lang') ??
    metas.first(['og:locale', 'content-language', 'language', 'dc.language']) ??
    '';
  return {
    page,
    nodes: articleNodes(readJsonLd(page)),
    metas,
    url,
    canonical: link ?? metas.first(['og:url']),
    language: language.toLowerCase().replaceAll('_', '-'),
    today,
  };
}
