import { describe, expect, test } from 'vitest';
import { ConnectError } from '../../src/discord/connect-error.ts';
import { snapshotOf } from '../phrases/invented.ts';
import {
  answered,
  ask,
  answerByWords,
  corpus,
  FERRY,
  ID,
  MANAGE_GUILD,
  online,
  textOf,
} from './online.ts';

/** A clock that shows these times in turn, then the last one for ever. */
function showing(...times: readonly number[]): () => number {
  const left = [...times];
  return () => (left.length > 1 ? left.shift() : left[0]) ?? 0;
}

const isEdit = ({ method }: { readonly method: string }): boolean => method === 'PATCH';

describe('an error', () => {
  test('while answering is told with its id, and logged without the question', async () => {
    const { discord, log } = await online();
    const message = await answered(discord.slash('ask', { words: 'break' }));
    expect(textOf(message)).toContain(`give this id\\: ${ID}`);
    const { fields } = await log.next('command-failed');
    expect(fields).toMatchObject({ id: ID, command: 'ask', error: 'RangeError' });
    expect(JSON.stringify(log.all)).not.toContain('Cannot answer');
  });

  test('while running a moderators’ command is told too', async () => {
    const { discord } = await online({
      commands: [corpus(() => Promise.reject(new Error('disk full')))],
    });
    const handle = discord.slash(
      'corpus',
      {},
      { subcommand: 'refresh', permissions: MANAGE_GUILD },
    );
    expect(textOf(await answered(handle))).toContain(ID);
  });

  test('leaves the bot answering', async () => {
    const { discord } = await online();
    await discord.slash('ask', { words: 'break' }).next('edit');
    const message = await answered(discord.slash('ask', { words: 'ferry' }));
    expect(JSON.stringify(message.components)).toContain('We sail');
  });
});

describe('a malformed interaction', () => {
  test.for([
    {},
    { type: 2 },
    { type: 2, data: null, user: null },
    { type: 4, version: 1, channel_id: '1', guild_id: '2' },
    { type: 2, data: { type: 1, name: 'ask', options: 'many' }, member: { user: { id: '1' } } },
    {
      type: 2,
      data: { type: 1, name: 'ask', options: [null] },
      user: { id: '1' },
      channel_id: '1',
    },
    { type: 3, data: { component_type: 2 }, user: { id: '1' } },
    { type: 99, data: {} },
  ])('%j does not end the process', async (payload) => {
    const { discord } = await online();
    discord.raw(payload);
    const message = await answered(discord.slash('ask', { words: 'ferry' }));
    expect(message.components).toHaveLength(2);
  });

  test('is logged', async () => {
    const { discord, log } = await online();
    discord.dispatch('INTERACTION_CREATE', null);
    discord.raw({ type: 4 });
    expect((await log.next('packet-malformed')).level).toBe('error');
    expect((await log.next('packet-malformed')).level).toBe('error');
  });

  test('of a kind that is not ours is left alone', async () => {
    const { discord, log } = await online();
    discord.userMenu('Quotes by', { username: 'hale' });
    expect((await log.next('interaction-not-ours')).level).toBe('warn');
  });
});

describe('a late answer', () => {
  test('is not begun when the bot comes to it too late', async () => {
    const { discord, log } = await online({ clock: showing(0, 3_000) });
    discord.slash('ask', { words: 'ferry' });
    expect((await log.next('interaction-too-late')).fields).toEqual({
      command: 'ask',
      waited: 3_000,
    });
    expect(discord.requests.filter(({ path }) => path.includes('/callback'))).toEqual([]);
  });

  test('is not begun when Discord has given up', async () => {
    let times = 0;
    const { discord, log } = await online(
      { current: () => ((times += 1), snapshotOf([FERRY])) },
      { acknowledgeWithin: -1 },
    );
    const handle = discord.slash('ask', { words: 'ferry' });
    expect(await handle.next('rejected')).toMatchObject({ code: 10_062 });
    expect((await log.next('interaction-gone')).fields).toMatchObject({ code: 10_062 });
    expect(times).toBe(0);
  });

  test('of autocomplete is dropped as well', async () => {
    const { discord, log } = await online({ clock: showing(0, 3_000) });
    const handle = discord.autocomplete('ask', { words: 'a' }, 'words');
    await log.next('interaction-too-late');
    expect(handle.acts).toEqual([]);
  });

  test('is logged when the acknowledgement was slow', async () => {
    const { discord, log } = await online({ clock: showing(0, 10, 1_500) });
    await discord.slash('ask', { words: 'ferry' }).next('edit');
    expect((await log.next('slow-acknowledgement')).fields).toEqual({
      command: 'ask',
      took: 1_500,
    });
  });

  test('whose token has expired is given up', async () => {
    const { discord, log } = await online({}, { tokenLifetime: -1 });
    discord.slash('ask', { words: 'ferry' });
    expect((await log.next('reply-gone')).fields).toMatchObject({ code: 50_027 });
  });
});

/** Takes nothing in an edit but plain text. */
function refusingLooks(kind: string, body: unknown): readonly string[] {
  const { components, embeds } = body as Record<string, readonly unknown[] | undefined>;
  const isPlain = (components ?? []).length === 0 && (embeds ?? []).length === 0;
  return kind === 'edit' && !isPlain ? ['components: no'] : [];
}

describe('Discord in trouble', () => {
  test('holds an answer up, and gets it all the same', async () => {
    const { discord } = await online();
    discord.rateLimit(isEdit, 0.05);
    const message = await answered(discord.slash('ask', { words: 'ferry' }));
    expect(message.components).toHaveLength(2);
  });

  test('breaks down once, and gets the answer the second time', async () => {
    const { discord } = await online();
    discord.breakDown(isEdit);
    const message = await answered(discord.slash('ask', { words: 'ferry' }));
    expect(message.components).toHaveLength(2);
  });

  test.for(['card', 'embed'] as const)(
    'refuses a %s, and gets the quotes as plain text with the id that is in the log',
    async (replyFormat) => {
      const { discord, log } = await online(
        { replyFormat },
        { judge: refusingLooks, mayRefuse: true },
      );
      const message = await answered(discord.slash('ask', { words: 'ferry' }));
      expect(message.content?.split('\n').slice(0, 3)).toEqual([
        '> “We sail at dawn,” Dana Hale said\\.',
        'Dana Hale, named here · direct quote',
        'Harbour Post, published 30 May 2025 \\(stated\\)',
      ]);
      expect(message.content).toContain(ID);
      expect((await log.next('answered')).fields).toMatchObject({ id: ID, isShown: false });
      const { fields } = await log.next('reply-refused');
      expect(fields).toMatchObject({ code: 50_035, command: 'ask' });
      expect(JSON.stringify(fields)).not.toContain('sail');
    },
  );

  test('refuses the report of a moderator, and gets a sentence with the id', async () => {
    const { discord } = await online({}, { judge: refusingLooks, mayRefuse: true });
    const handle = discord.slash(
      'corpus',
      {},
      { subcommand: 'refresh', permissions: MANAGE_GUILD },
    );
    expect((await answered(handle)).content).toContain(`give this id\\: ${ID}`);
  });
});

describe('the log', () => {
  test('holds no question, no user, no token', async () => {
    const { discord, log } = await online({ commands: [ask(answerByWords)] });
    discord.breakDown(isEdit, 9);
    discord.slash('ask', { words: 'secret words' }, { member: { id: '4711471147114711471' } });
    await log.next('reply-refused');
    await log.next('interaction-failed');
    const written = JSON.stringify(log.all);
    expect(written).not.toContain('secret');
    expect(written).not.toContain('4711');
    expect(written).not.toContain('interaction-token');
    expect(written).not.toContain(discord.token);
  });
});

describe('startBot', () => {
  test('throws when Discord refuses the token', async () => {
    const wire = await online();
    await expect(wire.start({ token: 'wrong.wrong.wrong' })).rejects.toThrow(ConnectError);
  });

  test('throws when nobody is there', async () => {
    const wire = await online();
    await expect(wire.start({ apiBase: 'http://127.0.0.1:9/api' })).rejects.toThrow(ConnectError);
  });
});
