import { describe, expect, onTestFinished, test } from 'vitest';
import { openReader, READER_LIMITS } from '../../../src/ingest/reader/reader.ts';
import type { PageRequest, ReadRequest, ReadResult } from '../../../src/ingest/reader/reading.ts';
import { parseIsoDate, type IsoDate } from '../../../src/text/iso-date.ts';
import { mutatedPage } from './mutated-pages.ts';

const TODAY = parseIsoDate('2026-11-22') as IsoDate;
const SENTENCE =
  'The harbour bridge opened again on Friday after eleven months of repairs to its northern span. ';
const GOOD = `<html><head><title>Bridge opens</title></head><body><article><h1>Bridge opens</h1>${['One', 'Two', 'Three', 'Four'].map((word) => `<p>${word}: ${SENTENCE.repeat(2)}</p>`).join('')}</article></body></html>`;

function page(html: string | Uint8Array): PageRequest {
  return {
    kind: 'page',
    bytes: Buffer.from(html as string),
    charset: null,
    robotsTag: null,
    url: 'https://a.test/',
    today: TODAY,
  };
}

function reader(limits = READER_LIMITS) {
  const opened = openReader(limits);
  onTestFinished(() => opened.close());
  return opened;
}

function outcomeOf(result: ReadResult): string {
  return result.kind === 'refused' ? result.refusal.kind : result.kind;
}

const HOSTILE: Readonly<Record<string, () => string>> = {
  'five thousand levels': () => '<div>'.repeat(5000) + GOOD,
  'three thousand tables': () => '<table>'.repeat(3000) + '<tr><td>x',
  'fifty thousand links': () => `<div>${'<a href="/x">link</a> '.repeat(50_000)}</div>`,
  'a tag of 200,000 attributes': () => `<div ${'a=b '.repeat(200_000)}>x</div>`,
  'half tags': () => '<a<b<c'.repeat(100_000),
  'three megabytes of spaces': () => `<p>${' '.repeat(3_000_000)}x</p>`,
  'open comments': () => '<!--'.repeat(200_000),
  'JSON-LD without an end': () =>
    `<script type="application/ld+json">${'['.repeat(200_000)}</script>${GOOD}`,
  'JSON-LD a hundred thousand deep': () =>
    `<script type="application/ld+json">${'{"author":'.repeat(100_000)}1${'}'.repeat(100_000)}</script>${GOOD}`,
  'declared entities': () =>
    `<!DOCTYPE x [<!ENTITY a "${'b'.repeat(1000)}">${'<!ENTITY c "&a;&a;&a;">'.repeat(100)}]>${'&c;'.repeat(1000)}${GOOD}`,
  'a megabyte without a space': () => `<p>${'a'.repeat(1_000_000)}</p>`,
  'many dates': () => `<p class="date">${'1/1/2025 '.repeat(100_000)}</p>`,
  'classes by the thousand': () => '<div class="date meta">x</div>'.repeat(19_000),
};

describe('openReader', () => {
  test('reads a page, and another after it', async () => {
    const { read } = reader();
    const [one, two] = await Promise.all([read(page(GOOD)), read(page(GOOD))]);
    expect(one).toMatchObject({
      kind: 'reading',
      reading: { title: 'Bridge opens', detected: 'en' },
    });
    expect(two).toEqual(one);
  });

  test('answers every hostile page in time, and a good one after them all', async () => {
    const { read } = reader();
    await read(page(GOOD));
    for (const [name, make] of Object.entries(HOSTILE)) {
      const result = await read(page(make()));
      const isFault = result.kind === 'refused' && JSON.stringify(result).includes('"fault"');
      expect([name, isFault]).toEqual([name, false]);
      expect(outcomeOf(await read(page(GOOD)))).toBe('reading');
    }
  }, 60_000);

  test('stops a page that takes too long, and starts again', async () => {
    const { read } = reader({ deadline: 1, memory: 512 });
    const slow = page('<div class="date meta">x</div>'.repeat(19_000));
    expect(await read(slow)).toEqual({
      kind: 'refused',
      refusal: { kind: 'reader-stopped', after: 'time' },
    });
  });

  test('stops a page that takes too much memory', async () => {
    const { read } = reader({ deadline: 20_000, memory: 64 });
    const wide = `<body>${`<p class="date">${'1/1/2025 '.repeat(2000)}</p>`.repeat(400)}</body>`;
    const outcome = await read(page(wide));
    // 64 MiB hold the code itself and little more: either it fits, or the thread is stopped; never the process.
    expect(outcome.kind).toBe('refused');
  });

  test('tells of a page that says it must not be kept', async () => {
    const { read } = reader();
    const marked = GOOD.replace('<head>', '<head><meta name="robots" content="noarchive">');
    expect(outcomeOf(await read(page(marked)))).toBe('noarchive');
    const unchecked: ReadRequest = { kind: 'unchecked', source: page(marked) };
    expect(outcomeOf(await read(unchecked))).toBe('unchecked');
  });
});

// ONRECORD_FUZZ=10000 npx vitest run test/ingest/reader/reader.test.ts -t fuzz
const PAGES = Number(process.env['ONRECORD_FUZZ'] ?? 150);

describe('the reader under fuzz', () => {
  test(
    `answers ${PAGES} broken pages, feeds and texts`,
    async () => {
      // Readability goes round for ever in one broken page of ten thousand: the deadline is what ends it.
      const deadline = PAGES > 150 ? READER_LIMITS.deadline : 2000;
      const { read } = reader({ ...READER_LIMITS, deadline });
      const outcomes = new Map<string, number>();
      for (let number = 0; number < PAGES; number += 1) {
        for (const request of requestsFor(number)) {
          const result = await read(request);
          const isStopped = result.kind === 'refused' && result.refusal.kind === 'reader-stopped';
          const outcome = isStopped
            ? `stopped-${JSON.stringify(result.refusal)}`
            : outcomeOf(result);
          outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
        }
      }
      if (PAGES > 150) console.log(Object.fromEntries(outcomes));
      const stopped = [...outcomes].filter(([outcome]) => outcome.startsWith('stopped'));
      // Never by a fault or for want of memory, and by time seldom.
      expect(stopped.every(([outcome]) => outcome.includes('"time"'))).toBe(true);
      expect(stopped.reduce((sum, [, count]) => sum + count, 0)).toBeLessThan(PAGES / 100 + 2);
      // The pages are broken enough to be refused in several ways, and whole enough to be read.
      expect(outcomes.size).toBeGreaterThan(4);
      expect(outcomes.get('reading')).toBeGreaterThan(PAGES / 10);
    },
    30_000 + PAGES * 200,
  );
});

function requestsFor(number: number): readonly ReadRequest[] {
  const common = {
    bytes: mutatedPage(number),
    charset: null,
    url: 'https://a.test/',
    today: TODAY,
  };
  const format = (['plain', 'markdown', 'json'] as const)[number % 3] ?? 'plain';
  return [
    { kind: 'page', robotsTag: null, ...common },
    { kind: 'text', format, ...common },
    { kind: 'feed', ...common },
  ];
}
