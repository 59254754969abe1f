import { describe, expect, test } from 'vitest';
import { showProgress } from '../../src/console/show-progress.ts';
import { createJsonLog } from '../../src/ops/json-log.ts';

const ERASE = '\r\u001B[K';

/** What a terminal gets, and the lines of a log at the same terminal, with a clock of the test's own. */
function watched() {
  const written: string[] = [];
  let now = 0;
  const log = createJsonLog({
    ...{ level: 'info', secrets: [], now: () => new Date(0) },
    write: (line) => written.push(line),
  });
  const progress = showProgress({
    ...{ draw: (text) => written.push(text), log, clock: () => now },
  });
  return {
    /** So many milliseconds later so many are done. */
    after: (milliseconds: number, done: number, total: number): readonly string[] => {
      now += milliseconds;
      const before = written.length;
      progress(done, total);
      return written.slice(before);
    },
  };
}

function logged(done: number, total: number, perSecond: number | null, secondsLeft: number | null) {
  const line = { time: '1970-01-01T00:00:00.000Z', level: 'info', event: 'articles-analysed' };
  return `${JSON.stringify({ ...line, done, total, perSecond, secondsLeft })}\n`;
}

describe('showProgress', () => {
  test('draws the count, and from the second batch on the rate and the time left', () => {
    const { after } = watched();
    expect(after(5000, 100, 8000)).toEqual([ERASE, '100 of 8,000 articles read']);
    expect(after(500, 200, 8000)).toEqual([
      ERASE,
      '200 of 8,000 articles read · 200 a second · 39 s left',
    ]);
    expect(after(2000, 1200, 8000)).toEqual([
      ERASE,
      '1,200 of 8,000 articles read · 440 a second · 16 s left',
    ]);
  });

  test('erases the line at the end, and logs what it came to', () => {
    const { after } = watched();
    after(0, 100, 250);
    after(1000, 200, 250);
    expect(after(500, 250, 250)).toEqual([ERASE, logged(250, 250, 100, 0)]);
  });

  test('draws ten times a second at most', () => {
    const { after } = watched();
    after(0, 100, 100_000);
    const draws = Array.from({ length: 500 }, (_, n) => after(2, 200 + 100 * n, 100_000));
    expect(draws.filter((each) => each.length > 0)).toHaveLength(10);
  });

  test('logs every ten seconds, at the start of a line, with the same three', () => {
    const { after } = watched();
    after(0, 100, 100_000);
    const lines = Array.from({ length: 35 }, (_, n) => after(1000, 200 + 100 * n, 100_000));
    const logs = lines.flatMap((each) => each.filter((line) => line.endsWith('\n')));
    expect(logs).toEqual([
      logged(1100, 100_000, 100, 989),
      logged(2100, 100_000, 100, 979),
      logged(3100, 100_000, 100, 969),
    ]);
    for (const each of lines) expect(each[0]).toBe(ERASE);
  });

  test('begins anew with the next run, also of as many', () => {
    const { after } = watched();
    after(0, 200, 400);
    after(1000, 400, 400);
    expect(after(60_000, 100, 400)).toEqual([ERASE, '100 of 400 articles read']);
    expect(after(1000, 200, 400)[1]).toContain('100 a second · 2 s left');
  });

  test('leaves alone what is done before anybody reads a line', () => {
    const { after } = watched();
    expect([after(0, 100, 199), after(1000, 199, 199)]).toEqual([[], []]);
  });
});
