import assert from 'node:assert/strict';
import { MessageFlags, REST, Routes } from 'discord.js';
import type { ChatInputCommandInteraction } from 'discord.js';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { sentFaults } from '../../src/discord/limits/sent-faults.ts';
import type { Judge } from '../../src/stand-in/world.ts';
import { schemaFaults } from '../support/discord-schemas.ts';
import { connectBot } from './connected-bot.ts';
import type { ConnectedBot } from './connected-bot.ts';

// The stand-in's clock is the test's, so that nobody waits for three seconds or fifteen minutes.
let now = 0;
let bot: ConnectedBot;
beforeAll(async () => {
  bot = await connectBot({ clock: () => now, judge });
});
afterAll(() => bot.stop());
afterEach(() => {
  now = 0;
});

const judge: Judge = (kind, body, standing) => [
  ...sentFaults(kind, body, standing),
  ...schemaFaults(kind, body),
];

function onCommand(
  handle: (interaction: ChatInputCommandInteraction) => Promise<unknown>,
): Promise<unknown> {
  return bot.onNext((interaction) => {
    assert(interaction.isChatInputCommand());
    return handle(interaction);
  });
}

describe('the judge', () => {
  test('refuses a reply of 2,001 characters, and the bot is told 50035', async () => {
    const done = onCommand((interaction) => interaction.reply('x'.repeat(2_001)));
    const handle = bot.standIn.slash('who-said');
    await expect(done).rejects.toMatchObject({ code: 50_035, status: 400 });
    expect(await handle.next('rejected')).toMatchObject({ status: 400, code: 50_035 });
    expect(bot.standIn.violations.at(-1)).toMatchObject({
      kind: 'callback',
      faults: expect.arrayContaining(['content: 2001, at most 2000']) as unknown,
    });
    expect([handle.acknowledgedAfter, handle.message]).toEqual([null, null]);
  });

  test('judges edits and follow-ups too, and what passes is taken', async () => {
    const done = onCommand(async (interaction) => {
      await interaction.deferReply();
      await interaction.editReply('x'.repeat(2_001)).catch(() => null);
      await interaction.editReply('short enough');
      await interaction.followUp({ content: 'x', embeds: [{ title: 'x'.repeat(257) }] });
    });
    const handle = bot.standIn.slash('who-said');
    await handle.next('rejected');
    await expect(done).rejects.toMatchObject({ code: 50_035 });
    await handle.next('rejected');
    expect(handle.message?.content).toBe('short enough');
    expect(handle.followups).toEqual([]);
  });

  test('judges a set of commands before it is registered', async () => {
    const { client, standIn } = bot;
    await expect(
      client.application.commands.set([{ name: 'Who Said', description: 'x' }]),
    ).rejects.toMatchObject({ code: 50_035 });
    expect(standIn.commands().all).toEqual([]);
  });
});

describe('an interaction', () => {
  test('not acknowledged within three seconds is unknown', async () => {
    const done = onCommand((interaction) => {
      now = 3_001;
      return interaction.reply('late');
    });
    const handle = bot.standIn.slash('who-said');
    await expect(done).rejects.toMatchObject({ code: 10_062, status: 404 });
    expect((await handle.next('rejected')).code).toBe(10_062);
    expect(handle.acknowledgedAfter).toBeNull();
  });

  test('acknowledged in time can be edited for fifteen minutes, then its token is invalid', async () => {
    const done = onCommand(async (interaction) => {
      now = 2_900;
      await interaction.deferReply();
      now = 899_000;
      await interaction.editReply('in time');
      now = 900_001;
      await interaction.editReply('too late');
    });
    const handle = bot.standIn.slash('who-said');
    await handle.next('edit');
    await expect(done).rejects.toMatchObject({ code: 50_027, status: 401 });
    expect(handle.acknowledgedAfter).toBe(2_900);
    expect(handle.message?.content).toBe('in time');
  });

  test('cannot be acknowledged twice', async () => {
    const done = onCommand(async (interaction) => {
      await interaction.reply('first');
      // discord.js itself refuses a second reply, so this goes around it.
      const { id, token } = interaction;
      const body = { type: 4, data: { content: 'second', allowed_mentions: { parse: [] } } };
      await interaction.client.rest.post(Routes.interactionCallback(id, token), {
        body,
        auth: false,
      });
    });
    const handle = bot.standIn.slash('who-said');
    await expect(done).rejects.toMatchObject({ code: 40_060, status: 400 });
    expect(handle.message?.content).toBe('first');
  });

  test('has no webhook before it is acknowledged, and only its own messages after', async () => {
    const done = onCommand(async (interaction) => {
      const { rest } = interaction.client;
      const edit = (message: string): Promise<unknown> =>
        rest.patch(Routes.webhookMessage(bot.standIn.applicationId, interaction.token, message), {
          body: { content: 'x', allowed_mentions: { parse: [] } },
          auth: false,
        });
      const early = await edit('@original').catch((error: unknown) => error);
      await interaction.reply({ content: 'x', flags: MessageFlags.Ephemeral });
      const foreign = await edit('123').catch((error: unknown) => error);
      return [early, foreign];
    });
    bot.standIn.slash('who-said');
    expect(await done).toMatchObject([{ code: 10_015 }, { code: 10_008 }]);
  });

  test('of autocomplete cannot be answered with a message, nor a command with choices', async () => {
    const answer = (body: object): Promise<unknown> =>
      bot.onNext(({ id, token, client }) =>
        client.rest.post(Routes.interactionCallback(id, token), { body, auth: false }),
      );
    const reply = { type: 4, data: { content: 'x', allowed_mentions: { parse: [] } } };
    const toAutocomplete = answer(reply);
    bot.standIn.autocomplete('who-said', { phrase: 'x' }, 'phrase');
    await expect(toAutocomplete).rejects.toMatchObject({ code: 50_035 });
    const toCommand = answer({ type: 8, data: { choices: [] } });
    bot.standIn.slash('who-said');
    await expect(toCommand).rejects.toMatchObject({ code: 50_035 });
  });
});

describe('trouble on demand', () => {
  test('is a 429 that discord.js waits out', async () => {
    const isCallback = ({ path }: { path: string }): boolean => path.endsWith('/callback');
    bot.standIn.rateLimit(isCallback, 0.05);
    const done = onCommand((interaction) => interaction.reply('in the end'));
    const handle = bot.standIn.slash('who-said');
    await handle.next('callback');
    await done;
    const statuses = bot.standIn.requests
      .filter(({ path }) => path.includes(handle.token))
      .map(({ status }) => status);
    expect(statuses).toEqual([429, 204]);
  });

  test('is a 500 that discord.js tries again', async () => {
    bot.standIn.breakDown(({ method }) => method === 'PATCH', 2);
    const done = onCommand(async (interaction) => {
      await interaction.deferReply();
      await interaction.editReply('third time lucky');
    });
    const handle = bot.standIn.slash('who-said');
    await handle.next('edit');
    await done;
    expect(handle.message?.content).toBe('third time lucky');
    expect(bot.standIn.requests.slice(-3).map(({ status }) => status)).toEqual([500, 500, 200]);
  });
});

describe('a request', () => {
  test('without the bot’s token is not authorized, and to no known place not found', async () => {
    const stranger = new REST({ api: bot.standIn.api }).setToken('someone-else');
    const commands = Routes.applicationCommands(bot.standIn.applicationId);
    await expect(stranger.get(commands)).rejects.toMatchObject({ status: 401 });
    expect(bot.standIn.requests.at(-1)?.authorization).toBe('wrong');
    await expect(bot.client.rest.get('/nowhere')).rejects.toMatchObject({ status: 404 });
    const others = Routes.applicationCommands('1');
    await expect(bot.client.rest.get(others)).rejects.toMatchObject({ code: 20_012 });
  });

  test('with a body that is no JSON is told so', async () => {
    const response = await fetch(`${bot.standIn.api}/v10/interactions/1/x/callback`, {
      method: 'POST',
      body: '{"type":',
    });
    expect([response.status, await response.json()]).toMatchObject([400, { code: 50_109 }]);
  });

  test('that names another host is not answered', async () => {
    // `fetch` sets Host itself, so a raw request it is.
    const { request } = await import('node:http');
    const status = await new Promise((resolve, reject) => {
      const headers = { host: 'discord.example' };
      request(`${bot.standIn.api}/v10/gateway/bot`, { headers }, (response) => {
        resolve(response.resume().statusCode);
      })
        .on('error', reject)
        .end();
    });
    expect(status).toBe(421);
  });

  test('that a page of another site sends is not answered', async () => {
    const headers = { origin: 'https://evil.example' };
    const { status } = await fetch(`${bot.standIn.api}/v10/gateway/bot`, { headers });
    expect(status).toBe(421);
  });
});
