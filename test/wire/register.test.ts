import { describe, expect, onTestFinished, test } from 'vitest';
import type { Definition } from '../../src/command.ts';
import {
  checkRegistration,
  registerCommands,
  type Registration,
} from '../../src/discord/register.ts';
import { startStandIn, type StandIn } from '../../src/stand-in/stand-in.ts';
import { schemaFaults } from '../support/discord-schemas.ts';
import { ask, corpus } from './online.ts';

const DEFINITIONS: readonly Definition[] = [ask().definition, corpus().definition];

async function registry(
  guildId: string | null = null,
): Promise<{ readonly discord: StandIn; readonly registration: Registration }> {
  const discord = await startStandIn({ judge: schemaFaults });
  onTestFinished(() => discord.stop());
  const { api, token, applicationId } = discord;
  return {
    discord,
    registration: { apiBase: api, token, applicationId, guildId, definitions: DEFINITIONS },
  };
}

function writes({ requests }: StandIn): number {
  return requests.filter(({ method }) => method === 'PUT').length;
}

describe('registerCommands', () => {
  test.for(['global', 'guild'] as const)(
    'writes once, then finds nothing to write: %s',
    async (reach) => {
      const { discord, registration } = await registry(
        reach === 'global' ? null : '2000000000000000001',
      );
      expect(await registerCommands(registration)).toHaveLength(2);
      expect(await registerCommands(registration)).toEqual([]);
      expect(writes(discord)).toBe(1);
    },
  );

  test('writes again when a description changed', async () => {
    const { discord, registration } = await registry();
    await registerCommands(registration);
    const changed = DEFINITIONS.map((definition) => ({ ...definition, description: 'Other' }));
    const differences = await registerCommands({ ...registration, definitions: changed });
    expect(differences.map(({ path }) => path)).toEqual(['ask.description', 'corpus.description']);
    expect(writes(discord)).toBe(2);
  });

  test('refuses commands that Discord would refuse, before it asks', async () => {
    const { discord, registration } = await registry();
    const bad = { name: 'Not A Name', description: 'x' };
    await expect(registerCommands({ ...registration, definitions: [bad] })).rejects.toThrow(
      RangeError,
    );
    expect(discord.requests).toEqual([]);
  });
});

describe('checkRegistration', () => {
  test('writes nothing', async () => {
    const { discord, registration } = await registry();
    expect(await checkRegistration(registration)).toHaveLength(2);
    expect(writes(discord)).toBe(0);
  });
});
