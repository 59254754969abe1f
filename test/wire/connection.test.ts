import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/operations.ts';
import { answered, ask, corpus, MANAGE_GUILD, online, type Online, textOf } from './online.ts';

async function expectAnswer({ discord }: Online): Promise<void> {
  const message = await answered(discord.slash('ask', { words: 'ferry' }));
  expect(JSON.stringify(message.components)).toContain('We sail');
}

/** A moderators' command that ends when the test says so. */
function held(): { readonly command: ReturnType<typeof corpus>; readonly end: () => void } {
  let end = (): void => undefined;
  const report: Report = { kind: 'refresh-failed', id: 'held', version: 'v' };
  const ended = new Promise<Report>((resolve) => {
    end = () => resolve(report);
  });
  return { command: corpus(() => ended), end: () => end() };
}

describe('the connection', () => {
  test('asks for no privileged intent', async () => {
    const { discord } = await online();
    expect((await discord.gateway.next('identified')).identity.intents).toBe(1);
  });

  test('is healthy while it stands', async () => {
    const { bot } = await online();
    expect(bot.isHealthy()).toBe(true);
  });

  test('is resumed when Discord asks for it', async () => {
    const wire = await online();
    wire.discord.reconnect();
    await wire.discord.gateway.next('resumed');
    await expectAnswer(wire);
  });

  test('is resumed after it broke', async () => {
    const wire = await online();
    wire.discord.drop();
    await wire.discord.gateway.next('resumed');
    await expectAnswer(wire);
  });

  test('of a second bot answers after the first one has stopped', async () => {
    const wire = await online();
    await expectAnswer(wire);
    await wire.bot.stop();
    expect(await wire.discord.gateway.next('closed')).toMatchObject({ code: 1000 });
    await wire.start();
    await expectAnswer(wire);
  });
});

describe('two shards', () => {
  /** The stand-in's server is on shard 1, direct messages are on shard 0. */
  const OCCASIONS = [{}, { dm: true }] as const;

  async function split(): Promise<Online> {
    return await online({}, { shards: 2 });
  }

  test('are opened when Discord recommends them, and questions reach the bot on either', async () => {
    const { discord, bot, log } = await split();
    const identities = [
      await discord.gateway.next('identified'),
      await discord.gateway.next('identified'),
    ];
    expect(identities.map(({ identity }) => identity.shard)).toEqual([
      [0, 2],
      [1, 2],
    ]);
    expect(bot.isHealthy()).toBe(true);
    expect((await log.next('connected')).fields).toMatchObject({ shards: 2, guilds: 1 });
    for (const occasion of OCCASIONS) {
      const message = await answered(discord.slash('ask', { words: 'ferry' }, occasion));
      expect(JSON.stringify(message.components)).toContain('We sail');
    }
  });

  test('are healthy only together, and the other one answers meanwhile', async () => {
    const { discord, bot, log } = await split();
    discord.drop(1);
    await log.next('reconnecting');
    expect(bot.isHealthy()).toBe(false);
    const message = await answered(discord.slash('ask', { words: 'ferry' }, { dm: true }));
    expect(JSON.stringify(message.components)).toContain('We sail');
    await log.next('resumed');
    expect(bot.isHealthy()).toBe(true);
    for (const occasion of OCCASIONS)
      await answered(discord.slash('ask', { words: 'ferry' }, occasion));
  });

  test('are both closed in order when the bot stops', async () => {
    const { discord, bot } = await split();
    await bot.stop();
    for (let shard = 0; shard < 2; shard += 1)
      expect(await discord.gateway.next('closed')).toMatchObject({ code: 1000 });
  });

  test('give up together when Discord ends one for good', async () => {
    const fatal: string[] = [];
    const onFatal = (event: string): void => void fatal.push(event);
    const { discord, log } = await online({ onFatal }, { shards: 2 });
    // “Sharding required”
    discord.hangUp(4011);
    expect((await log.next('disconnected')).fields).toEqual({ code: 4011 });
    expect(fatal[0]).toBe('disconnected');
  });
});

describe('drain', () => {
  test('waits for the answers begun and turns new questions away', async () => {
    const { command, end } = held();
    const { discord, bot } = await online({ commands: [command, ask()] });
    const begun = discord.slash('corpus', {}, { subcommand: 'refresh', permissions: MANAGE_GUILD });
    await begun.next('callback');
    const drained = bot.drain(10_000);
    const late = discord.slash('ask', { words: 'ferry' });
    expect(textOf(await answered(late))).toMatch(/^The bot is restarting/);
    expect(late.acts[0]).toMatchObject({ isEphemeral: true });
    end();
    expect(await drained).toBe(0);
    expect(begun.acts.map(({ kind }) => kind)).toEqual(['callback', 'edit']);
    await bot.stop();
    expect(await discord.gateway.next('closed')).toMatchObject({ code: 1000 });
  });

  test('proposes nothing any more', async () => {
    const { discord, bot } = await online();
    await bot.drain(1_000);
    const handle = discord.autocomplete('ask', { words: 'f' }, 'words');
    await handle.next('callback');
    expect(handle.choices).toEqual([]);
  });

  test('gives up after its limit and says how much is left', async () => {
    const { command, end } = held();
    const { discord, bot } = await online({ commands: [command] });
    const begun = discord.slash('corpus', {}, { subcommand: 'refresh', permissions: MANAGE_GUILD });
    await begun.next('callback');
    expect(await bot.drain(1)).toBe(1);
    end();
    await begun.next('edit');
  });

  test('ends at once when nothing is open', async () => {
    const { bot } = await online();
    expect(await bot.drain(10_000)).toBe(0);
  });
});
