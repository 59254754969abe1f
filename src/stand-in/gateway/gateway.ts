import { GatewayOpcodes } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';
import { guildOf } from '../guild.ts';
import { APPLICATION_ID, BOT, GUILD_ID } from '../identity.ts';
import { Mailbox } from '../mailbox.ts';
import { Connection } from './connection.ts';
import type { GatewayEvent } from './gateway-event.ts';
import { Session } from './session.ts';

/** Discord's gateway: connections come and go, sessions stay. */
export class Gateway {
  readonly events: Mailbox<GatewayEvent>;
  readonly #address: () => string;
  readonly #connections = new Set<Connection>();
  readonly #sessions = new Map<string, Session>();

  constructor(address: () => string, patience: number) {
    this.#address = address;
    this.events = new Mailbox(patience);
  }

  accept(socket: WebSocket, url: string): void {
    this.#connections.add(new Connection(socket, url, this));
  }

  disconnected(connection: Connection): void {
    this.#connections.delete(connection);
  }

  openSession(shard: readonly [number, number]): Session {
    const session = new Session(shard);
    this.#sessions.set(session.id, session);
    return session;
  }

  findSession(id: string): Session | null {
    return this.#sessions.get(id) ?? null;
  }

  forget(session: Session | null): void {
    if (session !== null) this.#sessions.delete(session.id);
  }

  welcome(session: Session): void {
    const isHere = isOf(session, GUILD_ID);
    session.dispatch('READY', {
      v: 10,
      user: { ...BOT, verified: true, mfa_enabled: false, email: null, flags: 0 },
      guilds: isHere ? [{ id: GUILD_ID, unavailable: true }] : [],
      session_id: session.id,
      session_type: 'normal',
      // Another address here would lead the bot's next connection away from this machine.
      resume_gateway_url: `ws://${this.#address()}`,
      application: { id: APPLICATION_ID, flags: 0 },
      private_channels: [],
      shard: session.shard,
    });
    if (isHere) session.dispatch('GUILD_CREATE', guildOf(GUILD_ID));
  }

  /**
   * An event reaches the shard of its server; one without a server, as a direct message is, the first shard.
   * @throws Error if no bot is logged in: Discord would drop the event, and a test would wait in vain.
   */
  dispatch(type: string, data: unknown): void {
    if (this.#sessions.size === 0) throw new Error(`Cannot send ${type}: no bot is logged in`);
    const guild = guildIn(data);
    for (const session of this.#sessions.values())
      if (isOf(session, guild)) session.dispatch(type, data);
  }

  /** Asks every bot to reconnect and resume. */
  reconnect(): void {
    for (const connection of this.#connections) connection.send(GatewayOpcodes.Reconnect, null);
  }

  /** Breaks every connection, or those of one shard. */
  drop(shard?: number): void {
    for (const connection of this.#connections)
      if (shard === undefined || connection.shard === shard) connection.drop();
  }

  /** Closes every connection with this code. */
  hangUp(code: number): void {
    for (const connection of this.#connections) connection.hangUp(code);
  }

  /** Ends every session, so that every bot must identify again. */
  invalidate(): void {
    for (const connection of this.#connections) connection.invalidate();
  }
}

// events/gateway, “Sharding Formula”
function isOf({ shard: [number, count] }: Session, guild: string | null): boolean {
  return number === (guild === null ? 0 : Number((BigInt(guild) >> 22n) % BigInt(count)));
}

function guildIn(data: unknown): string | null {
  if (typeof data !== 'object' || data === null || !('guild_id' in data)) return null;
  return typeof data.guild_id === 'string' && /^\d+$/.test(data.guild_id) ? data.guild_id : null;
}
