import { ApplicationCommandType, ApplicationIntegrationType } from 'discord-api-types/v10';
import type { APIApplicationCommand } from 'discord-api-types/v10';
import { APPLICATION_ID } from './identity.ts';
import { snowflake } from './snowflake.ts';

/** A command as a bot sends it. */
export type CommandBody = Partial<APIApplicationCommand> & { readonly name: string };

/** The commands of one scope: everywhere, or one server's. */
export class RegisteredCommands {
  readonly #guildId: string | null;
  #commands: readonly APIApplicationCommand[] = [];

  constructor(guildId: string | null) {
    this.#guildId = guildId;
  }

  get all(): readonly APIApplicationCommand[] {
    return this.#commands;
  }

  find(id: string): APIApplicationCommand | null {
    return this.#commands.find((command) => command.id === id) ?? null;
  }

  /** Puts these in place of all others. A command of the same name and type keeps its id. */
  replace(bodies: readonly CommandBody[]): readonly APIApplicationCommand[] {
    this.#commands = bodies.map((body) => this.#registered(body, this.#sameAs(body)));
    return this.#commands;
  }

  /** Adds one, in place of the one of the same name and type. */
  add(body: CommandBody): { readonly command: APIApplicationCommand; readonly isNew: boolean } {
    const standing = this.#sameAs(body);
    const command = this.#registered(body, standing);
    this.#commands = [...this.#commands.filter(({ id }) => id !== command.id), command];
    return { command, isNew: standing === null };
  }

  change(standing: APIApplicationCommand, change: Partial<CommandBody>): APIApplicationCommand {
    const command = this.#registered({ ...standing, ...change }, standing);
    this.#commands = this.#commands.map((other) => (other.id === command.id ? command : other));
    return command;
  }

  remove(id: string): void {
    this.#commands = this.#commands.filter((command) => command.id !== id);
  }

  #sameAs({ name, type }: CommandBody): APIApplicationCommand | null {
    const wanted = type ?? ApplicationCommandType.ChatInput;
    return this.#commands.find((other) => other.name === name && other.type === wanted) ?? null;
  }

  // Discord gives back more than it was sent, and leaves `required: false` out: whoever compares must bear it.
  #registered(body: CommandBody, standing: APIApplicationCommand | null): APIApplicationCommand {
    return {
      name_localizations: null,
      description: '',
      description_localizations: null,
      default_member_permissions: null,
      contexts: null,
      integration_types: [ApplicationIntegrationType.GuildInstall],
      nsfw: false,
      ...withoutFalse(body),
      type: body.type ?? ApplicationCommandType.ChatInput,
      id: standing?.id ?? snowflake(),
      application_id: APPLICATION_ID,
      version: snowflake(),
      ...(this.#guildId === null ? {} : { guild_id: this.#guildId }),
    };
  }
}

function withoutFalse(body: CommandBody): CommandBody {
  const text = JSON.stringify(body, (key, value: unknown) =>
    (key === 'required' || key === 'autocomplete') && value === false ? undefined : value,
  );
  return JSON.parse(text) as CommandBody;
}

/** The commands as Discord shows them unless it is asked for `with_localizations`. */
export function withoutLocalisations<Value>(commands: Value): Value {
  const text = JSON.stringify(commands, (key, value: unknown) =>
    key === 'name_localizations' || key === 'description_localizations' ? undefined : value,
  );
  return JSON.parse(text) as Value;
}
