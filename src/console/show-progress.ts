import type { Log } from '../log.ts';

interface Surroundings {
  /** A terminal's line is drawn again and again; null: nobody looks. */
  readonly draw: ((text: string) => void) | null;
  readonly log: Log;
  /** Milliseconds. */
  readonly clock: () => number;
}

// Often enough to see that it goes on, seldom enough for a log.
const LOG_EVERY_MS = 10_000;
// Fewer are done before anybody reads a line.
const WORTH_TELLING = 200;

/**
 * Tells how far the analysis of many articles is: how many are done, how many a second, how long the rest takes.
 * Several runs may follow each other.
 */
export function showProgress({
  draw,
  log,
  clock,
}: Surroundings): (done: number, total: number) => void {
  let run = { total: 0, done: 0, began: 0, from: 0, loggedAt: 0 };
  return (done, total) => {
    if (total < WORTH_TELLING) return;
    const now = clock();
    // The first batch tells when the clock starts: how long it took itself, nobody knows.
    if (total !== run.total || done <= run.done)
      run = { total, done, began: now, from: done, loggedAt: now };
    run.done = done;
    const rate =
      done === run.from ? null : (1000 * (done - run.from)) / Math.max(1, now - run.began);
    const left = rate === null ? null : Math.ceil((total - done) / rate);
    draw?.(done >= total ? '\r\u001B[K' : `\r\u001B[K${line(done, total, rate, left)}`);
    if (done < total && now - run.loggedAt < LOG_EVERY_MS) return;
    run.loggedAt = now;
    log.info('articles-analysed', {
      ...{ done, total },
      perSecond: rate === null ? null : Math.round(rate),
      secondsLeft: left,
    });
  };
}

// “1,200 of 8,000 articles read · 310 a second · 22 s left”
function line(done: number, total: number, rate: number | null, left: number | null): string {
  const whole = new Intl.NumberFormat('en');
  const count = `${whole.format(done)} of ${whole.format(total)} articles read`;
  return rate === null || left === null
    ? count
    : `${count} · ${whole.format(Math.round(rate))} a second · ${whole.format(left)} s left`;
}

/** The line of a terminal that standard error is; null in a pipe. */
export function stderrLine(): ((text: string) => void) | null {
  return process.stderr.isTTY ? (text) => void process.stderr.write(text) : null;
}
