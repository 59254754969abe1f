import { InteractionResponseType, InteractionType } from 'discord-api-types/v10';
import type {
  APIAuthorizingIntegrationOwnersMap,
  APIMessageInteractionMetadata,
  APIUser,
} from 'discord-api-types/v10';
import type { Interaction } from '../interaction.ts';
import type { Message } from '../messages.ts';
import type { World } from '../world.ts';

/** What a payload says of who did what. */
interface Sent {
  readonly id: string;
  readonly user?: APIUser;
  readonly member?: { readonly user?: APIUser };
  readonly data?: { readonly custom_id?: string; readonly target_id?: string };
  readonly authorizing_integration_owners?: APIAuthorizingIntegrationOwnersMap;
}

/**
 * What the messages that answer an interaction say of it: resources/message, “Message Interaction Metadata Structure”.
 * Null where a test made up so little that there is nothing to say.
 */
export function interactionMetadata(
  world: World,
  sent: Sent,
  type: InteractionType,
  message: Message | null,
): APIMessageInteractionMetadata | null {
  const user = sent.member?.user ?? sent.user;
  if (user === undefined) return null;
  const { id, authorizing_integration_owners: owners = {}, data } = sent;
  const base = { id, user, authorizing_integration_owners: owners };
  switch (type) {
    case InteractionType.ApplicationCommand:
      return {
        ...base,
        type,
        ...(data?.target_id === undefined ? {} : { target_message_id: data.target_id }),
      };
    case InteractionType.MessageComponent:
      return message === null ? null : { ...base, type, interacted_message_id: message.id };
    case InteractionType.ModalSubmit: {
      const opener = openerOf(world, user.id, data?.custom_id);
      return opener === null ? null : { ...base, type, triggering_interaction_metadata: opener };
    }
    case InteractionType.Ping:
    case InteractionType.ApplicationCommandAutocomplete:
      return null;
  }
}

type Opener = Exclude<APIMessageInteractionMetadata, { type: InteractionType.ModalSubmit }>;

/** The interaction in which this member had the form opened. */
function openerOf(world: World, user: string, customId: string | undefined): Opener | null {
  const opener = [...world.interactions.values()].findLast(
    ({ metadata, acknowledged }) =>
      metadata?.user.id === user &&
      acknowledged?.callback.type === InteractionResponseType.Modal &&
      acknowledged.callback.data.custom_id === customId,
  );
  const metadata: Interaction['metadata'] = opener?.metadata ?? null;
  return metadata === null || metadata.type === InteractionType.ModalSubmit ? null : metadata;
}
