import { randomUUID } from 'node:crypto';
import { failureCode } from '../../corpus/failure-code.ts';
import type { FeedVisited } from '../../operations/feed-report.ts';
import { dueFeeds, type Feed } from '../records/feeds.ts';
import type { Scope } from '../records/scope.ts';
import type { FeedKit } from './feed-kit.ts';
import { makeVisit } from './make-visit.ts';
import { tellVisit } from './tell-visit.ts';

/** The visits to feeds of one process. */
export interface Visits {
  /** Visits what is due from now on, and what becomes due. */
  start(): void;
  /** Begins nothing more and waits for the end of what is under way, which comes soon: fetches are given up. */
  stop(): Promise<void>;
  /** Looks at once what is due. */
  wake(): void;
  /** Visits a feed now, or joins the visit that is under way. @throws what a database throws that takes nothing. */
  run(
    scope: Scope,
    feed: Feed,
    progress: (done: number, total: number) => void,
  ): Promise<FeedVisited>;
}

interface UnderWay {
  readonly scope: Scope;
  readonly host: string;
  readonly visited: Promise<FeedVisited>;
}

// Two keep a slow site from holding up all others; the machine answers questions meanwhile.
const AT_ONCE = 2;
// Feeds that moderators add wake it; this is for a clock that was set, and a start at the moment of a failure.
const LOOK_MS = 60_000;
// What went wrong past all rules, a full disk for one, is not tried at every look.
const AFTER_FAULT_MS = 15 * 60_000;

export function openVisits(kit: FeedKit): Visits {
  const { clock, log } = kit;
  const end = new AbortController();
  const underWay = new Map<string, UnderWay>();
  const faults = new Map<string, number>();
  /** When a scope had its turn last: the one that waited longest is next. */
  const turns = new Map<Scope, number>();
  let wakeUp = new AbortController();
  let loop: Promise<void> | null = null;

  const wake = (): void => wakeUp.abort();

  function run(
    scope: Scope,
    feed: Feed,
    progress: (done: number, total: number) => void,
  ): Promise<FeedVisited> {
    const key = keyOf(scope, feed);
    const known = underWay.get(key);
    if (known !== undefined) return known.visited;
    const visited = visitAndTell(kit, scope, feed, { signal: end.signal, progress });
    underWay.set(key, { scope, host: hostOf(feed), visited });
    const over = (): void => {
      underWay.delete(key);
      wake();
    };
    void visited.then(over, over);
    return visited;
  }

  /** The next feed that is due: of the scope that has waited longest, of a host that is not being asked. */
  function pick(): { readonly scope: Scope; readonly feed: Feed } | null {
    const hosts = new Set([...underWay.values()].map(({ host }) => host));
    const due = dueFeeds(kit.db, kit.now()).filter(({ scope, feed }) => {
      const key = keyOf(scope, feed);
      const fault = faults.get(key);
      const isFaulty = fault !== undefined && clock() - fault < AFTER_FAULT_MS;
      return !underWay.has(key) && !hosts.has(hostOf(feed)) && !isFaulty;
    });
    const turnOf = ({ scope }: { readonly scope: Scope }): number => turns.get(scope) ?? -1;
    const [first] = due.sort((a, b) => turnOf(a) - turnOf(b));
    return first ?? null;
  }

  function beginDue(): void {
    while (underWay.size < AT_ONCE) {
      const next = pick();
      if (next === null) return;
      const { scope, feed } = next;
      turns.set(scope, Math.max(0, ...turns.values()) + 1);
      run(scope, feed, () => {}).catch((error: unknown) => {
        faults.set(keyOf(scope, feed), clock());
        logFault(error, scope, feed);
      });
    }
  }

  function logFault(error: unknown, scope: Scope, { url }: Feed): void {
    const id = randomUUID().slice(0, 8);
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    log.error('feed-visit-failed', { id, scope, feed: url, message });
  }

  async function keepVisiting(): Promise<void> {
    while (!end.signal.aborted) {
      wakeUp = new AbortController();
      try {
        beginDue();
      } catch (error) {
        log.error('feeds-not-read', { code: failureCode(error) });
      }
      await kit.sleep(LOOK_MS, wakeUp.signal);
    }
  }

  return {
    wake,
    run,
    start: () => {
      loop ??= keepVisiting();
    },
    stop: async () => {
      end.abort();
      wake();
      await loop;
      await Promise.allSettled([...underWay.values()].map(({ visited }) => visited));
    },
  };
}

async function visitAndTell(
  kit: FeedKit,
  scope: Scope,
  feed: Feed,
  options: Parameters<typeof makeVisit>[3],
): Promise<FeedVisited> {
  const began = kit.clock();
  const visit = await makeVisit(kit, scope, feed, options);
  const { added, replaced, leftOut, postponed, refusal, pause } = visit;
  kit.log.info('feed-visited', {
    ...{ scope, feed: feed.url, took: Math.round(kit.clock() - began) },
    ...{ added: added.length, replaced: replaced.length, postponed, pause },
    leftOut: leftOut.map(({ why }) => (why.kind === 'refused' ? why.refusal.kind : reasonOf(why))),
    refusal: refusal?.kind ?? null,
  });
  await tellVisit(kit, scope, visit);
  return visit;
}

function reasonOf(
  why: Exclude<FeedVisited['leftOut'][number]['why'], { kind: 'refused' }>,
): string {
  return why.kind === 'doubt' ? why.doubt : why.kind;
}

function keyOf(scope: Scope, { url }: Feed): string {
  return `${scope} ${url}`;
}

function hostOf({ url }: Feed): string {
  return new URL(url).host;
}
