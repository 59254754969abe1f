import { parsePage } from '../../ingest/extract/dom.ts';
import { renderBlocks } from '../../ingest/extract/render-blocks.ts';
import { answerRequest } from '../../ingest/reader/answer-request.ts';
import type { PageRequest, TextRequest } from '../../ingest/reader/reading.ts';
import { fromDayNumber } from '../../text/iso-date.ts';
import { deviation } from './bootstrap.ts';
import type { GoldBody } from './read-gold.ts';
import { readPageFile } from './read-gold.ts';
import type { PageCounts } from './shingle-score.ts';
import { isExact, scorePage, scoreSet } from './shingle-score.ts';

export interface BodyReport {
  readonly kind: 'pages' | 'dumps';
  readonly pages: number;
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  /** Share of pages whose tokens are all right. */
  readonly exact: number;
  readonly empty: number;
  /** One standard deviation of F1 over resampled pages. */
  readonly deviation: number;
  /** Milliseconds of CPU time, the median page. */
  readonly cpu: number;
}

/** Every page read as `npm run extract` reads it. For dumps, all that the page shows, one block a line. */
export function scoreBodies(
  folder: string,
  gold: readonly GoldBody[],
  kind: BodyReport['kind'],
  progress: (done: number) => void,
): BodyReport {
  const counts: PageCounts[] = [];
  const times: number[] = [];
  let exact = 0;
  let empty = 0;
  for (const [index, { id, articleBody }] of gold.entries()) {
    const bytes = readPageFile(folder, `${id}.html`);
    const source = kind === 'pages' ? pageOf(bytes) : dumpOf(bytes);
    const before = process.cpuUsage();
    const text = textIn(source);
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
    counts.push(scorePage(articleBody, text));
    if (isExact(articleBody, text)) exact += 1;
    if (text === '') empty += 1;
    progress(index + 1);
  }
  return {
    kind,
    pages: gold.length,
    ...scoreSet(counts),
    exact: exact / Math.max(1, gold.length),
    empty,
    deviation: deviation(counts, (sample) => scoreSet(sample).f1),
    cpu: times.sort((a, b) => a - b)[times.length >> 1] ?? 0,
  };
}

// Dates play no part in a body.
const TODAY = fromDayNumber(20_000);

function pageOf(bytes: Uint8Array): PageRequest {
  return { kind: 'page', bytes, charset: null, robotsTag: null, url: null, today: TODAY };
}

function dumpOf(bytes: Uint8Array): TextRequest {
  const { body } = parsePage(new TextDecoder().decode(bytes));
  const lines = body === null ? [] : renderBlocks(body, new Set());
  const text = lines.map((line) => line.text).join('\n');
  const dump = new TextEncoder().encode(text);
  return { kind: 'text', format: 'plain', bytes: dump, charset: null, url: null, today: TODAY };
}

function textIn(source: PageRequest | TextRequest): string {
  const read = answerRequest({ kind: 'unchecked', source });
  return read.kind === 'unchecked' ? read.reading.text : '';
}
