import { ChannelType } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import {
  CHANNEL_ID,
  FORUM_ID,
  GUILD_ID,
  MEMBER,
  TALK_CHANNEL_ID,
} from '../../src/stand-in/identity.ts';
import type { Occasion } from '../../src/stand-in/send/occasion.ts';
import { answerByWords, answered, ask, corpus, MANAGE_GUILD, textOf } from './online.ts';
import { asked, FERRY_ANSWER, outcome, ruled } from './ruled.ts';

const GONE = '3000000000000000999';
const ELSEWHERE = '2000000000000000777';
const TALK = { id: TALK_CHANNEL_ID, type: ChannelType.GuildText };

describe('who sees an answer', () => {
  test.for([
    { rule: false, wish: undefined, isPrivate: false },
    { rule: true, wish: undefined, isPrivate: true },
    { rule: true, wish: false, isPrivate: false },
    { rule: false, wish: true, isPrivate: true },
  ])('%o', async ({ rule, wish, isPrivate }) => {
    const running = await ruled({ isPrivate: rule });
    const values = wish === undefined ? {} : { private: wish };
    expect(await outcome(asked(running, values))).toEqual([isPrivate, FERRY_ANSWER]);
  });

  test('follows a change of the setting at once', async () => {
    let isPrivate = false;
    const running = await ruled(() => ({ isPrivate }));
    expect(await outcome(asked(running))).toEqual([false, FERRY_ANSWER]);
    isPrivate = true;
    expect(await outcome(asked(running))).toEqual([true, FERRY_ANSWER]);
  });

  test('is no matter of another server’s rules, nor of any in a direct message', async () => {
    const running = await ruled({ isPrivate: true, allowedChannels: [TALK.id] });
    for (const occasion of [{ guildId: ELSEWHERE }, { dm: true }])
      expect(await outcome(asked(running, {}, occasion))).toEqual([false, FERRY_ANSWER]);
  });
});

describe('channels for questions', () => {
  const FORUM_POST = { id: '3000000000000000888', type: ChannelType.PublicThread };

  test('are all channels when none is set', async () => {
    const running = await ruled({});
    expect(await outcome(asked(running, {}, { place: TALK }))).toEqual([false, FERRY_ANSWER]);
  });

  test('turn a question elsewhere away, to who asked alone, and name themselves', async () => {
    const running = await ruled({ allowedChannels: [TALK.id, FORUM_ID] });
    const handle = asked(running);
    expect(await outcome(handle)).toEqual([
      true,
      `On this server, questions are answered in <#${TALK.id}> or <#${FORUM_ID}>\\.`,
    ]);
    expect(running.discord.requests.at(-1)?.body).toMatchObject({
      data: { allowed_mentions: { parse: [] } },
    });
    expect(await outcome(asked(running, {}, { place: TALK }))).toEqual([false, FERRY_ANSWER]);
  });

  test.for([
    ['a thread', ChannelType.PublicThread, TALK.id],
    ['a private thread', ChannelType.PrivateThread, TALK.id],
    ['a thread of announcements', ChannelType.AnnouncementThread, TALK.id],
    ['a post in a forum', ChannelType.PublicThread, FORUM_ID],
  ] as const)('count %s as theirs', async ([_name, type, parentId]) => {
    const running = await ruled({ allowedChannels: [TALK.id, FORUM_ID] });
    const place = { ...FORUM_POST, type, parentId };
    expect(await outcome(asked(running, {}, { place }))).toEqual([false, FERRY_ANSWER]);
    const other = { ...place, parentId: CHANNEL_ID };
    const [isPrivate, words] = await outcome(asked(running, {}, { place: other }));
    expect([isPrivate, words]).toEqual([true, expect.stringContaining('questions are answered')]);
  });

  test('do not count a channel as the category it is in', async () => {
    const running = await ruled({ allowedChannels: [TALK.id] });
    const place = { id: CHANNEL_ID, type: ChannelType.GuildText, parentId: TALK.id };
    const [isPrivate] = await outcome(asked(running, {}, { place }));
    expect(isPrivate).toBe(true);
  });

  test('turn a thread away whose channel nobody tells', async () => {
    const running = await ruled({ allowedChannels: [TALK.id] });
    const [isPrivate, words] = await outcome(asked(running, {}, { place: FORUM_POST }));
    expect([isPrivate, words]).toEqual([true, expect.stringContaining('questions are answered')]);
  });

  test('know the thread that Discord told of before', async () => {
    const running = await ruled({ allowedChannels: [TALK.id] });
    running.discord.dispatch('THREAD_CREATE', {
      ...{ id: FORUM_POST.id, type: FORUM_POST.type, guild_id: GUILD_ID, parent_id: TALK.id },
      ...{ name: 'thread', owner_id: MEMBER.id, message_count: 0, member_count: 1 },
      thread_metadata: {
        ...{ archived: false, auto_archive_duration: 60, locked: false },
        archive_timestamp: '2026-01-01T00:00:00.000Z',
      },
    });
    expect(await outcome(asked(running, {}, { place: FORUM_POST }))).toEqual([false, FERRY_ANSWER]);
  });

  test('leave a deleted one unnamed', async () => {
    const running = await ruled({ allowedChannels: [GONE, TALK.id] });
    const [, words] = await outcome(asked(running));
    expect(words).toBe(`On this server, questions are answered in <#${TALK.id}>\\.`);
  });

  test('lock nobody out when all are deleted: who asks is answered alone', async () => {
    const running = await ruled({ allowedChannels: [TALK.id] });
    running.discord.dispatch('CHANNEL_DELETE', { ...TALK, guild_id: GUILD_ID });
    for (const values of [{}, { private: false }])
      expect(await outcome(asked(running, values))).toEqual([true, FERRY_ANSWER]);
  });

  test('leave moderators’ commands, proposals and buttons alone', async () => {
    const running = await ruled({ allowedChannels: [TALK.id], cooldownSeconds: 3_600 });
    const { discord } = running;
    const occasion = { subcommand: 'refresh', permissions: MANAGE_GUILD };
    for (let time = 0; time < 2; time += 1) {
      const task = discord.slash('corpus', {}, occasion);
      expect(textOf(await answered(task))).toContain('could not be read again');
      const typing = discord.autocomplete('ask', { words: 'f' }, 'words');
      await typing.next('callback');
      expect(typing.choices).not.toEqual([]);
    }
  });

  test('leave a free question alone', async () => {
    const about = { ...ask(), isFree: true };
    const rules = { allowedChannels: [TALK.id], cooldownSeconds: 3_600, isPrivate: true };
    const running = await ruled(rules, { commands: [about, corpus()] });
    for (let time = 0; time < 2; time += 1)
      expect(await outcome(asked(running))).toEqual([true, FERRY_ANSWER]);
  });
});

describe('a pause between questions', () => {
  /** A clock that the test sets. */
  function clocked(): { readonly clock: () => number; now: number } {
    const time = { now: 1_000, clock: () => time.now };
    return time;
  }

  test('is told to who asks too early, with an instant that counts down', async () => {
    const time = clocked();
    const running = await ruled({ cooldownSeconds: 60 }, time);
    expect(await outcome(asked(running))).toEqual([false, FERRY_ANSWER]);
    time.now += 20_500;
    const early = asked(running);
    const sentAt = Number((BigInt(early.id) >> 22n) + 1_420_070_400_000n);
    const seconds = Math.ceil((sentAt + 39_500) / 1_000);
    expect(await outcome(early)).toEqual([
      true,
      `This server has set a pause between two questions\\. You can ask again <t:${seconds}:R>\\.`,
    ]);
    time.now += 39_500;
    expect(await outcome(asked(running))).toEqual([false, FERRY_ANSWER]);
  });

  test('holds for one member, and is no matter of direct messages', async () => {
    const running = await ruled({ cooldownSeconds: 60 }, clocked());
    await outcome(asked(running));
    const robin = { member: { id: '4000000000000000002' } };
    expect(await outcome(asked(running, {}, robin))).toEqual([false, FERRY_ANSWER]);
    for (let time = 0; time < 2; time += 1)
      expect(await outcome(asked(running, {}, { dm: true }))).toEqual([false, FERRY_ANSWER]);
  });

  test('begins with no question that was turned away, too late, or mistyped', async () => {
    const badOption = {
      kind: 'bad-option',
      option: 'from',
      value: 'x',
      problem: 'not-a-date',
    } as const;
    const command = ask((values) =>
      values['words'] === 'typo' ? badOption : answerByWords(values),
    );
    const rules = { cooldownSeconds: 60, allowedChannels: [TALK.id] };
    const running = await ruled(rules, { ...clocked(), commands: [command] });
    await outcome(asked(running));
    const there = { place: TALK };
    const typo = running.discord.slash('ask', { words: 'typo' }, there);
    expect(textOf(await answered(typo))).toContain('not a date');
    expect(await outcome(asked(running, {}, there))).toEqual([false, FERRY_ANSWER]);
    expect(await outcome(asked(running, {}, there))).toEqual([
      true,
      expect.stringContaining('<t:'),
    ]);
  });

  test('ends at once when the moderators take it back', async () => {
    let cooldownSeconds = 60;
    const running = await ruled(() => ({ cooldownSeconds }), clocked());
    await outcome(asked(running));
    cooldownSeconds = 0;
    expect(await outcome(asked(running))).toEqual([false, FERRY_ANSWER]);
  });
});

describe('where the bot was brought along', () => {
  const GUEST: Occasion = { installedBy: 'member' };

  test('an answer in a server is for the asker alone, unless asked otherwise', async () => {
    const running = await ruled({});
    expect(await outcome(asked(running, {}, { ...GUEST, guildId: ELSEWHERE }))).toEqual([
      true,
      FERRY_ANSWER,
    ]);
    const open = asked(running, { private: false }, { ...GUEST, guildId: ELSEWHERE });
    expect(await outcome(open)).toEqual([false, FERRY_ANSWER]);
    // Discord takes five at most there.
    expect(open.followups).toEqual([]);
  });

  test.for([
    ['a direct message with the bot', { dm: true }],
    ['the same by a member’s own installation', { dm: true, installedBy: 'member' }],
    ['a group of direct messages', { groupDm: true }],
  ] as const)('%s is answered', async ([_name, occasion]) => {
    const running = await ruled({ allowedChannels: [GONE], cooldownSeconds: 60, isPrivate: true });
    for (let time = 0; time < 2; time += 1)
      expect(await outcome(asked(running, {}, occasion))).toEqual([false, FERRY_ANSWER]);
  });

  test('only the server of the question is in reach', async () => {
    const guilds: unknown[] = [];
    const command = ask((values, { guild }) => (guilds.push(guild), answerByWords(values)));
    const running = await ruled({}, { commands: [command] });
    for (const occasion of [{ ...GUEST, guildId: ELSEWHERE }, { groupDm: true }, { dm: true }, {}])
      await outcome(asked(running, {}, occasion));
    expect(guilds).toEqual([ELSEWHERE, null, null, GUILD_ID]);
  });

  test('moderators’ commands are refused outside of servers', async () => {
    const running = await ruled({});
    const occasion = { groupDm: true, subcommand: 'refresh', permissions: MANAGE_GUILD };
    const [isPrivate, text] = await outcome(running.discord.slash('corpus', {}, occasion));
    expect([isPrivate, text]).toEqual([true, expect.stringContaining('in a server only')]);
  });
});
