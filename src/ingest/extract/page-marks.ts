import type { PageRefusal } from '../draft.ts';
import type { PageFacts } from '../metadata/page-facts.ts';

/** What the page says against being kept or read: `noarchive` for robots, or a body that is not free. */
export function pageMarks(facts: PageFacts, robotsTag: string | null): PageRefusal | null {
  const robots = [robotsTag ?? '', ...facts.metas.all('robots'), ...facts.metas.all('onrecord')];
  if (robots.some((rules) => /(?:^|[\s,:])noarchive(?:$|[\s,])/i.test(rules)))
    return { kind: 'noarchive' };
  const isPaid = facts.nodes.some((node) => /^false$/i.test(String(node['isAccessibleForFree'])));
  return isPaid ? { kind: 'paywall' } : null;
}
