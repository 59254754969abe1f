import { describe, expect, test } from 'vitest';
import {
  type AuditFact,
  appendAudit,
  countAdditions,
  countAudit,
  readAudit,
} from '../../../src/ops/records/audit.ts';
import { type Database, openDatabase } from '../../../src/ops/records/database.ts';
import {
  addFeed,
  closeChannel,
  dueFeeds,
  pauseFeed,
  readFeeds,
  recordVisit,
  rememberItem,
  removeFeed,
  resumeFeed,
  seenItem,
} from '../../../src/ops/records/feeds.ts';
import { forgetMember } from '../../../src/ops/records/forget-member.ts';
import { migrate } from '../../../src/ops/records/migrations.ts';
import { clearReport, fileReport, readReports } from '../../../src/ops/records/reports.ts';
import { parseScope, scopeOf } from '../../../src/ops/records/scope.ts';
import {
  changeServerSettings,
  readServerSettings,
} from '../../../src/ops/records/server-settings.ts';
import { DAY_MS, GUILD, MEMBER, NOON, OPERATOR, OTHER_GUILD } from '../../support/keeping.ts';

function records(): Database {
  const db = openDatabase(':memory:');
  db.script('PRAGMA foreign_keys = ON');
  migrate(db);
  return db;
}

const FACT: AuditFact = {
  by: MEMBER,
  action: 'add',
  article: `${GUILD}/a`,
  url: 'https://a.example/',
  sha256: 'ab',
  outcome: 'done',
};
const ALL = { skip: 0, take: 100 };

describe('the audit log', () => {
  test.for([
    ['delete a line', 'DELETE FROM audit'],
    ['change what was done', "UPDATE audit SET action = 'edit'"],
    ['change who did it', "UPDATE audit SET by_id = '1'"],
    ['make a member an operator', "UPDATE audit SET by_kind = 'operator', by_id = NULL"],
    ['forget who and change when', "UPDATE audit SET by_id = NULL, time = ''"],
    ['forget who and move it', "UPDATE audit SET by_id = NULL, scope = 'shared'"],
    ['forget who and lose the hash', 'UPDATE audit SET by_id = NULL, sha256 = NULL'],
    [
      'write over a line',
      `INSERT OR REPLACE INTO audit SELECT n, time, clock_ms, scope, by_kind, by_id, 'edit', article,
         url, sha256, outcome FROM audit`,
    ],
  ])('refuses to %s', ([, sql = '']) => {
    const db = records();
    appendAudit(db, GUILD, FACT, NOON);
    const before = readAudit(db, GUILD, ALL);
    expect(() => db.run(sql)).toThrow('append-only');
    expect(readAudit(db, GUILD, ALL)).toEqual(before);
  });

  test('never goes back in time, though the clock does, and says what the clock said to the quota', () => {
    const db = records();
    for (const now of [NOON, NOON - DAY_MS, NOON + 1]) appendAudit(db, GUILD, FACT, now);
    const times = readAudit(db, GUILD, ALL).map(({ time }) => Date.parse(time));
    expect(times).toEqual([NOON + 1, NOON, NOON]);
    expect(countAdditions(db, GUILD, NOON - DAY_MS, NOON)).toBe(1);
    expect(countAdditions(db, GUILD, NOON - 2 * DAY_MS, NOON)).toBe(2);
  });

  test('gives the newest first, in runs, and nothing of another scope', () => {
    const db = records();
    for (const article of ['a', 'b', 'c']) appendAudit(db, GUILD, { ...FACT, article }, NOON);
    appendAudit(db, OTHER_GUILD, FACT, NOON);
    const run = readAudit(db, GUILD, { skip: 1, take: 1 });
    expect(run.map(({ article }) => article)).toEqual(['b']);
    expect([countAudit(db, GUILD), countAudit(db, 'shared')]).toEqual([3, 0]);
  });
});

describe('forgetMember', () => {
  test('leaves what was done, and not by whom, in every server', () => {
    const db = records();
    appendAudit(db, GUILD, FACT, NOON);
    appendAudit(db, OTHER_GUILD, FACT, NOON);
    appendAudit(db, GUILD, { ...FACT, by: { kind: 'member', id: '2' } }, NOON);
    const quote = { article: 'a', span: { start: 0, end: 4 }, reason: 'Not he', sha256: null };
    fileReport(db, GUILD, { ...quote, member: MEMBER.id, isNamed: true }, NOON);
    expect(forgetMember(db, MEMBER.id)).toEqual({ lines: 2, reports: 1 });
    const by = [GUILD, OTHER_GUILD].flatMap((scope) =>
      readAudit(db, scope, ALL).map((line) => line.by),
    );
    expect(by).toEqual([{ kind: 'member', id: '2' }, { kind: 'forgotten' }, { kind: 'forgotten' }]);
    expect(JSON.stringify(db.all('SELECT * FROM audit'))).not.toContain(MEMBER.id);
    expect(forgetMember(db, MEMBER.id)).toEqual({ lines: 0, reports: 0 });
  });
});

describe('feeds', () => {
  const FEED = { url: 'https://a.example/feed', channel: null };

  test('are visited when due, not when paused, and at once after a clock that stood years ahead', () => {
    const db = records();
    expect(addFeed(db, GUILD, OPERATOR, FEED, NOON)).toBe('added');
    expect(addFeed(db, GUILD, OPERATOR, FEED, NOON)).toBe('known');
    const due = (now: number): number => dueFeeds(db, now).length;
    expect([due(NOON - 1), due(NOON)]).toEqual([0, 1]);
    const visit = {
      ...{ etag: '"1"', lastModified: null, next: NOON + 3_600_000, errors: 0 },
      ...{ visited: NOON, title: 'A feed' },
    };
    recordVisit(db, GUILD, FEED.url, visit);
    expect([due(NOON), due(NOON + 3_600_000)]).toEqual([0, 1]);
    recordVisit(db, GUILD, FEED.url, { ...visit, next: NOON + 400 * DAY_MS });
    expect(due(NOON)).toBe(1);
    expect(pauseFeed(db, GUILD, OPERATOR, { ...FEED, reason: 'asked' }, NOON)).toBe(true);
    expect(pauseFeed(db, GUILD, OPERATOR, { ...FEED, reason: 'asked' }, NOON)).toBe(false);
    expect(due(NOON + 400 * DAY_MS)).toBe(0);
    expect(readFeeds(db, GUILD)).toMatchObject([
      { isPaused: true, pause: 'asked', etag: '"1"', title: 'A feed', visited: NOON },
    ]);
    expect(readAudit(db, GUILD, ALL).map(({ action }) => action)).toEqual([
      'feed-pause',
      'feed-add',
    ]);
  });

  test('once resumed are visited at once, and their channel is tried again', () => {
    const db = records();
    addFeed(db, GUILD, OPERATOR, FEED, NOON);
    expect(resumeFeed(db, GUILD, OPERATOR, FEED.url, NOON)).toBe(false);
    pauseFeed(db, GUILD, OPERATOR, { ...FEED, reason: 'gone' }, NOON);
    closeChannel(db, GUILD, FEED.url, '800000000000000001');
    expect(resumeFeed(db, OTHER_GUILD, OPERATOR, FEED.url, NOON)).toBe(false);
    expect(resumeFeed(db, GUILD, OPERATOR, FEED.url, NOON + 1)).toBe(true);
    expect(readFeeds(db, GUILD)).toMatchObject([
      { isPaused: false, pause: null, closedChannel: null, errors: 0, next: NOON + 1 },
    ]);
  });

  test('remember their items until they are removed', () => {
    const db = records();
    addFeed(db, GUILD, OPERATOR, FEED, NOON);
    addFeed(db, OTHER_GUILD, OPERATOR, FEED, NOON);
    const item = { item: 'tag:1', sha256: 'ab', article: null };
    rememberItem(db, GUILD, FEED.url, item, NOON);
    rememberItem(db, GUILD, FEED.url, { ...item, sha256: 'cd', article: `${GUILD}/a` }, NOON);
    expect(seenItem(db, GUILD, FEED.url, 'tag:1')).toMatchObject({ sha256: 'cd' });
    expect(seenItem(db, OTHER_GUILD, FEED.url, 'tag:1')).toBeNull();
    expect(removeFeed(db, GUILD, OPERATOR, FEED.url, NOON)).toBe(true);
    expect(removeFeed(db, GUILD, OPERATOR, FEED.url, NOON)).toBe(false);
    expect(db.all('SELECT * FROM feed_items')).toEqual([]);
    expect(readFeeds(db, OTHER_GUILD)).toHaveLength(1);
  });

  test('are twenty at most in a server, and any number in the shared corpus', () => {
    const db = records();
    const add = (scope: typeof GUILD | 'shared', n: number): string =>
      addFeed(db, scope, OPERATOR, { ...FEED, url: `https://a.example/${n}` }, NOON);
    for (let n = 0; n < 20; n += 1) add(GUILD, n);
    for (let n = 0; n < 20; n += 1) add('shared', n);
    expect([add(GUILD, 20), add(OTHER_GUILD, 20), add('shared', 20)]).toEqual([
      'over-quota',
      'added',
      'added',
    ]);
  });
});

describe('server settings', () => {
  test('are at their defaults until set, and one server never reads those of another', () => {
    const db = records();
    const defaults = readServerSettings(db, GUILD);
    expect(defaults).toEqual({
      moderatorRole: null,
      noticeChannel: null,
      isPrivate: false,
      allowedChannels: [],
      cooldownSeconds: 0,
    });
    changeServerSettings(db, GUILD, { moderatorRole: MEMBER.id, isPrivate: true });
    changeServerSettings(db, GUILD, { isPrivate: false, cooldownSeconds: 5 });
    expect(readServerSettings(db, GUILD)).toEqual({
      ...defaults,
      moderatorRole: MEMBER.id,
      cooldownSeconds: 5,
    });
    expect(readServerSettings(db, OTHER_GUILD)).toEqual(defaults);
  });

  test('keep out what is out of range, and pass over what another version has stored', () => {
    const db = records();
    expect(() => changeServerSettings(db, GUILD, { cooldownSeconds: -1 })).toThrow();
    expect(() => changeServerSettings(db, GUILD, { moderatorRole: 'admin' })).toThrow();
    db.run("INSERT INTO settings VALUES (?, 'cooldownSeconds', '\"long\"')", GUILD);
    db.run("INSERT INTO settings VALUES (?, 'colour', '1')", GUILD);
    expect(readServerSettings(db, GUILD).cooldownSeconds).toBe(0);
  });
});

describe('reports of wrong quotes', () => {
  const quote = {
    ...{ member: MEMBER.id, isNamed: true, article: 'a', sha256: 'f00d' },
    ...{ span: { start: 3, end: 9 }, reason: 'Not he' },
  };

  test('are read by the server of the member, until they are cleared', () => {
    const db = records();
    fileReport(db, GUILD, quote, NOON);
    const [report] = readReports(db, GUILD);
    expect(report).toMatchObject(quote);
    expect(readReports(db, OTHER_GUILD)).toEqual([]);
    expect(clearReport(db, OTHER_GUILD, report?.n ?? 0)).toBe(false);
    expect(clearReport(db, GUILD, report?.n ?? 0)).toBe(true);
    expect(readReports(db, GUILD)).toEqual([]);
  });

  test('are 200 at most', () => {
    const db = records();
    for (let n = 0; n < 200; n += 1)
      fileReport(db, GUILD, { ...quote, span: { start: n, end: 300 } }, NOON);
    expect(fileReport(db, GUILD, { ...quote, span: { start: 200, end: 300 } }, NOON)).toBe('full');
  });

  test('are taken once of a member and a quote, until that is dealt with', () => {
    const db = records();
    const again = { ...quote, reason: 'Still not he' };
    expect(fileReport(db, GUILD, quote, NOON)).toBe('filed');
    expect(fileReport(db, GUILD, again, NOON)).toBe('known');
    expect(fileReport(db, GUILD, { ...quote, member: '2' }, NOON)).toBe('filed');
    // Of nobody in particular, nobody can have said it already.
    expect(fileReport(db, GUILD, { ...quote, member: null }, NOON)).toBe('filed');
    expect(fileReport(db, GUILD, { ...quote, member: null }, NOON)).toBe('filed');
    clearReport(db, GUILD, readReports(db, GUILD)[0]?.n ?? 0);
    expect(fileReport(db, GUILD, again, NOON)).toBe('filed');
  });
});

describe('scopeOf', () => {
  test('gives the home server the shared articles, and every other its own', () => {
    expect([scopeOf(GUILD, GUILD), scopeOf(OTHER_GUILD, GUILD), scopeOf(GUILD, null)]).toEqual([
      'shared',
      OTHER_GUILD,
      GUILD,
    ]);
  });

  test.for(['', '..', 'Shared', '123', '9000000000000000019999', '90000000000000000/'])(
    'takes %s for no scope',
    (text) => {
      expect(parseScope(text)).toBeNull();
    },
  );
});
