import { ApplicationCommandType, type APIInteractionDataResolved } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../commands/all.ts';
import type { BotOptions } from '../../src/discord/bot.ts';
import { jsonOf } from '../../src/discord/limits/measure.ts';
import type { AskingRules } from '../../src/operations/asking-rules.ts';
import { MEMBER } from '../../src/stand-in/identity.ts';
import type { Occasion } from '../../src/stand-in/send/occasion.ts';
import { seedSnapshot } from '../support/tiny-corpus.ts';
import { ask, ID, online, textOf, type Online } from './online.ts';
import { after, harbour } from './asked.ts';
import { asked, FERRY_ANSWER, outcome, ruled } from './ruled.ts';

describe('for:', () => {
  const NOVA = { ...MEMBER, id: '4000000000000000009', username: 'nova' };

  const CHAT = { type: ApplicationCommandType.ChatInput, description: 'Ask' } as const;

  function naming(user: object & { readonly id: string }): Occasion {
    return { resolved: { users: { [user.id]: user } } as unknown as APIInteractionDataResolved };
  }

  /** The command with the option as it is registered. */
  async function addressing(
    rules: Partial<AskingRules> = {},
    more: Partial<BotOptions> = {},
  ): Promise<Online> {
    const plain = ask();
    const option = { type: 6, name: 'for', description: 'Whom to address' } as const;
    const { definition } = plain;
    const options = [...definition.options, option];
    const command = { ...plain, definition: { ...definition, options } };
    const running = await ruled(rules, { commands: [command], ...more });
    running.discord.commands().replace([{ ...CHAT, name: definition.name, options }]);
    return running;
  }

  /** Whom each message sent so far was allowed to ping. */
  function allowed({ discord }: Online): readonly unknown[] {
    return discord.requests.flatMap(({ body }) => {
      const message = jsonOf(jsonOf(body)['data'] ?? body);
      return message['allowed_mentions'] ?? [];
    });
  }

  test('addresses the answer to a member, who alone is pinged, by a first response', async () => {
    const running = await addressing();
    const handle = asked(running, { for: NOVA.id }, naming(NOVA));
    const [isPrivate, text] = await outcome(handle);
    expect([isPrivate, text.split('\n')[0]]).toEqual([false, `<@${NOVA.id}>`]);
    expect(text).toEqual(FERRY_ANSWER);
    expect(handle.acts.map(({ kind }) => kind)).toEqual(['callback']);
    expect(allowed(running)).toEqual([{ parse: [], users: [NOVA.id] }]);
  });

  test('brings a timeline with its picture in the same first response', async () => {
    const seeds = await seedSnapshot();
    const running = await online({ commands: COMMANDS, current: () => seeds });
    const { discord } = running;
    discord
      .commands()
      .replace(COMMANDS.map(({ definition: { name, options } }) => ({ ...CHAT, name, options })));
    const given = { topic: 'NATO membership', for: NOVA.id };
    const handle = discord.slash('timeline', given, naming(NOVA));
    const { files, message } = await handle.next('callback');
    expect(files.map(({ name }) => name)).toEqual(['timeline.png']);
    expect(textOf(message).split('\n')[0]).toBe(`<@${NOVA.id}>`);
    expect(handle.acts).toHaveLength(1);
    expect(allowed(running)).toEqual([{ parse: [], users: [NOVA.id] }]);
  });

  test('is told once, also when Discord holds the answer up', async () => {
    const running = await addressing();
    const { discord } = running;
    discord.rateLimit(({ path }) => path.includes('callback'), 0.05);
    const handle = asked(running, { for: NOVA.id }, naming(NOVA));
    expect((await outcome(handle))[1]).toEqual(FERRY_ANSWER);
    expect([handle.acts.length, handle.followups]).toEqual([1, []]);
  });

  test('is answered no more when its time is over', async () => {
    let now = 0;
    const running = await addressing({}, { clock: () => (now += 3_000) });
    const handle = asked(running, { for: NOVA.id }, naming(NOVA));
    expect((await running.log.next('interaction-too-late')).level).toBe('warn');
    expect(handle.acts).toEqual([]);
  });

  test('shows the answer to everybody where answers are private by default', async () => {
    const running = await addressing({ isPrivate: true });
    const [isPrivate] = await outcome(asked(running, { for: NOVA.id }, naming(NOVA)));
    expect(isPrivate).toBe(false);
  });

  test.for([
    ['in a private answer', { private: true }, NOVA, 'only you see this answer'],
    ['for a bot', {}, { ...NOVA, bot: true }, 'not a bot'],
    [
      'for somebody whom Discord does not tell of',
      {},
      { ...NOVA, id: '4000000000000000010' },
      'no member',
    ],
  ] as const)('pings nobody %s, and says so', async ([_name, values, told, words]) => {
    const running = await addressing();
    const handle = asked(running, { for: NOVA.id, ...values }, naming(told));
    const [, text] = await outcome(handle);
    expect(text.split('\n')[0]).toContain(words);
    expect(text).toEqual(FERRY_ANSWER);
    expect(text).not.toContain('<@');
    expect(allowed(running)).toEqual([{ parse: [] }]);
  });

  test.for(['@everyone', '&900000000000000001', '1> @everyone', '', '../..'])(
    'pings nobody when it holds no id: %j',
    async (id) => {
      const running = await addressing();
      const [, text] = await outcome(asked(running, { for: id }, naming({ ...NOVA, id })));
      expect(text).toContain('no member');
      expect(text).not.toContain('everyone');
      expect(allowed(running)).toEqual([{ parse: [] }]);
    },
  );

  test('tells nobody of what failed', async () => {
    const running = await addressing();
    for (const words of ['break', 'lie']) {
      const handle = asked(running, { for: NOVA.id, words }, naming(NOVA));
      expect((await outcome(handle))[1]).toMatch(/^Something went wrong/);
    }
    expect(allowed(running)).toEqual([{ parse: [] }, { parse: [] }]);
  });

  test('is answered in plain words, to nobody, when Discord refuses the card', async () => {
    const running = await addressing();
    const { discord } = running;
    discord.breakDown(({ method, path }) => method === 'POST' && path.includes('callback'), 4);
    const handle = asked(running, { for: NOVA.id }, naming(NOVA));
    await handle.next('callback');
    expect(handle.message?.content).toMatch(/^> “We sail at dawn/);
    expect(handle.message?.content).toContain(ID);
    expect(handle.message?.content).not.toContain(NOVA.id);
    expect(allowed(running).at(-1)).toEqual({ parse: [] });
  });

  test('names the member on every page, and pings them on the first alone', async () => {
    const running = await harbour();
    const { discord } = running;
    discord
      .commands()
      .replace(COMMANDS.map(({ definition: { name, options } }) => ({ ...CHAT, name, options })));
    const handle = discord.slash('who-said', { phrase: 'pier', for: NOVA.id }, naming(NOVA));
    await handle.next('callback');
    const { message: first } = handle;
    if (first === null) throw new RangeError('Cannot find the answer');
    const second = await after(running, first, 'Next ▶');
    expect(textOf(second).split('\n')[0]).toBe(`<@${NOVA.id}>`);
    expect(textOf(second)).toContain('Page 2 of 2');
    expect(allowed(running)).toEqual([{ parse: [], users: [NOVA.id] }, { parse: [] }]);
  });
});
