import { describe, expect, test } from 'vitest';
import { feedVerbs } from '../../src/console/corpus/feed-verbs.ts';
import { readCall } from '../../src/console/corpus/read-call.ts';
import { runVerb } from '../../src/console/corpus/run-verb.ts';
import type { Outcome } from '../../src/console/corpus/verb.ts';
import { carriedItem, entry, feedSite, publish, type FeedSite } from '../support/feed-site.ts';
import { addFeed } from '../../src/ops/records/feeds.ts';
import {
  deskIn,
  type Folders,
  freshFolders,
  GUILD,
  NOON,
  OPERATOR,
  OTHER_GUILD,
} from '../support/keeping.ts';

async function run(
  site: FeedSite,
  folders: Folders,
  name: string,
  ...words: readonly string[]
): Promise<Outcome> {
  const verb = feedVerbs(() => site.openTools()).find((each) => each.name === name);
  if (verb === undefined) throw new RangeError(`There is no verb "${name}"`);
  return await runVerb(verb, readCall(verb, words, folders).call, () => {});
}

describe('the verbs about feeds', () => {
  test('follow, visit, pause, go on and forget, each scope for itself', async () => {
    const site = await feedSite();
    publish(site, [entry(1)]);
    const folders = await freshFolders();
    const url = site.url('/feed.xml');
    const here = ['--guild', GUILD] as const;
    expect(await run(site, folders, 'feed-add', url, ...here)).toMatchObject({
      isDone: true,
      json: { kind: 'feed-added', items: 1 },
    });
    expect((await run(site, folders, 'feed-add', url, ...here)).isDone).toBe(false);
    expect(
      (await run(site, folders, 'feed-run', url, '--guild', OTHER_GUILD)).lines.join(),
    ).toMatch(/No such feed is followed here/);
    const listed = await run(site, folders, 'feeds', ...here);
    expect(listed.lines.slice(0, 2)).toEqual(['1 of 20 feeds', `Harbour Post (${url})`]);
    expect(listed.lines[2]).toMatch(/^next visit .* UTC · not visited yet · 0 articles brought$/);
    expect((await run(site, folders, 'feeds')).lines).toEqual([
      'No feed is followed yet. “/feeds add” begins.',
    ]);
    const paused = await run(site, folders, 'feed-pause', url, ...here);
    expect(paused.lines[0]).toMatch(/^Paused: Harbour Post/);
    expect((await run(site, folders, 'feed-pause', url, ...here)).isDone).toBe(false);
    await run(site, folders, 'feed-resume', url, ...here);
    const removed = await run(site, folders, 'feed-remove', url, ...here);
    expect(removed.lines).toEqual([
      `No longer followed: Harbour Post (${url}). Its articles stay.`,
    ]);
    expect((await run(site, folders, 'feeds', ...here)).json).toMatchObject({
      list: { items: [] },
    });
  });

  test('bring what a feed has into the folder', async () => {
    const site = await feedSite();
    publish(site, [], carriedItem(site));
    const folders = await freshFolders();
    const url = site.url('/feed.xml');
    const at = await deskIn(folders);
    addFeed(at.db, 'shared', OPERATOR, { url, channel: null }, NOON);
    at.close();
    const visited = await run(site, folders, 'feed-run', url);
    expect(visited.lines.join('\n')).toContain('1 article came in:\nCarried');
    const after = await deskIn(folders);
    expect((await after.desk.show('shared', 'carried')).kind).toBe('article');
    after.close();
    expect(visited.isDone).toBe(true);
  });

  test('name the feeds of a page instead of following it', async () => {
    const site = await feedSite();
    site.paths.set(
      '/',
      `<head><link rel="alternate" type="application/rss+xml" title="News &amp; more" href="/feed.xml"></head>`,
    );
    const chosen = await run(site, await freshFolders(), 'feed-add', site.url('/'));
    expect(chosen.isDone).toBe(false);
    expect(chosen.lines).toContain(`1. News & more (${site.url('/feed.xml')})`);
  });
});
