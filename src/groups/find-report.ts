import type { HeldQuotation } from './held-part.ts';
import { hashOf, mixed } from './hash.ts';
import { NO_LINKS, type Report, type Wording } from './report.ts';
import { areAlike as sayAlike, wordAt } from './saying.ts';

/** The reports that are held. */
export interface Reports {
  /** What the quotation is a copy of; a new one without copies when it is none. */
  readonly find: (quotation: HeldQuotation) => Report;
  /** One that has no copies any more. */
  readonly forget: (report: Report) => void;
}

export function openReports(): Reports {
  const byHash = new Map<number, readonly Report[]>();
  return {
    find: (quotation) => {
      const hash = hashOfQuotation(quotation);
      const alike = byHash.get(hash) ?? [];
      const known = alike.find((report) => areAlike(report, quotation));
      if (known !== undefined) return known;
      const report = newReport(quotation, hash);
      byHash.set(hash, [...alike, report]);
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

const NO_WORDINGS: Report['wordings'] = [];
const NO_COPIES: Report['copies'] = [];

function newReport({ article, sayings, day, speaker, keys }: HeldQuotation, hash: number): Report {
  const { folder, day: published } = article;
  // Property by property, here and where there are as many: an object that is spread together twice has a shape of its own,
  // which takes more memory than the object.
  const report: Report = {
    folder,
    hash,
    published,
    day,
    speaker,
    keys,
    wordings: NO_WORDINGS,
    copies: NO_COPIES,
    repeats: NO_COPIES,
  };
  report.wordings = sayings.map((saying, place): Wording => {
    const unlinked = { number: -1, links: NO_LINKS, again: undefined, cluster: null };
    return { report, place, saying, ...unlinked };
  });
  return report;
}

function hashOfQuotation({ article, speaker, day, sayings }: HeldQuotation): number {
  let hash = hashOf(`${article.folder}\n${speaker}`);
  hash = mixed(mixed(hash, article.day ?? -1), day ?? -1);
  for (const saying of sayings) {
    const { vocabulary } = saying.store;
    for (let word = 0; word < saying.words; word += 1)
      hash = mixed(hash, vocabulary.hash(wordAt(saying, word)));
    hash = mixed(hash, saying.words);
  }
  return hash;
}

/** Whether the two agree in all that is judged. */
function areAlike({ copies: [copy], ...report }: Report, quotation: HeldQuotation): boolean {
  const { article, sayings } = quotation;
  return (
    copy !== undefined &&
    report.folder === article.folder &&
    report.speaker === quotation.speaker &&
    report.day === quotation.day &&
    report.published === article.day &&
    report.wordings.length === sayings.length &&
    report.wordings.every(({ saying }, place) => sayAlike(saying, sayings[place])) &&
    areEqual(report.keys, quotation.keys) &&
    haveSame(copy.article.venues, article.venues)
  );
}

function areEqual(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((each, place) => each === b[place]);
}

function haveSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((each) => b.has(each));
}
