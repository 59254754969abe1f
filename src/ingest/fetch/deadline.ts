/** Milliseconds. */
export interface Deadlines {
  /** From the request to the headers of its answer, the connection included; anew at each redirect. */
  readonly headers: number;
  /** For the whole fetch, all redirects and robots.txt included. */
  readonly total: number;
}

export class SlowError extends Error {
  override readonly name = 'SlowError';
}

interface RunningDeadlines {
  /** Aborts when a deadline passes or the caller gives up. */
  readonly signal: AbortSignal;
  readonly awaitHeaders: () => void;
  readonly headersCame: () => void;
  /** Must be called, or the timers keep the process. */
  readonly end: () => void;
}

export function startDeadlines(
  { headers, total }: Deadlines,
  asked: AbortSignal | null,
): RunningDeadlines {
  const controller = new AbortController();
  const slow = (): void => controller.abort(new SlowError('Cannot wait longer for an answer'));
  const stop = (): void => controller.abort(asked?.reason);
  if (asked?.aborted === true) stop();
  asked?.addEventListener('abort', stop, { once: true });
  const whole = setTimeout(slow, total);
  let toHeaders: NodeJS.Timeout | undefined;
  return {
    signal: controller.signal,
    awaitHeaders: () => {
      clearTimeout(toHeaders);
      toHeaders = setTimeout(slow, headers);
    },
    headersCame: () => clearTimeout(toHeaders),
    end: () => {
      clearTimeout(whole);
      clearTimeout(toHeaders);
      asked?.removeEventListener('abort', stop);
    },
  };
}
