import { Client, Events, GatewayIntentBits, Status } from 'discord.js';
import type { Command } from '../command.ts';
import type { Log } from '../log.ts';
import { LONGEST_COOLDOWN } from '../operations/asking-rules.ts';
import type { MessageMenu } from '../message-menu.ts';
import type { Notifier } from '../operations/notice.ts';
import { ConnectError } from './connect-error.ts';
import { openCooldowns } from './cooldowns.ts';
import type { SharedDesk } from './desk.ts';
import { createDispatcher } from './dispatcher.ts';
import { errorFields } from './error-fields.ts';
import { takeInteractions } from './intake.ts';
import { takeTurns } from './take-turns.ts';
import { createNotifier } from './notifier.ts';

export interface BotOptions extends Omit<SharedDesk, 'commands' | 'menus' | 'turns' | 'cooldowns'> {
  readonly token: string;
  /** Null for Discord itself; a stand-in's address in tests. */
  readonly apiBase: string | null;
  readonly commands: readonly Command[];
  readonly menus: readonly MessageMenu[];
  /** The connection ended and will not come back: the process should end, so that a supervisor starts it again. */
  readonly onFatal: (event: string) => void;
}

export interface Bot {
  /** Connected now: what a health check asks. */
  isHealthy(): boolean;
  /** Writes into channels. */
  readonly notifier: Notifier;
  /** Turns new questions away and waits for those begun, at most so many milliseconds; returns how many are left. */
  drain(limit: number): Promise<number>;
  /** Closes the connection. */
  stop(): Promise<void>;
}

/**
 * A bot that answers. No privileged intent is asked for.
 * @throws ConnectError if Discord cannot be reached or refuses the token.
 */
export async function startBot(options: BotOptions): Promise<Bot> {
  const { token, apiBase, log } = options;
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    // As many as Discord recommends: from 2,500 servers on it takes more than one.
    shards: 'auto',
    allowedMentions: { parse: [] },
    rest: {
      // What answers an interaction is outside Discord's limit of 50 requests a second for all of a bot's others,
      // which discord.js does not know: a hundred questions a second would wait in its queue. topics/rate-limits
      globalRequestsPerSecond: Number.POSITIVE_INFINITY,
      ...(apiBase === null ? {} : { api: apiBase }),
    },
  });
  let isStopping = false;
  listen(client, log, () => isStopping, options.onFatal);
  const menus = new Map(options.menus.map((menu) => [menu.definition.name, menu]));
  // What a menu asks has buttons of its own, which are found by the name of the question.
  const asked = [...options.commands, ...options.menus.map(({ typed }) => typed)];
  const commands = new Map(asked.map((command) => [command.definition.name, command]));
  const cooldowns = openCooldowns(options.clock, LONGEST_COOLDOWN);
  const turns = takeTurns();
  const dispatcher = createDispatcher({ ...options, commands, menus, cooldowns, turns });
  takeInteractions(client, options.clock, {
    onInteraction: (interaction, receivedAt) => dispatcher.handle(interaction, receivedAt),
    onFault: (error) => log.error('packet-malformed', errorFields(error)),
  });

  await connect(client, token);
  const { guilds, ws } = client;
  log.info('connected', {
    ...{ guilds: guilds.cache.size, shards: ws.shards.size, commands: commands.size },
  });
  return {
    isHealthy: () =>
      // A shard whose heartbeat goes unanswered for one interval reconnects, and is not ready meanwhile.
      client.isReady() && client.ws.shards.every(({ status }) => status === Status.Ready),
    notifier: createNotifier(client, options),
    drain: (limit) => dispatcher.drain(limit),
    async stop() {
      isStopping = true;
      await client.destroy();
    },
  };
}

async function connect(client: Client, token: string): Promise<void> {
  const ready = new Promise<void>((resolve) => {
    client.once(Events.ClientReady, () => resolve());
  });
  try {
    await client.login(token);
    await ready;
  } catch (error) {
    await client.destroy();
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new ConnectError(`Cannot connect to Discord: ${code}`, code, error);
  }
}

function listen(
  client: Client,
  log: Log,
  isStopping: () => boolean,
  onFatal: (event: string) => void,
): void {
  // Without a listener, an `error` event ends the process.
  client.on(Events.Error, (error) => log.error('client-error', errorFields(error)));
  client.on(Events.ShardError, (error) => log.warn('shard-error', errorFields(error)));
  client.on(Events.ShardResume, () => log.info('resumed'));
  // Stopping closes the connection, which discord.js tells as an attempt to reconnect.
  client.on(Events.ShardReconnecting, () => {
    if (!isStopping()) log.warn('reconnecting');
  });
  client.on(Events.Invalidated, () => {
    log.error('session-invalidated');
    onFatal('session-invalidated');
  });
  client.on(Events.ShardDisconnect, ({ code }) => {
    log.error('disconnected', { code });
    onFatal('disconnected');
  });
}
