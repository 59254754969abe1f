import type { Log } from '../log.ts';
import { silentLog } from '../ops/json-log.ts';

interface Surroundings {
  /** A terminal's line is drawn again and again; null: nobody looks. */
  readonly draw: ((text: string) => void) | null;
  readonly log: Log;
  /** Milliseconds. */
  readonly clock: () => number;
}

// Often enough to see that it goes on, seldom enough for a log.
const LOG_EVERY_MS = 10_000;
// Faster than anybody reads numbers.
const DRAW_EVERY_MS = 100;
// Fewer are done before anybody reads a line.
const WORTH_TELLING = 200;
// Back to the start of the line, and erase it.
const ERASE = '\r\u001B[K';

/**
 * Tells how far the analysis of many articles is: how many are done, how many a second, how long the rest takes.
 * Several runs may follow each other.
 */
export function showProgress({
  draw,
  log,
  clock,
}: Surroundings): (done: number, total: number) => void {
  let run = { total: 0, done: 0, began: 0, from: 0, loggedAt: 0, drawnAt: -Infinity };
  return (done, total) => {
    if (total < WORTH_TELLING) return;
    const now = clock();
    // The first batch tells when the clock starts: how long it took itself, nobody knows.
    if (total !== run.total || done <= run.done)
      run = { total, done, began: now, from: done, loggedAt: now, drawnAt: -Infinity };
    run.done = done;
    const isLast = done >= total;
    const mayDraw = isLast || now - run.drawnAt >= DRAW_EVERY_MS;
    const mayLog = isLast || now - run.loggedAt >= LOG_EVERY_MS;
    if (!mayDraw && !mayLog) return;
    const rate =
      done === run.from ? null : (1000 * (done - run.from)) / Math.max(1, now - run.began);
    const left = rate === null ? null : Math.ceil((total - done) / rate);
    // The log may go to the same terminal: never behind what is drawn.
    draw?.(ERASE);
    if (mayLog) {
      run.loggedAt = now;
      const perSecond = rate === null ? null : Math.round(rate);
      log.info('articles-analysed', { done, total, perSecond, secondsLeft: left });
    }
    if (isLast) return;
    run.drawnAt = now;
    draw?.(line(done, total, rate, left));
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

/** For a tool that somebody waits for at a terminal, and that keeps no log. */
export function terminalProgress(): ReturnType<typeof showProgress> {
  return showProgress({ draw: stderrLine(), log: silentLog, clock: () => performance.now() });
}

/** The line of a terminal that standard error is; null in a pipe. */
export function stderrLine(): ((text: string) => void) | null {
  return process.stderr.isTTY ? (text) => void process.stderr.write(text) : null;
}
