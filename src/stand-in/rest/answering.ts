import { APPLICATION_ID } from '../identity.ts';
import type { Interaction } from '../interaction.ts';
import type { MessageBody } from '../messages.ts';

/** An answer to an interaction is a webhook message of the application, and says which interaction it answers. */
export function answering({ metadata }: Interaction, body: MessageBody): MessageBody {
  return {
    ...body,
    webhook_id: APPLICATION_ID,
    ...(metadata === null ? {} : { interaction_metadata: metadata }),
  };
}

/** What comes after the first response names that one too. */
export function followingUp(interaction: Interaction, body: MessageBody): MessageBody {
  const { interaction_metadata: metadata, ...rest } = answering(interaction, body);
  const { answerId } = interaction;
  if (metadata === undefined) return rest;
  return {
    ...rest,
    interaction_metadata:
      answerId === null ? metadata : { ...metadata, original_response_message_id: answerId },
  };
}
