import type { PageRequest, Reading, ReadRequest, TextRequest } from '../ingest/reader/reading.ts';
import type { IsoDate } from '../text/iso-date.ts';

/** One line of `npm run extract`: the contract with scripts outside. */
interface ExtractionJson {
  readonly file: string;
  readonly title: string | null;
  readonly author: string | null;
  readonly published: IsoDate | null;
  readonly publishedBasis: string | null;
  readonly outlet: string | null;
  readonly text: string;
  readonly dropped: readonly string[];
}

export function extractionJson(file: string, reading: Reading): ExtractionJson {
  return {
    file,
    title: reading.title,
    author: reading.author,
    published: reading.publishedOn?.value ?? null,
    publishedBasis: reading.publishedOn?.basis ?? null,
    outlet: reading.outlet?.value ?? null,
    text: reading.text,
    dropped: reading.dropped.map(({ text }) => text),
  };
}

/** By the ending of the name: a dump, Markdown, JSON; a page for all others. Marks of a page against keeping it are not heeded: nothing is kept. */
export function requestFor(
  file: string,
  bytes: Uint8Array,
  url: string | null,
  today: IsoDate,
): ReadRequest {
  const common = { bytes, charset: null, url, today };
  const ending = /\.(txt|md|json)$/i.exec(file)?.[1]?.toLowerCase() ?? 'html';
  const format = FORMATS.get(ending);
  const source: PageRequest | TextRequest =
    format === undefined
      ? { kind: 'page', robotsTag: null, ...common }
      : { kind: 'text', format, ...common };
  return { kind: 'unchecked', source };
}

const FORMATS = new Map<string, TextRequest['format']>([
  ['txt', 'plain'],
  ['md', 'markdown'],
  ['json', 'json'],
]);
