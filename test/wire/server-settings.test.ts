import { ChannelType } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { changeServerSettings } from '../../src/ops/records/server-settings.ts';
import { parseGuildId } from '../../src/ops/records/scope.ts';
import { FORUM_ID, TALK_CHANNEL_ID } from '../../src/stand-in/identity.ts';
import { kept, MODERATOR, plainOf, typed, type Kept } from './kept.ts';
import { answered } from './online.ts';

const TALK = { id: TALK_CHANNEL_ID, type: ChannelType.GuildText };
const OTHER = '900000000000000002';
type Given = Parameters<typeof typed>[2];

/** What a moderator is told of the settings after a change. */
async function set(
  running: Kept,
  given: Given = {},
  occasion: object = MODERATOR,
): Promise<string> {
  return plainOf(await typed(running, 'settings', given, occasion));
}

/** Who sees the reply to a question, and the reply. */
async function asked(
  { discord }: Kept,
  occasion: object = {},
): Promise<readonly [isPrivate: boolean, text: string]> {
  const handle = discord.slash('ask', { question: 'Is the harbour closed?' }, occasion);
  const { isEphemeral } = await handle.next('callback');
  const isTold = plainOf(handle.message) !== '';
  return [isEphemeral, plainOf(isTold ? handle.message : await answered(handle))];
}

const NO_ARTICLES = expect.stringContaining('no articles to search yet') as unknown;
const TURNED_AWAY = expect.stringContaining('questions are answered in') as unknown;
const TOO_EARLY = expect.stringMatching(/You can ask again <t:\d{10}:R>\./) as unknown;

describe('/corpus settings', () => {
  test('shows what holds as long as nothing is set', async () => {
    const shown = await set(await kept());
    expect(shown.split('\n').slice(2)).toEqual([
      'Channel for notices: none',
      'Answers: for everybody in the channel, unless who asks says private:true',
      'Pause between two questions of a member: none',
      'Questions may be asked in every channel',
    ]);
  });

  test('makes answers private, at once, and takes it back', async () => {
    const running = await kept();
    expect(await asked(running)).toEqual([false, NO_ARTICLES]);
    expect(await set(running, { answers: 'private' })).toContain('Answers: only for who asks');
    expect(await asked(running)).toEqual([true, NO_ARTICLES]);
    await set(running, { clear: 'answers' });
    expect(await asked(running)).toEqual([false, NO_ARTICLES]);
  });

  test('closes all channels but those allowed, at once, over a restart, and for this server alone', async () => {
    const running = await kept();
    expect(await set(running, { 'allow-channel': TALK.id })).toContain(`asked in <#${TALK.id}>`);
    const both = `asked in <#${TALK.id}> and <#${FORUM_ID}>`;
    expect(await set(running, { 'allow-channel': FORUM_ID })).toContain(both);
    expect(await asked(running)).toEqual([true, TURNED_AWAY]);
    expect(await asked(running, { place: TALK })).toEqual([false, NO_ARTICLES]);
    expect(await asked(running, { guildId: OTHER })).toEqual([false, NO_ARTICLES]);
    for (const [name, subcommand] of [
      ['about'],
      ['privacy', 'show'],
      ['corpus', 'list'],
    ] as const) {
      const occasion = subcommand === undefined ? {} : { subcommand, ...MODERATOR };
      const free = running.discord.slash(name, {}, occasion);
      expect(plainOf(await answered(free))).not.toContain('questions are answered in');
    }
    await running.restart();
    expect(await asked(running)).toEqual([true, TURNED_AWAY]);
    expect(await set(running, { 'remove-channel': TALK.id })).toContain(`asked in <#${FORUM_ID}>`);
    expect(await asked(running, { place: TALK })).toEqual([true, TURNED_AWAY]);
    await set(running, { clear: 'allowed-channels' });
    expect(await asked(running)).toEqual([false, NO_ARTICLES]);
  });

  test('tells of deleted channels, which lock nobody out', async () => {
    const running = await kept();
    const { discord } = running;
    await set(running, { 'allow-channel': TALK.id });
    await set(running, { 'allow-channel': FORUM_ID });
    discord.dispatch('CHANNEL_DELETE', { ...TALK, guild_id: discord.guildId });
    expect(await set(running)).toContain(`Deleted, and left out with the next change: ${TALK.id}`);
    const forum = { id: FORUM_ID, type: ChannelType.GuildForum, guild_id: discord.guildId };
    discord.dispatch('CHANNEL_DELETE', forum);
    expect(await set(running)).toContain('The channels for questions are deleted');
    expect(await asked(running)).toEqual([true, NO_ARTICLES]);
    expect(await set(running, { 'allow-channel': discord.channelId })).toContain(
      `asked in <#${discord.channelId}>`,
    );
    expect(await asked(running)).toEqual([false, NO_ARTICLES]);
  });

  test('sets a pause between questions, which moderators’ tasks and /about do not know', async () => {
    const running = await kept();
    expect(await set(running, { cooldown: 3_600 })).toContain('3,600 seconds');
    expect(await asked(running)).toEqual([false, NO_ARTICLES]);
    expect(await asked(running)).toEqual([true, TOO_EARLY]);
    const about = running.discord.slash('about');
    expect(plainOf(await answered(about))).toContain('onrecord answers questions');
    await set(running, { cooldown: 0 });
    expect(await asked(running)).toEqual([false, NO_ARTICLES]);
  });

  test.for([
    [{ cooldown: 3_601 }, 'from 0 to 3600 seconds'],
    [{ cooldown: -1 }, 'from 0 to 3600 seconds'],
    [{ cooldown: 1e12, answers: 'private' }, 'from 0 to 3600 seconds'],
    [{ 'allow-channel': '3000000000000000777' }, 'of this server'],
    [{ 'allow-channel': '@everyone' }, 'of this server'],
  ] as const)('refuses %o, and changes nothing', async ([given, words]) => {
    const running = await kept();
    expect(await set(running, given)).toContain(words);
    expect(await set(running)).toContain('Questions may be asked in every channel');
    expect(await asked(running)).toEqual([false, NO_ARTICLES]);
  });

  test('takes no change from another server', async () => {
    const running = await kept();
    const elsewhere = { ...MODERATOR, guildId: OTHER };
    await set(running, { 'allow-channel': TALK.id, answers: 'private' }, elsewhere);
    expect(await asked(running)).toEqual([false, NO_ARTICLES]);
  });

  test('counts on nothing but what it was started with and told', async () => {
    const running = await kept();
    const guild = parseGuildId(running.discord.guildId);
    const db = running.office().office?.db;
    if (guild === null || db === undefined) throw new RangeError('Cannot find the records');
    // Behind its back: no question looks into the records.
    changeServerSettings(db, guild, { isPrivate: true });
    expect(await asked(running)).toEqual([false, NO_ARTICLES]);
    await running.restart();
    expect(await asked(running)).toEqual([true, NO_ARTICLES]);
  });
});

describe('/about', () => {
  test('says how much is kept, how old it is and by whom, here and in a direct message', async () => {
    const { discord } = await kept();
    const here = plainOf(await answered(discord.slash('about')));
    expect(here).toContain('0 articles of this server’s own, 0 articles shared by all servers');
    expect(here).toMatch(/The articles were last read <t:\d{10}:R>/);
    expect(here).toContain('Those who manage this server keep its own articles');
    expect(here).toContain('The bot’s own words: English');
    const alone = plainOf(await answered(discord.slash('about', {}, { dm: true })));
    expect(alone).toContain('0 articles shared by all servers; outside a server');
  });
});
