import { Client } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { takeInteractions } from '../../src/discord/intake.ts';

const PACKET = {
  t: 'INTERACTION_CREATE',
  d: {
    id: '1',
    application_id: '2',
    type: 2,
    token: 'interaction-token',
    version: 1,
    channel_id: '3',
    user: { id: '4', username: 'member', discriminator: '0', avatar: null },
    data: { id: '5', name: 'ask', type: 1 },
    entitlements: [],
    authorizing_integration_owners: {},
  },
};

/** What discord.js does with a packet once all guilds are there. */
function handle(client: Client, data: unknown): void {
  const { actions } = client as unknown as {
    readonly actions: { readonly InteractionCreate: { handle(data: unknown): void } };
  };
  actions.InteractionCreate.handle(data);
}

describe('takeInteractions', () => {
  test('tells when the packet arrived, not when discord.js came to it', () => {
    const client = new Client({ intents: [] });
    const arrivals: number[] = [];
    let now = 1_000;
    takeInteractions(client, () => now, {
      onInteraction: (_interaction, receivedAt) => void arrivals.push(receivedAt),
      onFault: (error) => {
        throw error;
      },
    });
    client.emit('raw', PACKET);
    now = 16_000;
    handle(client, PACKET.d);
    expect(arrivals).toEqual([1_000]);
  });

  test('catches what discord.js and listeners throw', () => {
    const client = new Client({ intents: [] });
    const faults: unknown[] = [];
    takeInteractions(client, () => 0, {
      onInteraction: () => {
        throw new RangeError('Cannot go on');
      },
      onFault: (error) => void faults.push(error),
    });
    for (const data of [null, undefined, {}, PACKET.d]) handle(client, data);
    expect(faults).toHaveLength(3); // `{}` has no type, which discord.js leaves alone
  });

  test('refuses a discord.js that it does not know', () => {
    const stranger = new Client({ intents: [] });
    Object.assign(stranger, { actions: {} });
    const nothing = { onInteraction: () => undefined, onFault: () => undefined };
    expect(() => takeInteractions(stranger, () => 0, nothing)).toThrow(TypeError);
  });
});
