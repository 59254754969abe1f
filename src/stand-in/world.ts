import type { APIApplicationCommand, ApplicationCommandType } from 'discord-api-types/v10';
import type { Interaction } from './interaction.ts';
import { Mailbox } from './mailbox.ts';
import { Messages } from './messages.ts';
import type { Message } from './messages.ts';
import { RegisteredCommands } from './registered-commands.ts';
import type { LoggedRequest } from './rest/request.ts';
import type { Trouble } from './trouble.ts';
import { Uploads } from './uploads.ts';

export type JudgedKind = 'callback' | 'edit' | 'followup' | 'commands' | 'message';

/**
 * Says what is wrong with a body before it is taken; empty when nothing is. `standing` is the message
 * that an edit changes: Components V2, once on, stay on.
 */
export type Judge = (
  kind: JudgedKind,
  body: unknown,
  standing: Message | null,
) => readonly string[];

export interface Violation {
  readonly kind: JudgedKind;
  readonly body: unknown;
  readonly faults: readonly string[];
}

export interface Rules {
  readonly judge: Judge;
  /** Milliseconds, from any start. */
  readonly clock: () => number;
  /** Milliseconds. */
  readonly acknowledgeWithin: number;
  /** Milliseconds. */
  readonly tokenLifetime: number;
  /** Into how many shards the bot is told to split. */
  readonly shards: number;
}

/** A message that came into a channel without an interaction. */
export interface Post {
  readonly kind: 'post';
  readonly message: Message;
}

/** All that Discord remembers. */
export class World {
  readonly rules: Rules;
  readonly uploads: Uploads;
  readonly messages: Messages;
  readonly posts: Mailbox<Post>;
  readonly interactions = new Map<string, Interaction>();
  readonly requests: LoggedRequest[] = [];
  readonly violations: Violation[] = [];
  readonly troubles: Trouble[] = [];
  readonly #commands = new Map<string | null, RegisteredCommands>();
  /** `127.0.0.1:PORT`, once the server listens. */
  address = '';

  /** `patience` in milliseconds, for whoever waits for a post. */
  constructor(rules: Rules, patience: number) {
    this.rules = rules;
    this.posts = new Mailbox(patience);
    this.uploads = new Uploads(() => `http://${this.address}`);
    this.messages = new Messages(this.uploads);
  }

  /** The commands of one server, or of all when null. */
  commandsOf(guildId: string | null): RegisteredCommands {
    const commands = this.#commands.get(guildId) ?? new RegisteredCommands(guildId);
    this.#commands.set(guildId, commands);
    return commands;
  }

  /** The command that a member of the server sees under a name: the server's own hides the global one. */
  commandNamed(
    name: string,
    type: ApplicationCommandType,
    guildId: string | null,
  ): APIApplicationCommand | null {
    const scopes = guildId === null ? [null] : [guildId, null];
    for (const scope of scopes) {
      const found = this.commandsOf(scope).all.find(
        (command) => command.name === name && command.type === type,
      );
      if (found !== undefined) return found;
    }
    return null;
  }

  withToken(token: string): Interaction | null {
    return [...this.interactions.values()].find((known) => known.token === token) ?? null;
  }

  /** What the judge finds, kept among the violations when it is anything. */
  judge(kind: JudgedKind, body: unknown, standing: Message | null): readonly string[] {
    const faults = this.rules.judge(kind, body, standing);
    if (faults.length > 0) this.violations.push({ kind, body, faults });
    return faults;
  }
}
