import { REST, Routes } from 'discord.js';
import type { Definition } from '../command.ts';
import type { MenuDefinition } from '../message-menu.ts';
import { compareCommands, type Difference } from './compare-commands.ts';
import { commandFaults } from './limits/command-faults.ts';

/** Where and what to register. */
export interface Registration {
  readonly token: string;
  /** Null for Discord itself. */
  readonly apiBase: string | null;
  readonly applicationId: string;
  /** Null for all servers. */
  readonly guildId: string | null;
  readonly definitions: readonly (Definition | MenuDefinition)[];
}

/**
 * What Discord holds otherwise; nothing is written.
 * @throws DiscordAPIError if Discord refuses.
 */
export async function checkRegistration(
  registration: Registration,
): Promise<readonly Difference[]> {
  const rest = restOf(registration);
  // Without it, Discord leaves the translations out.
  const query = new URLSearchParams({ with_localizations: 'true' });
  const remote = await rest.get(routeOf(registration), { query });
  if (!Array.isArray(remote))
    throw new TypeError('Cannot read the registered commands: not a list');
  const reach = registration.guildId === null ? 'global' : 'guild';
  return compareCommands(registration.definitions, remote, reach);
}

/**
 * Writes the commands if Discord holds anything otherwise, and returns what was otherwise. A write where nothing
 * changed would spend one of the 200 creations a day.
 * @throws RangeError if a command breaks one of Discord's limits, DiscordAPIError if Discord refuses.
 */
export async function registerCommands(registration: Registration): Promise<readonly Difference[]> {
  const faults = commandFaults(registration.definitions);
  if (faults.length > 0) throw new RangeError(`Cannot register commands: ${faults.join('; ')}`);
  const differences = await checkRegistration(registration);
  if (differences.length === 0) return differences;
  await restOf(registration).put(routeOf(registration), { body: registration.definitions });
  return differences;
}

function restOf({ token, apiBase }: Registration): REST {
  return new REST(apiBase === null ? {} : { api: apiBase }).setToken(token);
}

function routeOf({ applicationId, guildId }: Registration): `/${string}` {
  return guildId === null
    ? Routes.applicationCommands(applicationId)
    : Routes.applicationGuildCommands(applicationId, guildId);
}
