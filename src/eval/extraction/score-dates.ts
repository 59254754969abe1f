import { decodeBytes } from '../../ingest/decode/decode-bytes.ts';
import { parsePage } from '../../ingest/extract/dom.ts';
import { pageFacts } from '../../ingest/metadata/page-facts.ts';
import type { PublicationDate } from '../../ingest/metadata/publication-date.ts';
import { dateDoubt, publicationDate } from '../../ingest/metadata/publication-date.ts';
import type { IsoDate } from '../../text/iso-date.ts';
import type { GoldDate } from './read-gold.ts';
import { readPageFile } from './read-gold.ts';

interface Tally {
  readonly name: string;
  readonly right: number;
  readonly wrong: number;
}

export interface DateReport {
  readonly pages: number;
  readonly right: number;
  readonly wrong: number;
  readonly none: number;
  /** 2 · right / (2 · right + wrong + none) */
  readonly f: number;
  readonly precision: number;
  readonly sources: readonly Tally[];
  readonly opinions: readonly Tally[];
  /** Days that would be stored without a question. */
  readonly unasked: Tally;
}

/** Neither the address nor the name of a file is shown to the reader, as in htmldate's comparison. */
export function scoreDates(
  folder: string,
  gold: readonly GoldDate[],
  today: IsoDate,
  progress: (done: number) => void,
): DateReport {
  const rows = gold.map(({ file, date }, index) => {
    const found = dateIn(readPageFile(folder, file), today);
    progress(index + 1);
    return { found, isRight: found.found !== null && found.found.day === date };
  });
  const answered = rows.filter(({ found }) => found.found !== null);
  const right = answered.filter(({ isRight }) => isRight).length;
  const wrong = answered.length - right;
  const none = rows.length - answered.length;
  const stored = answered.filter(({ found }) => dateDoubt(found) === null);
  return {
    pages: rows.length,
    right,
    wrong,
    none,
    f: (2 * right) / Math.max(1, 2 * right + wrong + none),
    precision: right / Math.max(1, answered.length),
    sources: tally(answered, ({ found }) => found.source ?? 'none'),
    opinions: tally(answered, ({ found }) => found.opinion),
    unasked: { name: 'stored without a question', ...counted(stored) },
  };
}

interface Row {
  readonly found: PublicationDate;
  readonly isRight: boolean;
}

function dateIn(bytes: Uint8Array, today: IsoDate): PublicationDate {
  const html = decodeBytes(bytes, null)?.text ?? '';
  return publicationDate(pageFacts(parsePage(html), null, today));
}

function tally(rows: readonly Row[], nameOf: (row: Row) => string): readonly Tally[] {
  return [...new Set(rows.map(nameOf))]
    .map((name) => ({ name, ...counted(rows.filter((row) => nameOf(row) === name)) }))
    .sort((a, b) => b.right + b.wrong - (a.right + a.wrong));
}

function counted(rows: readonly Row[]): { readonly right: number; readonly wrong: number } {
  const right = rows.filter(({ isRight }) => isRight).length;
  return { right, wrong: rows.length - right };
}
