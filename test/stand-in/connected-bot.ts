import { Client, Events, GatewayIntentBits } from 'discord.js';
import type { ClientOptions, Interaction } from 'discord.js';
import { startStandIn } from '../../src/stand-in/stand-in.ts';
import type { StandIn, StandInOptions } from '../../src/stand-in/stand-in.ts';

/** A real discord.js client, logged in to a stand-in of its own. */
export interface ConnectedBot {
  readonly client: Client<true>;
  readonly standIn: StandIn;
  /** Handles the next interaction; settles as the handler does. */
  onNext(handle: (interaction: Interaction) => Promise<unknown>): Promise<unknown>;
  stop(): Promise<void>;
}

export function newClient(api: string, options: Partial<ClientOptions> = {}): Client {
  return new Client({
    intents: [GatewayIntentBits.Guilds],
    allowedMentions: { parse: [] },
    rest: { api },
    ...options,
  });
}

export async function connectBot(
  options: StandInOptions = {},
  clientOptions: Partial<ClientOptions> = {},
): Promise<ConnectedBot> {
  const standIn = await startStandIn(options);
  const client = newClient(standIn.api, clientOptions);
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(standIn.token);
  return {
    client: await ready,
    standIn,
    onNext: (handle) =>
      new Promise((resolve, reject) => {
        client.once(Events.InteractionCreate, (interaction) => {
          handle(interaction).then(resolve, reject);
        });
      }),
    stop: async () => {
      await client.destroy();
      await standIn.stop();
    },
  };
}
