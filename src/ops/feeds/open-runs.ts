import type { FeedVisited, LeftOut } from '../../operations/feed-report.ts';
import type { Feed } from '../records/feeds.ts';
import type { Scope } from '../records/scope.ts';
import type { FeedKit } from './feed-kit.ts';
import { loggedAddress } from './logged-address.ts';
import { makeVisit, type VisitOptions } from './make-visit.ts';
import { tellVisit } from './tell-visit.ts';

/** Visits a feed, or joins the visit that is under way. */
export type Run = (
  scope: Scope,
  feed: Feed,
  progress: VisitOptions['progress'],
) => Promise<FeedVisited>;

/** A visit that has begun and not ended. */
interface UnderWay {
  readonly key: string;
  readonly host: string;
  readonly visited: Promise<FeedVisited>;
}

/** Never two visits to one feed of one scope at once. `ended` is called after each, however it ended. */
export function openRuns(
  kit: FeedKit,
  signal: AbortSignal,
  ended: () => void,
): { readonly run: Run; readonly underWay: () => readonly UnderWay[] } {
  const begun = new Map<string, UnderWay>();
  return {
    underWay: () => [...begun.values()],
    run: (scope, feed, progress) => {
      const key = feedKey(scope, feed);
      const known = begun.get(key);
      if (known !== undefined) return known.visited;
      const visited = visitAndTell(kit, scope, feed, { signal, progress });
      begun.set(key, { key, host: hostOf(feed), visited });
      const over = (): void => {
        begun.delete(key);
        ended();
      };
      void visited.then(over, over);
      return visited;
    },
  };
}

export function feedKey(scope: Scope, { url }: Feed): string {
  return `${scope} ${url}`;
}

export function hostOf({ url }: Feed): string {
  return new URL(url).host;
}

async function visitAndTell(
  kit: FeedKit,
  scope: Scope,
  feed: Feed,
  options: VisitOptions,
): Promise<FeedVisited> {
  const began = kit.clock();
  const visit = await makeVisit(kit, scope, feed, options);
  const { added, replaced, leftOut, postponed, refusal, pause } = visit;
  kit.log.info('feed-visited', {
    ...{ scope, feed: loggedAddress(feed), took: Math.round(kit.clock() - began) },
    ...{ added: added.length, replaced: replaced.length, postponed, pause },
    leftOut: leftOut.map(({ why }) => reasonOf(why)),
    refusal: refusal?.kind ?? null,
  });
  await tellVisit(kit, scope, visit);
  return visit;
}

/** Never a title or an address: the log is to be short. */
function reasonOf(why: LeftOut): string {
  switch (why.kind) {
    case 'refused':
      return why.refusal.kind;
    case 'doubt':
      return why.doubt;
    case 'removed':
      return why.kind;
  }
}
