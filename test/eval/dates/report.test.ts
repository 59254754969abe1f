import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { printReport } from '../../../src/eval/dates/print-report.ts';
import { readTimex } from '../../../src/eval/dates/read-timex.ts';
import { reportOn } from '../../../src/eval/dates/report.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'timex-'));
afterAll(() => rmSync(folder, { recursive: true }));

const documents = [
  {
    id: 'one',
    dct: '2025-05-30',
    text: 'He left on Friday.',
    timexes: [{ start: 11, end: 17, type: 'DATE', value: '2025-05-30' }],
  },
  { id: 'two', dct: '2025-05-30', text: 'He came in 2014.', timexes: [] },
  {
    id: 'three',
    dct: '2025-05-30',
    text: 'He left today.',
    timexes: [{ start: 8, end: 13, type: 'DATE', value: null }],
  },
];
writeFileSync(
  path.join(folder, 'small.jsonl'),
  documents.map((document) => `${JSON.stringify(document)}\n`).join(''),
);

describe('the report', () => {
  let milliseconds = 0;
  const report = reportOn(readTimex(folder) ?? [], () => (milliseconds += 1));

  test('has a row a set', () => {
    expect(report.sets).toHaveLength(1);
    expect(report.sets[0]).toMatchObject({
      name: 'small',
      documents: 3,
      expressions: 2,
      relaxed: 80, // 2 of 3 found, 2 of 2 gold
      valueF1: 40, // a gold expression without a value is never met
      spurious: 1,
      speed: 48, // 48 characters in 3 ms
    });
  });

  test('says how often each basis was right', () => {
    expect(report.bases).toEqual([
      { kind: 'deictic', placed: 1, right: 0, spurious: 0, percent: 0 },
      { kind: 'weekday', placed: 1, right: 1, spurious: 0, percent: 100 },
      { kind: 'stated', placed: 0, right: 0, spurious: 1, percent: 0 },
    ]);
  });

  test('draws the same range each time, around the figure', () => {
    const [low = 0, high = 0] = report.sets[0]?.valueRange ?? [];
    expect([low, high]).toEqual(reportOn(readTimex(folder) ?? [], () => 0).sets[0]?.valueRange);
    expect(low).toBeLessThanOrEqual(40);
    expect(high).toBeGreaterThanOrEqual(40);
  });

  test('prints a line a set, a basis and a rule', () => {
    const lines = printReport(report);
    expect(lines.filter((line) => line.startsWith('small'))).toHaveLength(1);
    expect(lines.filter((line) => line.startsWith('weekday'))).toHaveLength(3);
  });
});

describe('readTimex', () => {
  test('has nothing to read in a folder that is not there, or holds no sets', () => {
    expect(readTimex(path.join(folder, 'absent'))).toBeNull();
    expect(readTimex(import.meta.dirname)).toBeNull();
  });
});
