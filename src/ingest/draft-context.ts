import { createHash } from 'node:crypto';
import type { IsoDate } from '../text/iso-date.ts';
import type { ArticleDraft, Doubt, DraftSource, Drafting, NearCopy } from './draft.ts';
import type { Fetcher } from './fetch/fetcher.ts';
import type { Reader } from './reader/reader.ts';
import type { CheckedReading } from './reader/reading.ts';

/** What every front door needs: opened once for a process. */
export interface Tools {
  readonly fetcher: Fetcher;
  readonly reader: Reader;
}

/** What differs from server to server and from day to day. */
export interface DraftContext {
  readonly today: IsoDate;
  /** ISO 639-1; articles in others are asked about. */
  readonly languages: readonly string[];
  /** Looks among the articles that this server may see. */
  readonly findCopies: (text: string) => readonly NearCopy[];
}

interface Provenance {
  readonly source: DraftSource;
  readonly bytes: Uint8Array | string;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** A reading as a draft, with the doubts that only show beside other articles. */
export function draftOf(
  reading: CheckedReading,
  { source, bytes, etag, lastModified }: Provenance,
  context: DraftContext,
): Drafting {
  const { dateDoubt: _doubt, detected, hidden: _hidden, language, ...known } = reading;
  const draft: ArticleDraft = {
    ...known,
    language: detected ?? language ?? 'und',
    doubts: doubtsOf(reading, context),
    source,
    sourceSha256: sha256(bytes),
    sha256: sha256(reading.text),
    etag,
    lastModified,
  };
  return { kind: 'draft', draft };
}

function doubtsOf(reading: CheckedReading, context: DraftContext): readonly Doubt[] {
  const doubts: Doubt[] = [];
  if (reading.title === null) doubts.push({ kind: 'title-unknown' });
  if (reading.outlet === null) doubts.push({ kind: 'outlet-unknown' });
  if (reading.dateDoubt !== null) doubts.push(reading.dateDoubt);
  const { detected, hidden } = reading;
  if (detected === null || !context.languages.includes(detected))
    doubts.push({ kind: 'language', found: detected ?? 'und', expected: context.languages });
  if (hidden.length > 0) doubts.push({ kind: 'hidden-characters', codePoints: hidden });
  const [copy, ...copies] = context.findCopies(reading.text);
  if (copy !== undefined) doubts.push({ kind: 'near-copy', copies: [copy, ...copies] });
  return doubts;
}

function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}
