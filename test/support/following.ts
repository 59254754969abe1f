import { openCatalogue } from '../../src/corpus/catalogue.ts';
import type { Log, LogFields } from '../../src/log.ts';
import type { Notice, NoticeFate } from '../../src/operations/notice.ts';
import { corpusCopies } from '../../src/ops/feeds/corpus-copies.ts';
import type { FeedKit } from '../../src/ops/feeds/feed-kit.ts';
import { pacedTools, type Sleep } from '../../src/ops/feeds/host-pace.ts';
import { addFeed, type Feed, readFeed } from '../../src/ops/records/feeds.ts';
import type { Scope } from '../../src/ops/records/scope.ts';
import type { FeedSite } from './feed-site.ts';
import {
  deskIn,
  freshFolders,
  GUILD,
  MEMBER,
  NOON,
  type Folders,
  type OpenDesk,
} from './keeping.ts';

/** A clock that a test moves. Whoever sleeps wakes when it has come far enough. */
export interface TestClock {
  readonly now: () => number;
  readonly sleep: Sleep;
  /** How long those who slept have slept. */
  readonly slept: readonly number[];
  /** How many sleep now. */
  sleeping(): number;
  set(now: number): void;
  /** Wakes whoever sleeps till then, and lets them go on. */
  advance(milliseconds: number): Promise<void>;
}

/** `isPatient`: a sleep moves the clock itself, and is over at once. */
export function testClock(isPatient: boolean): TestClock {
  let time = NOON;
  const slept: number[] = [];
  const sleepers = new Set<{ readonly until: number; readonly wake: () => void }>();
  return {
    now: () => time,
    slept,
    sleeping: () => sleepers.size,
    set: (now) => {
      time = now;
    },
    sleep: async (milliseconds, signal) => {
      slept.push(milliseconds);
      if (isPatient) {
        time += milliseconds;
        return;
      }
      if (signal?.aborted === true) return;
      await new Promise<void>((resolve) => {
        const sleeper = { until: time + milliseconds, wake: resolve };
        sleepers.add(sleeper);
        signal?.addEventListener('abort', () => {
          sleepers.delete(sleeper);
          resolve();
        });
      });
    },
    advance: async (milliseconds) => {
      time += milliseconds;
      for (const sleeper of sleepers) {
        if (sleeper.until > time) continue;
        sleepers.delete(sleeper);
        sleeper.wake();
      }
      await new Promise(setImmediate);
    },
  };
}

interface Told {
  readonly channel: string;
  readonly notice: Notice;
}

export interface Following {
  readonly kit: FeedKit;
  readonly opened: OpenDesk;
  readonly folders: Folders;
  readonly clock: TestClock;
  readonly told: readonly Told[];
  readonly logged: readonly { readonly event: string; readonly fields: LogFields }[];
  /** How often the articles were read again. */
  served(): number;
  feed(url: string, scope?: Scope): Feed;
}

/** Feeds in fresh folders, or in those given: as a process does that starts. */
export async function following(
  site: FeedSite,
  {
    folders,
    clock = testClock(true),
    fate = () => 'sent',
    random = 0.5,
  }: {
    folders?: Folders;
    clock?: TestClock;
    fate?: (channel: string) => NoticeFate;
    random?: number;
  } = {},
): Promise<Following> {
  const at = folders ?? (await freshFolders());
  const opened = await deskIn(at, { now: clock.now });
  const told: Told[] = [];
  const logged: { event: string; fields: LogFields }[] = [];
  let served = 0;
  const write = (event: string, fields: LogFields = {}): void =>
    void logged.push({ event, fields });
  const log: Log = { debug: write, info: write, warn: write, error: write };
  const timing = { clock: clock.now, sleep: clock.sleep };
  const kit: FeedKit = {
    ...timing,
    tools: pacedTools(site.tools, timing),
    ...{ log, now: clock.now, home: null },
    random: () => random,
    notifier: {
      send: async (channel, notice) => {
        told.push({ channel, notice });
        return fate(channel);
      },
    },
    desk: opened.desk,
    db: opened.db,
    catalogue: openCatalogue(at.corpus),
    copiesFor: async (scope) => await corpusCopies(at.corpus, scope),
    serve: async () => {
      served += 1;
      return { kind: 'now', version: 'v' };
    },
  };
  const feed = (url: string, scope: Scope = GUILD): Feed => {
    const found = readFeed(opened.db, scope, url);
    if (found === null) throw new RangeError(`Cannot find feed "${url}"`);
    return found;
  };
  return { ...{ kit, opened, folders: at, clock, told, logged, feed }, served: () => served };
}

/** Follows it. */
export function follow(
  { opened, clock }: Following,
  url: string,
  { scope = GUILD, channel = null }: { scope?: Scope; channel?: string | null } = {},
): void {
  addFeed(opened.db, scope, MEMBER, { url, channel, title: null }, clock.now());
}
