import { InteractionType } from 'discord-api-types/v10';
import { APPLICATION_ID } from '../identity.ts';
import { handleOf } from '../interaction.ts';
import type { Handle, Interaction } from '../interaction.ts';
import { Mailbox } from '../mailbox.ts';
import type { Message } from '../messages.ts';
import { snowflake } from '../snowflake.ts';
import type { World } from '../world.ts';
import { interactionMetadata } from './interaction-metadata.ts';
import { channelOf, envelope, guildIdOf, isByMember } from './occasion.ts';
import type { Occasion } from './occasion.ts';

/** An interaction as somebody made it up. */
export type RawPayload = Readonly<Record<string, unknown>>;

/** Where interactions start: the member's side of Discord. */
export interface Sending {
  readonly world: World;
  readonly dispatch: (type: string, data: unknown) => void;
  /** Milliseconds that a test waits before it fails. */
  readonly patience: number;
}

export function sendInteraction(
  sending: Sending,
  type: InteractionType,
  data: object,
  occasion: Occasion,
  message: Message | null = null,
): Handle {
  const payload = { type, data, ...envelope(occasion, message) };
  return sendPayload(sending, payload, type, occasion, message);
}

/** Sends a payload as it is, right or wrong; only what it lacks to be answered is added. */
export function sendRaw(sending: Sending, payload: RawPayload): Handle {
  const type = (payload['type'] ?? InteractionType.ApplicationCommand) as InteractionType;
  return sendPayload(sending, payload, type, {}, null);
}

function sendPayload(
  { world, dispatch, patience }: Sending,
  payload: object,
  type: InteractionType,
  occasion: Occasion,
  message: Message | null,
): Handle {
  const id = snowflake();
  const token = `interaction-token-${id}`;
  const sent = { id, application_id: APPLICATION_ID, token, ...payload };
  const interaction: Interaction = {
    id: sent.id,
    token: sent.token,
    type,
    channelId: channelOf(occasion),
    guildId: guildIdOf(occasion),
    metadata: interactionMetadata(world, sent, type, message),
    isByMember: isByMember(occasion),
    sentAt: world.rules.clock(),
    acts: new Mailbox(patience),
    acknowledged: null,
    answerId: message?.id ?? null,
    isPlaceholder: false,
    followupIds: [],
  };
  world.interactions.set(interaction.id, interaction);
  dispatch('INTERACTION_CREATE', sent);
  return handleOf(interaction, (messageId) => world.messages.find(messageId));
}
