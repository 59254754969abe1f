import { Events, type Client, type Interaction } from 'discord.js';
import { keepParent } from './interaction-parent.ts';

/** Discord's own name for what `handle` reads from the gateway. */
const PACKET = 'INTERACTION_CREATE';

interface PacketHandler {
  handle(data: unknown): void;
}

interface Intake {
  onInteraction(this: void, interaction: Interaction, receivedAt: number): void;
  /** A packet could not be read. */
  onFault(this: void, error: unknown): void;
}

/**
 * Hands over each interaction with the moment its packet arrived, on the given clock.
 *
 * discord.js 14 builds interactions inside its packet handler, where a malformed packet throws past every `error`
 * listener and ends the process. There is no door of its own to put a `catch` behind, so the handler is wrapped.
 * Packets wait in discord.js until all guilds are there; the moment of arrival is therefore taken from `raw`.
 *
 * @throws TypeError if this discord.js has no such handler.
 */
export function takeInteractions(
  client: Client,
  clock: () => number,
  { onInteraction, onFault }: Intake,
): void {
  const arrivals = new WeakMap<object, number>();
  client.on(Events.Raw as string, (packet: unknown) => {
    const data = interactionData(packet);
    if (data !== null) arrivals.set(data, clock());
  });

  // Building an interaction emits it at once, so the listener reads what `handle` just wrote.
  let receivedAt = 0;
  let packet: unknown;
  const handler = packetHandler(client);
  const build = handler.handle.bind(handler);
  handler.handle = (data) => {
    try {
      const arrived = typeof data === 'object' && data !== null ? arrivals.get(data) : undefined;
      receivedAt = arrived ?? clock();
      packet = data;
      build(data);
    } catch (error) {
      onFault(error);
    }
  };
  client.on(Events.InteractionCreate, (interaction) => {
    keepParent(interaction, packet);
    onInteraction(interaction, receivedAt);
  });
}

function interactionData(packet: unknown): object | null {
  if (typeof packet !== 'object' || packet === null) return null;
  if (!('t' in packet) || packet.t !== PACKET || !('d' in packet)) return null;
  return typeof packet.d === 'object' ? packet.d : null;
}

function packetHandler(client: Client): PacketHandler {
  // `actions` is private, so the types do not know it.
  const { actions } = client as unknown as {
    readonly actions?: { readonly InteractionCreate?: PacketHandler };
  };
  const handler = actions?.InteractionCreate;
  if (typeof handler?.handle !== 'function') {
    throw new TypeError(
      'Cannot guard the interactions of this discord.js: it has no client.actions.InteractionCreate',
    );
  }
  return handler;
}
