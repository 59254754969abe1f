import {
  GatewayCloseCodes as Code,
  GatewayIntentBits,
  GatewayOpcodes as Op,
} from 'discord-api-types/v10';
import type {
  GatewayIdentifyData,
  GatewayResumeData,
  GatewaySendPayload,
} from 'discord-api-types/v10';
import type { WebSocket } from 'ws';
import { TOKEN } from '../identity.ts';
import type { Gateway } from './gateway.ts';
import type { Session } from './session.ts';

// events/gateway: what Discord itself asks for
const HEARTBEAT_INTERVAL_MS = 41_250;
// events/gateway, “Privileged Intents”: not enabled for the stand-in's application
const PRIVILEGED =
  GatewayIntentBits.GuildMembers |
  GatewayIntentBits.GuildPresences |
  GatewayIntentBits.MessageContent;

/** One WebSocket of a bot, from HELLO to its close. */
export class Connection {
  readonly #socket: WebSocket;
  readonly #gateway: Gateway;
  #session: Session | null = null;

  constructor(socket: WebSocket, url: string, gateway: Gateway) {
    this.#socket = socket;
    this.#gateway = gateway;
    gateway.events.post({ kind: 'connected', url });
    socket.on('message', (data) => {
      if (Buffer.isBuffer(data)) this.#receive(data.toString('utf8'));
    });
    socket.on('close', (code) => this.#closed(code));
    if (new URL(url, 'ws://127.0.0.1').searchParams.has('compress')) {
      socket.close(Code.DecodeError, 'The stand-in does not compress.');
      return;
    }
    this.send(Op.Hello, { heartbeat_interval: HEARTBEAT_INTERVAL_MS });
  }

  send(op: Op, data: unknown): void {
    this.#socket.send(JSON.stringify({ op, s: null, t: null, d: data }));
  }

  /** The shard's number; null before it is known. */
  get shard(): number | null {
    return this.#session?.shard[0] ?? null;
  }

  hangUp(code: number): void {
    this.#socket.close(code);
  }

  /** Breaks the connection as a lost network does. */
  drop(): void {
    this.#socket.terminate();
  }

  /** Tells the bot that its session is over. */
  invalidate(): void {
    this.#gateway.forget(this.#session);
    this.#session = null;
    this.send(Op.InvalidSession, false);
  }

  #receive(text: string): void {
    const payload = parsed(text);
    if (payload === null) {
      this.#socket.close(Code.DecodeError, 'Error while decoding payload.');
    } else if (payload.op === Op.Heartbeat) {
      this.#gateway.events.post({ kind: 'heartbeat' });
      this.send(Op.HeartbeatAck, null);
    } else if (payload.op === Op.Identify) {
      this.#identify(payload.d);
    } else if (payload.op === Op.Resume) {
      this.#resume(payload.d);
    } else if (this.#session === null) {
      this.#socket.close(Code.NotAuthenticated, 'Not authenticated.');
    }
  }

  #identify({ token, ...identity }: GatewayIdentifyData): void {
    const refusal = this.#refusal(token, identity.intents);
    this.#gateway.events.post({ kind: 'identified', identity, isWelcome: refusal === null });
    if (refusal !== null) return this.#socket.close(refusal.code, refusal.reason);
    this.#session = this.#gateway.openSession(identity.shard ?? [0, 1]);
    this.#session.connect((text) => this.#socket.send(text));
    this.#gateway.welcome(this.#session);
  }

  #refusal(token: string, intents: number): { code: Code; reason: string } | null {
    if (this.#session !== null) {
      return { code: Code.AlreadyAuthenticated, reason: 'Already authenticated.' };
    }
    if (token !== TOKEN)
      return { code: Code.AuthenticationFailed, reason: 'Authentication failed.' };
    if ((intents & PRIVILEGED) !== 0) {
      return { code: Code.DisallowedIntents, reason: 'Disallowed intent(s).' };
    }
    return null;
  }

  #resume({ token, session_id, seq }: GatewayResumeData): void {
    if (token !== TOKEN) {
      return this.#socket.close(Code.AuthenticationFailed, 'Authentication failed.');
    }
    const session = this.#gateway.findSession(session_id);
    if (session === null) return this.send(Op.InvalidSession, false);
    if (seq > session.sequence) return this.#socket.close(Code.InvalidSeq, 'Invalid seq.');
    this.#session = session;
    session.connect((text) => this.#socket.send(text));
    const replayed = session.replay(seq);
    session.dispatch('RESUMED', {});
    this.#gateway.events.post({ kind: 'resumed', replayed });
  }

  #closed(code: number): void {
    this.#session?.disconnect();
    // events/gateway: a bot that says goodbye with one of these gives its session up
    if (code === 1_000 || code === 1_001) this.#gateway.forget(this.#session);
    this.#gateway.disconnected(this);
    this.#gateway.events.post({ kind: 'closed', code });
  }
}

function parsed(text: string): GatewaySendPayload | null {
  try {
    return JSON.parse(text) as GatewaySendPayload;
  } catch {
    return null;
  }
}
