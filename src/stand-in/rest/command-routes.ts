import type { APIApplicationCommand } from 'discord-api-types/v10';
import { APPLICATION_ID } from '../identity.ts';
import { withoutLocalisations } from '../registered-commands.ts';
import type { CommandBody, RegisteredCommands } from '../registered-commands.ts';
import type { World } from '../world.ts';
import { invalidForm, noContent, NOT_YOUR_APPLICATION, ok, UNKNOWN_COMMAND } from './reply.ts';
import type { Reply } from './reply.ts';
import type { LoggedRequest } from './request.ts';
import type { Route } from './route.ts';

// “/applications/1/commands” and “/applications/1/guilds/2/commands”
const ALL = /^\/applications\/(?<application>\d+)(?:\/guilds\/(?<guild>\d+))?\/commands$/;
// “/applications/1/commands/3” and “/applications/1/guilds/2/commands/3”
const ONE =
  /^\/applications\/(?<application>\d+)(?:\/guilds\/(?<guild>\d+))?\/commands\/(?<command>\d+)$/;

/** interactions/application-commands, for all servers and for one. */
export const commandRoutes: readonly Route[] = [
  onAll('GET', (_world, commands, { query }) => {
    const isLocalised = query.get('with_localizations') === 'true';
    return ok(isLocalised ? commands.all : withoutLocalisations(commands.all));
  }),
  onAll('PUT', (world, commands, { body }) => {
    const faults = world.judge('commands', body, null);
    return faults.length > 0
      ? invalidForm(faults)
      : ok(commands.replace(body as readonly CommandBody[]));
  }),
  onAll('POST', (world, commands, { body }) => {
    const faults = world.judge('commands', [body], null);
    if (faults.length > 0) return invalidForm(faults);
    const { command, isNew } = commands.add(body as CommandBody);
    return { status: isNew ? 201 : 200, body: command };
  }),
  onOne('GET', (_world, _commands, command) => ok(command)),
  onOne('PATCH', (world, commands, command, body) => {
    const changed = { ...sentPart(command), ...(body as Partial<CommandBody>) };
    const faults = world.judge('commands', [changed], null);
    return faults.length > 0
      ? invalidForm(faults)
      : ok(commands.change(command, body as Partial<CommandBody>));
  }),
  onOne('DELETE', (_world, commands, command) => {
    commands.remove(command.id);
    return noContent();
  }),
];

function onAll(
  method: Route['method'],
  answer: (world: World, commands: RegisteredCommands, request: LoggedRequest) => Reply,
): Route {
  return {
    method,
    path: ALL,
    isOpen: false,
    answer: (world, request, named) =>
      named['application'] === APPLICATION_ID
        ? answer(world, world.commandsOf(named['guild'] ?? null), request)
        : NOT_YOUR_APPLICATION,
  };
}

function onOne(
  method: Route['method'],
  answer: (
    world: World,
    commands: RegisteredCommands,
    command: APIApplicationCommand,
    body: unknown,
  ) => Reply,
): Route {
  return {
    method,
    path: ONE,
    isOpen: false,
    answer: (world, { body }, named) => {
      if (named['application'] !== APPLICATION_ID) return NOT_YOUR_APPLICATION;
      const commands = world.commandsOf(named['guild'] ?? null);
      const command = commands.find(named['command'] ?? '');
      return command === null ? UNKNOWN_COMMAND : answer(world, commands, command, body);
    },
  };
}

/** A registered command without what Discord added to it. */
function sentPart(command: APIApplicationCommand): object {
  const { id: _id, application_id: _app, version: _version, guild_id: _guild, ...sent } = command;
  return sent;
}
