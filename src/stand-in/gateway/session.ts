import { GatewayOpcodes } from 'discord-api-types/v10';
import { snowflake } from '../snowflake.ts';

/** A bot's logged-in state. It outlives its connections, and what a bot missed is sent again on resume. */
export class Session {
  readonly id = snowflake();
  /** Its number and how many there are. */
  readonly shard: readonly [number, number];
  readonly #sent: string[] = [];
  #send: ((text: string) => void) | null = null;

  constructor(shard: readonly [number, number]) {
    this.shard = shard;
  }

  /** How many events this session has seen; the sequence number of the last one. */
  get sequence(): number {
    return this.#sent.length;
  }

  /** Sends an event now, and keeps it for a connection that comes later. */
  dispatch(type: string, data: unknown): void {
    const event = { op: GatewayOpcodes.Dispatch, s: this.sequence + 1, t: type, d: data };
    const text = JSON.stringify(event);
    this.#sent.push(text);
    this.#send?.(text);
  }

  connect(send: (text: string) => void): void {
    this.#send = send;
  }

  disconnect(): void {
    this.#send = null;
  }

  /** Sends again all that came after the last event the bot has seen; gives their number. */
  replay(lastSeen: number): number {
    const missed = this.#sent.slice(lastSeen);
    for (const text of missed) this.#send?.(text);
    return missed.length;
  }
}
