import { on, once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { Events, GatewayDispatchEvents, GatewayIntentBits } from 'discord.js';
import { afterEach, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { startStandIn } from '../../src/stand-in/stand-in.ts';
import type { StandIn } from '../../src/stand-in/stand-in.ts';
import { connectBot, newClient } from './connected-bot.ts';
import type { ConnectedBot } from './connected-bot.ts';

const endings: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of endings.splice(0).toReversed()) await end();
});

async function connected(): Promise<ConnectedBot> {
  // discord.js waits five seconds between two logins; these tests do not.
  const buildIdentifyThrottler = (): Promise<{ waitForIdentify(): Promise<void> }> =>
    Promise.resolve({ waitForIdentify: () => Promise.resolve() });
  const bot = await connectBot({}, { ws: { buildIdentifyThrottler } });
  endings.push(() => bot.stop());
  return bot;
}

async function started(): Promise<StandIn> {
  const standIn = await startStandIn();
  endings.push(() => standIn.stop());
  return standIn;
}

/** Whether the bot answers: the interaction waits for a bot that is on its way back. */
async function isAnswered(bot: ConnectedBot): Promise<boolean> {
  const done = bot.onNext(async (interaction) => {
    if (interaction.isChatInputCommand()) await interaction.reply('here');
  });
  const handle = bot.standIn.slash('about');
  await handle.next('callback');
  await done;
  return handle.message?.content === 'here';
}

describe('a login', () => {
  test('asks for one intent and finds the server', async () => {
    const { client, standIn } = await connected();
    const [opened] = standIn.gateway.all;
    expect(opened).toEqual({ kind: 'connected', url: '/?v=10&encoding=json' });
    expect((await standIn.gateway.next('identified')).identity.intents).toBe(1);
    expect(client.guilds.cache.map(({ name }) => name)).toEqual(['Stand-in server']);
    expect(client.application.id).toBe(standIn.applicationId);
  });

  test('ends with 1000 when the client is destroyed', async () => {
    const { client, standIn } = await connected();
    await client.destroy();
    expect((await standIn.gateway.next('closed')).code).toBe(1_000);
    expect(() => standIn.slash('about')).toThrow('no bot is logged in');
  });

  test('with a wrong token is refused', async () => {
    const { api, gateway } = await started();
    const client = newClient(api);
    endings.push(() => client.destroy());
    await expect(client.login('wrong.to.ken')).rejects.toMatchObject({ code: 'TokenInvalid' });
    expect(gateway.all).toEqual([]);
  });

  test('with a privileged intent is refused', async () => {
    const { api, token, gateway } = await started();
    const intents = GatewayIntentBits.Guilds | GatewayIntentBits.MessageContent;
    const client = newClient(api, { intents });
    endings.push(() => client.destroy());
    await expect(client.login(token)).rejects.toThrow('disallowed intents');
    expect((await gateway.next('identified')).isWelcome).toBe(false);
    expect((await gateway.next('closed')).code).toBe(4_014);
  });
});

describe('a session', () => {
  test('is resumed when the bot is asked to reconnect', async () => {
    const bot = await connected();
    bot.standIn.reconnect();
    expect(await isAnswered(bot)).toBe(true);
    await bot.standIn.gateway.next('resumed');
    expect((await bot.standIn.gateway.next('closed')).code).toBe(4_200);
  });

  test('is resumed after a broken connection, and nothing that was sent meanwhile is lost', async () => {
    const bot = await connected();
    bot.standIn.drop();
    expect((await bot.standIn.gateway.next('closed')).code).toBe(1_006);
    expect(await isAnswered(bot)).toBe(true);
    expect((await bot.standIn.gateway.next('resumed')).replayed).toBe(1);
  });

  test('that is ended makes the bot log in again', async () => {
    const bot = await connected();
    await bot.standIn.gateway.next('identified');
    const back = once(bot.client, Events.ShardReady);
    bot.standIn.invalidateSession();
    expect((await bot.standIn.gateway.next('identified')).isWelcome).toBe(true);
    await back;
    expect(await isAnswered(bot)).toBe(true);
  });
});

describe('the wire', () => {
  /** A socket and what it receives, listened to from the start: HELLO may come with the handshake. */
  async function rawSocket(): Promise<{
    socket: WebSocket;
    token: string;
    received: () => Promise<unknown>;
  }> {
    const { api, token } = await started();
    const { host } = new URL(api);
    const socket = new WebSocket(`ws://${host}/?v=10&encoding=json`);
    const messages = on(socket, 'message');
    await once(socket, 'open');
    const received = async (): Promise<unknown> => {
      const { value } = (await messages.next()) as { value: [Buffer] };
      return JSON.parse(String(value[0]));
    };
    return { socket, token, received };
  }

  test('opens to no page of another site', async () => {
    const { host } = new URL((await started()).api);
    const socket = new WebSocket(`ws://${host}/?v=10&encoding=json`, {
      origin: 'https://evil.example',
    });
    const [error] = (await once(socket, 'error')) as [Error];
    expect(error.message).toContain('socket hang up');
  });

  test('says hello, and acknowledges a heartbeat', async () => {
    const { socket, received } = await rawSocket();
    expect(await received()).toMatchObject({ op: 10, d: { heartbeat_interval: 41_250 } });
    socket.send('{"op":1,"d":null}');
    expect(await received()).toMatchObject({ op: 11 });
  });

  test.for([
    ['{"op":2,"d":{"token":"wrong","intents":1,"properties":{}}}', 4_004],
    ['{"op":6,"d":{"token":"wrong","session_id":"1","seq":1}}', 4_004],
    ['{"op":3,"d":{}}', 4_003],
    ['no JSON', 4_002],
  ] as const)('closes on %s with %d', async ([text, code]) => {
    const { socket } = await rawSocket();
    socket.send(text);
    expect((await once(socket, 'close'))[0]).toBe(code);
  });

  test('knows no session of another life', async () => {
    const { socket, token, received } = await rawSocket();
    await received();
    socket.send(JSON.stringify({ op: 6, d: { token, session_id: '1', seq: 1 } }));
    expect(await received()).toMatchObject({ op: 9, d: false });
  });
});

describe('a malformed interaction', () => {
  test('reaches the bot as it is', async () => {
    const { client, standIn } = await connected();
    const packet = new Promise((resolve) => {
      client.ws.on(GatewayDispatchEvents.InteractionCreate, resolve);
    });
    const handle = standIn.raw({ type: 99, version: 1 });
    expect(await packet).toEqual({
      id: handle.id,
      token: handle.token,
      application_id: standIn.applicationId,
      type: 99,
      version: 1,
    });
  });
});

describe('stopping', () => {
  test('ends what waits, and frees the port', async () => {
    const standIn = await startStandIn({ patience: 60_000 });
    const waiting = expect(standIn.gateway.next('resumed')).rejects.toThrow('has stopped');
    const port = Number(new URL(standIn.api).port);
    await standIn.stop();
    await waiting;
    await expect(standIn.gateway.next('closed')).rejects.toThrow('has stopped');
    const other = createServer().listen(port, '127.0.0.1');
    await once(other, 'listening');
    expect((other.address() as AddressInfo).port).toBe(port);
    other.close();
  });

  test('twice is as good as once', async () => {
    const standIn = await startStandIn();
    await standIn.stop();
    await standIn.stop();
  });
});
