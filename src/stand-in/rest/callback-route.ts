import {
  InteractionResponseType as Type,
  InteractionType,
  MessageFlags,
} from 'discord-api-types/v10';
import type { APIInteractionResponse } from 'discord-api-types/v10';
import type { Interaction } from '../interaction.ts';
import type { Message, MessageBody } from '../messages.ts';
import type { World } from '../world.ts';
import { answering } from './answering.ts';
import { refused } from './refused.ts';
import { ALREADY_ACKNOWLEDGED, invalidForm, noContent, ok, UNKNOWN_INTERACTION } from './reply.ts';
import type { Reply } from './reply.ts';
import type { LoggedRequest } from './request.ts';
import type { Route } from './route.ts';

/** The first response to an interaction: interactions/receiving-and-responding. */
export const callbackRoute: Route = {
  method: 'POST',
  path: /^\/interactions\/(?<id>\d+)\/(?<token>[^/]+)\/callback$/,
  isOpen: true,
  answer: (world, request, named) => {
    const interaction = world.interactions.get(named['id'] ?? '');
    if (interaction === undefined || interaction.token !== named['token']) {
      return UNKNOWN_INTERACTION;
    }
    if (interaction.acknowledged !== null) return refused(interaction, ALREADY_ACKNOWLEDGED);
    const after = request.at - interaction.sentAt;
    if (after > world.rules.acknowledgeWithin) return refused(interaction, UNKNOWN_INTERACTION);
    const callback = request.body as APIInteractionResponse;
    const faults = [
      ...typeFaults(world, interaction, callback?.type),
      ...world.judge('callback', callback, world.messages.find(interaction.answerId)),
    ];
    if (faults.length > 0) return refused(interaction, invalidForm(faults));
    interaction.acknowledged = { callback, after };
    return taken(world, interaction, callback, request);
  },
};

const MESSAGE_TYPES: readonly Type[] = [
  Type.ChannelMessageWithSource,
  Type.DeferredChannelMessageWithSource,
];
const UPDATE_TYPES: readonly Type[] = [Type.DeferredMessageUpdate, Type.UpdateMessage];

/** Whether a response of this type can follow on such an interaction. */
function typeFaults(world: World, interaction: Interaction, type: Type): readonly string[] {
  const allowed: Type[] = [];
  if (interaction.type === InteractionType.ApplicationCommandAutocomplete) {
    allowed.push(Type.ApplicationCommandAutocompleteResult);
  } else {
    allowed.push(...MESSAGE_TYPES);
    if (interaction.type !== InteractionType.ModalSubmit) allowed.push(Type.Modal);
    if (world.messages.find(interaction.answerId) !== null) allowed.push(...UPDATE_TYPES);
  }
  return allowed.includes(type)
    ? []
    : [`type: ${String(type)} cannot answer an interaction of type ${interaction.type}`];
}

function taken(
  world: World,
  interaction: Interaction,
  callback: APIInteractionResponse,
  { query, files }: LoggedRequest,
): Reply {
  const message = shown(world, interaction, callback, files);
  const isEphemeral = ((message?.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  const afterwards = (): void =>
    interaction.acts.post({
      kind: 'callback',
      type: callback.type,
      callback,
      isEphemeral,
      message,
      files,
    });
  if (query.get('with_response') !== 'true') return { ...noContent(), afterwards };
  const response = {
    interaction: {
      id: interaction.id,
      type: interaction.type,
      response_message_id: message?.id,
      response_message_loading: interaction.isPlaceholder,
      response_message_ephemeral: isEphemeral,
    },
    ...(message === null ? {} : { resource: { type: callback.type, message } }),
  };
  return { ...ok(response), afterwards };
}

/** The message that the callback made or changed. */
function shown(
  world: World,
  interaction: Interaction,
  callback: APIInteractionResponse,
  files: LoggedRequest['files'],
): Message | null {
  const standing = world.messages.find(interaction.answerId);
  if (callback.type === Type.ChannelMessageWithSource) {
    return answered(world, interaction, bodyOf(callback.data), files);
  }
  if (callback.type === Type.DeferredChannelMessageWithSource) {
    interaction.isPlaceholder = true;
    const flags = (callback.data?.flags ?? 0) | MessageFlags.Loading;
    return answered(world, interaction, { flags }, []);
  }
  if (callback.type === Type.UpdateMessage && standing !== null) {
    return world.messages.edit(standing, bodyOf(callback.data), files);
  }
  return UPDATE_TYPES.includes(callback.type) ? standing : null;
}

function answered(
  world: World,
  interaction: Interaction,
  body: MessageBody,
  files: LoggedRequest['files'],
): Message {
  const message = world.messages.create(interaction.channelId, answering(interaction, body), files);
  interaction.answerId = message.id;
  return message;
}

// discord-api-types describes attachments as sent and as shown by two types; the judge has seen these.
function bodyOf(data: unknown): MessageBody {
  return data ?? {};
}
