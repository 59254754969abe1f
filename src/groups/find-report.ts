import type { HeldQuotation } from './held-part.ts';
import { hashOf, mixed } from './hash.ts';
import type { Part } from './part.ts';
import { NO_LINKS, type Report, type Wording } from './report.ts';

/** The reports that are held. */
export interface Reports {
  /** What the quotation is a copy of; a new one without copies when it is none. */
  readonly find: (quotation: HeldQuotation) => Report;
  /** One that has no copies any more. */
  readonly forget: (report: Report) => void;
}

export function openReports(): Reports {
  const byHash = new Map<number, Report[]>();
  return {
    find: (quotation) => {
      const hash = hashOfQuotation(quotation);
      const alike = byHash.get(hash) ?? [];
      const known = alike.find(
        ({ copies: [copy] }) => copy !== undefined && areAlike(copy, quotation),
      );
      if (known !== undefined) return known;
      const report = newReport(quotation, hash);
      if (alike.length === 0) byHash.set(hash, alike);
      alike.push(report);
      return report;
    },
    forget: (report) => {
      const alike = byHash.get(report.hash) ?? [];
      const rest = alike.filter((each) => each !== report);
      if (rest.length === 0) byHash.delete(report.hash);
      else byHash.set(report.hash, rest);
    },
  };
}

function newReport({ article, parts, day, speaker, keys }: HeldQuotation, hash: number): Report {
  const wordings: Wording[] = [];
  const report: Report = {
    ...{ folder: article.folder, hash, published: article.day, day, speaker, keys },
    ...{ wordings, copies: [], repeats: [] },
  };
  for (const [place, { part }] of parts.entries())
    wordings.push({ report, place, part, links: NO_LINKS, again: undefined, cluster: null });
  return report;
}

function hashOfQuotation({ article, speaker, day, parts }: HeldQuotation): number {
  let hash = hashOf(`${article.folder}\n${speaker}`);
  hash = mixed(mixed(hash, article.day ?? -1), day ?? -1);
  for (const { part } of parts) {
    for (const word of part.words) hash = mixed(hash, hashOf(word));
    hash = mixed(hash, part.words.length);
  }
  return hash;
}

/** Whether the two agree in all that is judged. */
function areAlike(a: HeldQuotation, b: HeldQuotation): boolean {
  return (
    a.article.folder === b.article.folder &&
    a.speaker === b.speaker &&
    a.day === b.day &&
    a.article.day === b.article.day &&
    a.parts.length === b.parts.length &&
    a.parts.every(({ part }, place) => saysAlike(part, b.parts[place]?.part)) &&
    areEqual(a.keys, b.keys) &&
    areEqual([...a.article.venues].sort(), [...b.article.venues].sort())
  );
}

function saysAlike(a: Part, b: Part | undefined): boolean {
  if (b === undefined || a.kind !== b.kind || a.polarity !== b.polarity || a.mass !== b.mass)
    return false;
  if (a.isContinued !== b.isContinued) return false;
  if (!areEqual(a.words, b.words) || a.concepts.size !== b.concepts.size) return false;
  for (const [concept, { term, weight, synonyms }] of a.concepts) {
    const other = b.concepts.get(concept);
    if (other?.term !== term || other.weight !== weight || other.synonyms !== synonyms)
      return false;
  }
  return a.names.size === b.names.size && [...a.names].every((name) => b.names.has(name));
}

function areEqual(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((each, place) => each === b[place]);
}
