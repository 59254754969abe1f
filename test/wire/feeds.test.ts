import { describe, expect, onTestFinished, test } from 'vitest';
import { everyComponent } from '../../src/discord/limits/component-tree.ts';
import { unescapeMarkdown } from '../../src/discord/escape.ts';
import { answered } from './online.ts';
import {
  kept,
  labelsOf,
  last,
  MODERATOR,
  page,
  plainOf,
  pressed,
  sentencesAbout,
  typed,
  type Kept,
} from './kept.ts';

const OTHER = { ...MODERATOR, guildId: '900000000000000002' };
const CHANNEL = '800000000000000001';
const NOTICES = '800000000000000002';

/** Puts a feed at `/feed` with these places, each with a page of its own. */
function publish({ site }: Kept, marks: readonly string[], title = 'Harbour Post'): string {
  const items = marks.map((mark) => {
    const path = `/${encodeURIComponent(mark.toLowerCase())}`;
    site.pages.set(path, page(`${mark} closed`, sentencesAbout(mark.replaceAll(/[^\w]/g, ''))));
    return `<item><guid isPermaLink="false">${path}</guid><link>${site.url(path)}</link><title>${mark}</title></item>`;
  });
  site.pages.set(
    '/feed',
    `<rss version="2.0"><channel><title>${title}</title>${items.join('')}</channel></rss>`,
  );
  return site.url('/feed');
}

async function feeds(
  { discord }: Kept,
  subcommand: string,
  given: Parameters<Kept['discord']['slash']>[1] = {},
  occasion: object = MODERATOR,
): Promise<string> {
  return plainOf(await last(discord.slash('feeds', given, { subcommand, ...occasion })));
}

/** What the bot wrote into channels without being asked. */
function notices({
  discord,
}: Kept): readonly { readonly channel: string; readonly body: object }[] {
  return discord.requests.flatMap(({ method, path, body }) => {
    const [, channel] = /\/channels\/(\d+)\/messages$/.exec(path) ?? [];
    return method === 'POST' && channel !== undefined ? [{ channel, body: body as object }] : [];
  });
}

function wordsOf(body: object): string {
  const { components } = body as { readonly components: Parameters<typeof everyComponent>[0] };
  return unescapeMarkdown(
    everyComponent(components)
      .flatMap(({ content }) => (typeof content === 'string' ? [content] : []))
      .join('\n'),
  );
}

describe('/feeds', () => {
  test('follows a feed, brings its articles, tells of them, and they are quoted', async () => {
    const running = await kept();
    const url = publish(running, ['Skarvik', 'Nordholm']);
    expect(await feeds(running, 'add', { url, channel: CHANNEL })).toContain(
      `Followed from now on: Harbour Post (${url})`,
    );
    const visited = await feeds(running, 'run', { url });
    expect(visited).toContain('2 articles came in:\n-# Skarvik closed\n-# Nordholm closed');
    expect(visited).toContain('Answers follow it now.');
    const [notice, ...others] = notices(running);
    expect(others).toEqual([]);
    expect(notice?.channel).toBe(CHANNEL);
    expect(notice?.body).toMatchObject({ allowed_mentions: { parse: [] } });
    expect(wordsOf(notice?.body ?? {})).toContain('2 articles came in from Harbour Post');
    expect(JSON.stringify(notice?.body)).toContain(running.site.url('/skarvik'));
    const { discord } = running;
    const said = await answered(discord.slash('who-said', { phrase: 'pier is not safe' }));
    expect(plainOf(said)).toContain('Skarvik pier is not safe');
    expect(await feeds(running, 'list')).toMatch(
      /1 of 20 feeds.*\n.*\n.*next visit .* UTC · last visit .* UTC · 2 articles brought · news in channel 800000000000000001/,
    );
    expect(await feeds(running, 'run', { url })).toContain('Nothing in it is new.');
    expect(notices(running)).toHaveLength(1);
  });

  test('names what a hostile feed says without a ping, a link or a mark of its own', async () => {
    const running = await kept();
    const url = publish(
      running,
      ['@everyone **[x](https://evil.example)**'],
      '&lt;@&amp;1&gt; # @here',
    );
    await feeds(running, 'add', { url, channel: CHANNEL });
    await feeds(running, 'run', { url });
    const [notice] = notices(running);
    const drawn = JSON.stringify(notice?.body);
    expect(drawn).toContain('everyone');
    expect(drawn).not.toMatch(/(?<!\\)\*\*\[x|[^\\]@everyone(?!\u200b)\s\*\*\[/u);
    expect(notice?.body).toMatchObject({ allowed_mentions: { parse: [] } });
  });

  test('offers the feeds that a page names', async () => {
    const running = await kept();
    const url = publish(running, ['Skarvik']);
    running.site.pages.set(
      '/',
      '<head><link rel="alternate" type="application/rss+xml" title="All news" href="/feed"></head>',
    );
    const { discord } = running;
    const given = { url: running.site.url('/') };
    const offer = await last(discord.slash('feeds', given, { subcommand: 'add', ...MODERATOR }));
    expect(plainOf(offer)).toContain(`1. All news (${url})`);
    expect(labelsOf(offer)).toEqual(['Follow 1']);
    expect(plainOf(await pressed(running, offer, 'Follow 1'))).toContain('Followed from now on');
    expect(await feeds(running, 'list')).toContain('not visited yet');
  });

  test.for([
    ['no link', 'news', 'That is no link'],
    ['a page without feeds', '/empty', 'There is no feed at this address'],
    ['nothing', '/gone', 'There is no such page any more'],
  ] as const)('says why it does not follow %s', async ([, path, why]) => {
    const running = await kept();
    running.site.pages.set('/empty', '<html><head></head><body>Nothing</body></html>');
    const url = path.startsWith('/') ? running.site.url(path) : path;
    expect(await feeds(running, 'add', { url })).toContain(why);
  });

  test('pauses, goes on and forgets a feed, after asking', async () => {
    const running = await kept();
    const url = publish(running, ['Skarvik']);
    await feeds(running, 'add', { url });
    await feeds(running, 'run', { url });
    expect(await feeds(running, 'add', { url })).toContain('followed already');
    expect(await feeds(running, 'pause', { url })).toContain('Paused: Harbour Post');
    expect(await feeds(running, 'list')).toContain('paused by a moderator');
    expect(await feeds(running, 'resume', { url })).toContain('Resumed: Harbour Post');
    const { discord } = running;
    const asked = await last(
      discord.slash('feeds', { url }, { subcommand: 'remove', ...MODERATOR }),
    );
    expect(plainOf(asked)).toContain('The 1 article that it has brought stay');
    expect(plainOf(await pressed(running, asked, 'No, keep it'))).toContain('followed as before');
    expect(plainOf(await pressed(running, asked, 'Yes, remove it'))).toContain(
      'No longer followed',
    );
    expect(await feeds(running, 'list')).toContain('No feed is followed yet');
    expect(plainOf(await typed(running, 'list'))).toContain('Skarvik closed');
    expect(plainOf(await typed(running, 'log'))).toContain('no longer follows a feed');
  });

  test('of one server are no other’s: not to be listed, proposed, run or removed', async () => {
    const running = await kept();
    const url = publish(running, ['Skarvik']);
    await feeds(running, 'add', { url });
    expect(await feeds(running, 'list', {}, OTHER)).toContain('No feed is followed yet');
    for (const task of ['run', 'pause', 'resume', 'remove'])
      expect(await feeds(running, task, { url }, OTHER)).toContain('No such feed is followed here');
    const proposed = async (occasion: object): Promise<unknown> => {
      const handle = running.discord.autocomplete('feeds', { url: 'harb' }, 'url', {
        subcommand: 'run',
        ...occasion,
      });
      await handle.next('callback');
      return handle.choices;
    };
    expect(await proposed(OTHER)).toEqual([]);
    expect(await proposed(MODERATOR)).toMatchObject([{ value: url }]);
  });

  test('are for moderators only', async () => {
    const running = await kept();
    const handle = running.discord.slash('feeds', {}, { subcommand: 'list' });
    await handle.next('callback');
    expect(plainOf(handle.message)).toContain('Only moderators of this server');
  });
});

describe('notices', () => {
  test('stop where the bot may not write, which the list says, and go on once resumed', async () => {
    const running = await kept();
    const url = publish(running, ['Skarvik']);
    running.discord.closeChannel(CHANNEL);
    await feeds(running, 'add', { url, channel: CHANNEL });
    expect(await feeds(running, 'run', { url })).toContain('1 article came in');
    expect(await feeds(running, 'list')).toContain('may not write in the channel');
    publish(running, ['Nordholm', 'Skarvik']);
    expect(await feeds(running, 'run', { url })).toContain('1 article came in');
    expect(notices(running)).toHaveLength(1);
    expect(await feeds(running, 'resume', { url })).toContain('Resumed');
    expect(await feeds(running, 'list')).not.toContain('may not write');
  });

  test('tell the moderators that a feed is paused', async () => {
    const running = await kept();
    const url = publish(running, []);
    await typed(running, 'settings', { 'notice-channel': NOTICES });
    await feeds(running, 'add', { url });
    running.site.pages.delete('/feed');
    for (let n = 0; n < 10; n += 1) await feeds(running, 'run', { url });
    const [notice, ...others] = notices(running);
    expect([notice?.channel, others]).toEqual([NOTICES, []]);
    expect(wordsOf(notice?.body ?? {})).toContain('A feed is paused: Harbour Post');
    expect(await feeds(running, 'list')).toContain('paused after 10 failed visits in a row');
  });

  test('come by themselves once a feed is followed', async () => {
    const running = await kept();
    const visits = running.office().visits;
    if (visits === null) throw new RangeError('Cannot visit: the records are closed');
    visits.start();
    onTestFinished(async () => await visits.stop());
    const url = publish(running, ['Skarvik']);
    await feeds(running, 'add', { url, channel: CHANNEL });
    while (notices(running).length === 0) await new Promise(setImmediate);
    expect(wordsOf(notices(running)[0]?.body ?? {})).toContain('Skarvik closed');
    await visits.stop();
  });
});
