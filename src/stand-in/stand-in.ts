import type { APIAttachment } from 'discord-api-types/v10';
import { Gateway } from './gateway/gateway.ts';
import type { GatewayEvent } from './gateway/gateway-event.ts';
import { APPLICATION_ID, CHANNEL_ID, GUILD_ID, TOKEN } from './identity.ts';
import type { Mailbox } from './mailbox.ts';
import type { Message } from './messages.ts';
import type { RegisteredCommands } from './registered-commands.ts';
import type { LoggedRequest } from './rest/request.ts';
import { sendersTo } from './send/senders.ts';
import type { Senders } from './send/senders.ts';
import { startServer } from './server.ts';
import type { Server } from './server.ts';
import { closedChannel, outage, rateLimit } from './trouble.ts';
import { World } from './world.ts';
import type { Post, Rules, Violation } from './world.ts';
import type { UploadedFile } from './uploads.ts';

export interface StandInOptions extends Partial<Rules> {
  /** 0, the default, takes any free one. */
  readonly port?: number;
  /** Milliseconds after which a wait for the bot fails; 5,000 by default. */
  readonly patience?: number;
}

/** Discord on this machine: REST and gateway on one loopback port, for a bot that cannot tell. */
export interface StandIn extends Senders {
  /** For discord.js: `new Client({ rest: { api } })`. */
  readonly api: string;
  readonly token: string;
  readonly applicationId: string;
  readonly guildId: string;
  readonly channelId: string;
  /** Every REST request so far. */
  readonly requests: readonly LoggedRequest[];
  /** What the judge has refused so far. */
  readonly violations: readonly Violation[];
  readonly gateway: Pick<Mailbox<GatewayEvent>, 'all' | 'next'>;
  /** The commands of a server, or of all of them. */
  commands(guildId?: string): Pick<RegisteredCommands, 'all' | 'replace'>;
  /** What came into the channels without an interaction: the bot's own posts, and what members said. */
  readonly posts: Pick<Mailbox<Post>, 'all' | 'next' | 'watch'>;
  /** A message as it stands now. */
  message(id: string): Message | null;
  /** A file that was uploaded, by either side. */
  file(id: string): UploadedFile | null;
  /** A file that an option can carry. */
  attach(name: string, content: string | Uint8Array, contentType?: string): APIAttachment;
  /** Any gateway event. */
  dispatch(type: string, data: unknown): void;
  /** Answers 429 to the next request that meets the condition, `times` times. */
  rateLimit(meets: Meets, retryAfterSeconds: number, times?: number): void;
  /** Answers 500 to the next request that meets the condition, `times` times. */
  breakDown(meets: Meets, times?: number): void;
  /** Takes the bot's right to write into a channel away. */
  closeChannel(channelId: string): void;
  /** Opcode 7: asks the bot to come back and resume. */
  reconnect(): void;
  /** Breaks the bot's connection without a word; of one shard when it is named. */
  drop(shard?: number): void;
  /** Ends the bot's connections with this code of the gateway. */
  hangUp(code: number): void;
  /** Opcode 9: ends the bot's session. */
  invalidateSession(): void;
  /** Ends every connection, wait and timer. */
  stop(): Promise<void>;
}

type Meets = (request: LoggedRequest) => boolean;

// interactions/receiving-and-responding
const ACKNOWLEDGE_WITHIN_MS = 3_000;
const TOKEN_LIFETIME_MS = 15 * 60 * 1_000;
const PATIENCE_MS = 5_000;

/** @throws Error if the port is taken. */
export async function startStandIn(options: StandInOptions = {}): Promise<StandIn> {
  const patience = options.patience ?? PATIENCE_MS;
  const rules = {
    judge: options.judge ?? (() => []),
    clock: options.clock ?? (() => performance.now()),
    acknowledgeWithin: options.acknowledgeWithin ?? ACKNOWLEDGE_WITHIN_MS,
    tokenLifetime: options.tokenLifetime ?? TOKEN_LIFETIME_MS,
    shards: options.shards ?? 1,
  };
  const world = new World(rules, patience);
  const gateway = new Gateway(() => world.address, patience);
  const server = await startServer(world, gateway, options.port ?? 0);
  return {
    ...sendersTo({ world, dispatch: (type, data) => gateway.dispatch(type, data), patience }),
    ...memory(world, gateway),
    ...mischief(world, gateway),
    stop: () => stop(world, gateway, server),
  };
}

function memory(
  world: World,
  gateway: Gateway,
): Omit<StandIn, keyof Senders | keyof ReturnType<typeof mischief> | 'stop'> {
  return {
    api: `http://${world.address}/api`,
    token: TOKEN,
    applicationId: APPLICATION_ID,
    guildId: GUILD_ID,
    channelId: CHANNEL_ID,
    requests: world.requests,
    violations: world.violations,
    gateway: gateway.events,
    posts: world.posts,
    message: (id) => world.messages.find(id),
    file: (id) => world.uploads.find(id),
    commands: (guildId) => world.commandsOf(guildId ?? null),
    attach: (name, content, contentType = 'text/plain') => {
      const bytes = Buffer.from(content);
      return world.uploads.keep({ field: 'files[0]', name, contentType, bytes });
    },
    dispatch: (type, data) => gateway.dispatch(type, data),
  };
}

function mischief(
  world: World,
  gateway: Gateway,
): Pick<
  StandIn,
  'rateLimit' | 'breakDown' | 'closeChannel' | 'reconnect' | 'drop' | 'hangUp' | 'invalidateSession'
> {
  return {
    rateLimit: (meets, retryAfter, times = 1) => {
      world.troubles.push(rateLimit(meets, retryAfter, times));
    },
    breakDown: (meets, times = 1) => {
      world.troubles.push(outage(meets, times));
    },
    closeChannel: (channelId) => {
      world.troubles.push(closedChannel(channelId));
    },
    reconnect: () => gateway.reconnect(),
    drop: (shard) => gateway.drop(shard),
    hangUp: (code) => gateway.hangUp(code),
    invalidateSession: () => gateway.invalidate(),
  };
}

async function stop(world: World, gateway: Gateway, server: Server): Promise<void> {
  gateway.drop();
  await server.stop();
  const reason = new Error('Cannot wait for the bot: the stand-in has stopped');
  gateway.events.close(reason);
  world.posts.close(reason);
  for (const { acts } of world.interactions.values()) acts.close(reason);
}
