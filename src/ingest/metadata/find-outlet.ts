import type { Known, OutletBasis } from '../../corpus/article.ts';
import { collapsed } from '../extract/dom.ts';
import { isArticle, namesOf } from './json-ld.ts';
import { decodeEntities } from './find-title.ts';
import type { PageFacts } from './page-facts.ts';

const MAX_OUTLET = 80;

/** Who published it: JSON-LD publisher, og:site_name, or the host of the address; null without any. */
export function findOutlet(facts: PageFacts): Known<string, OutletBasis> | null {
  const stated = [
    ...facts.nodes.filter(isArticle).flatMap((node) => namesOf(node['publisher'])),
    facts.metas.first(['og:site_name', 'dc.publisher', 'dcterms.publisher', 'application-name']),
  ];
  for (const name of stated) {
    const outlet = collapsed(decodeEntities(name ?? ''));
    if (outlet !== '' && outlet.length <= MAX_OUTLET && !/^https?:/.test(outlet))
      return { value: outlet, basis: 'stated' };
  }
  return hostOutlet(facts.url ?? facts.canonical);
}

/** The host of an address as an outlet's name, without `www.`. */
export function hostOutlet(url: string | null): Known<string, OutletBasis> | null {
  if (url === null || !URL.canParse(url)) return null;
  const host = new URL(url).hostname.replace(/^www\./, '');
  return host === '' ? null : { value: host, basis: 'url' };
}
