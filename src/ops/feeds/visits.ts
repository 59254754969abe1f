import { randomUUID } from 'node:crypto';
import { failureCode } from '../../corpus/failure-code.ts';
import { dueFeeds, type Feed } from '../records/feeds.ts';
import type { Scope } from '../records/scope.ts';
import type { FeedKit } from './feed-kit.ts';
import { loggedAddress } from './logged-address.ts';
import { feedKey, hostOf, openRuns, type Run } from './open-runs.ts';

/** The visits to feeds of one process. */
export interface Visits {
  /** Visits what is due from now on, and what becomes due. */
  start(): void;
  /** Begins nothing more and waits for the end of what is under way, which comes soon: fetches are given up. */
  stop(): Promise<void>;
  /** Looks at once what is due. */
  wake(): void;
  /** Visits a feed now, or joins the visit that is under way. @throws what a database throws that takes nothing. */
  readonly run: Run;
}

// Two keep a slow site from holding up all others; the machine answers questions meanwhile.
const AT_ONCE = 2;
// Feeds that moderators add wake it; this is for a clock that was set, and a start at the moment of a failure.
const LOOK_MS = 60_000;

export function openVisits(kit: FeedKit): Visits {
  const end = new AbortController();
  let wakeUp = new AbortController();
  let loop: Promise<void> | null = null;
  const wake = (): void => wakeUp.abort();
  const runs = openRuns(kit, end.signal, wake);
  const next = openQueue(kit);

  function beginDue(): void {
    while (runs.underWay().length < AT_ONCE) {
      const due = next.take(runs.underWay());
      if (due === null) return;
      const { scope, feed } = due;
      runs
        .run(scope, feed, () => {})
        .catch((error: unknown) => {
          next.putOff(scope, feed);
          logFault(kit, error, scope, feed);
        });
    }
  }

  async function keepVisiting(): Promise<void> {
    while (!end.signal.aborted) {
      wakeUp = new AbortController();
      try {
        beginDue();
      } catch (error) {
        kit.log.error('feeds-not-read', { code: failureCode(error) });
      }
      await kit.sleep(LOOK_MS, wakeUp.signal);
    }
  }

  return {
    wake,
    run: runs.run,
    start: () => {
      loop ??= keepVisiting();
    },
    stop: async () => {
      end.abort();
      wake();
      await loop;
      await Promise.allSettled(runs.underWay().map(({ visited }) => visited));
    },
  };
}

interface Due {
  readonly scope: Scope;
  readonly feed: Feed;
}

interface Queue {
  /** The next feed that is due: of the scope that has waited longest, and of a host that is not being asked. */
  take(underWay: readonly { readonly key: string; readonly host: string }[]): Due | null;
  /** It broke past all rules, as a full disk makes it: it is not tried at every look. */
  putOff(scope: Scope, feed: Feed): void;
}

const PUT_OFF_MS = 15 * 60_000;

function openQueue({ db, now, clock }: FeedKit): Queue {
  const turns = new Map<Scope, number>();
  const faults = new Map<string, number>();
  let turn = 0;
  return {
    take: (underWay) => {
      const keys = new Set(underWay.map(({ key }) => key));
      const hosts = new Set(underWay.map(({ host }) => host));
      const free = dueFeeds(db, now()).filter(({ scope, feed }) => {
        const key = feedKey(scope, feed);
        const isPutOff = clock() - (faults.get(key) ?? -Infinity) < PUT_OFF_MS;
        return !keys.has(key) && !hosts.has(hostOf(feed)) && !isPutOff;
      });
      const turnOf = ({ scope }: Due): number => turns.get(scope) ?? 0;
      const [first] = free.sort((a, b) => turnOf(a) - turnOf(b));
      if (first === undefined) return null;
      turn += 1;
      turns.set(first.scope, turn);
      return first;
    },
    putOff: (scope, feed) => {
      faults.set(feedKey(scope, feed), clock());
    },
  };
}

function logFault({ log }: FeedKit, error: unknown, scope: Scope, feed: Feed): void {
  const id = randomUUID().slice(0, 8);
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  log.error('feed-visit-failed', { id, scope, feed: loggedAddress(feed), message });
}
