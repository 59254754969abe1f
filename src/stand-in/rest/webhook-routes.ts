import { APPLICATION_ID } from '../identity.ts';
import type { Interaction } from '../interaction.ts';
import type { Message, MessageBody } from '../messages.ts';
import type { World } from '../world.ts';
import { followingUp } from './answering.ts';
import { refused } from './refused.ts';
import {
  INVALID_WEBHOOK_TOKEN,
  invalidForm,
  noContent,
  ok,
  TOO_MANY_FOLLOWUPS,
  UNKNOWN_MESSAGE,
  UNKNOWN_WEBHOOK,
} from './reply.ts';
import type { Reply } from './reply.ts';
import type { LoggedRequest } from './request.ts';
import type { Route } from './route.ts';

// interactions/receiving-and-responding, “Followup Messages”: where the server has not added the app
const FOLLOWUPS_BY_MEMBER = 5;
// “/webhooks/1/token”
const WEBHOOK = /^\/webhooks\/(?<application>\d+)\/(?<token>[^/]+)$/;
// “/webhooks/1/token/messages/@original” and “/webhooks/1/token/messages/5”
const MESSAGE =
  /^\/webhooks\/(?<application>\d+)\/(?<token>[^/]+)\/messages\/(?<message>@original|\d+)$/;

/** What follows the first response: interactions/receiving-and-responding, “Followup Messages”. */
export const webhookRoutes: readonly Route[] = [
  route('POST', WEBHOOK, (world, interaction, request) => followUp(world, interaction, request)),
  onMessage('GET', (_world, _interaction, message) => ok(message)),
  onMessage('PATCH', (world, interaction, message, request) => {
    const faults = world.judge('edit', request.body, message);
    if (faults.length > 0) return refused(interaction, invalidForm(faults));
    return edited(world, interaction, message, request);
  }),
  onMessage('DELETE', (world, interaction, message) => {
    world.messages.delete(message.id);
    return { ...noContent(), afterwards: () => interaction.acts.post({ kind: 'delete', message }) };
  }),
];

function edited(
  world: World,
  interaction: Interaction,
  standing: Message,
  { body, files }: LoggedRequest,
): Reply {
  const message = world.messages.edit(standing, body ?? {}, files);
  if (message.id === interaction.answerId) interaction.isPlaceholder = false;
  return {
    ...ok(message),
    afterwards: () => interaction.acts.post({ kind: 'edit', message, files }),
  };
}

function followUp(world: World, interaction: Interaction, request: LoggedRequest): Reply {
  const placeholder = interaction.isPlaceholder ? world.messages.find(interaction.answerId) : null;
  const faults = world.judge('followup', request.body, placeholder);
  if (faults.length > 0) return refused(interaction, invalidForm(faults));
  // Documented: the first follow-up after a defer fills its placeholder, whose visibility stays as it was.
  if (placeholder !== null) return edited(world, interaction, placeholder, request);
  if (interaction.isByMember && interaction.followupIds.length >= FOLLOWUPS_BY_MEMBER)
    return refused(interaction, TOO_MANY_FOLLOWUPS);
  const { files } = request;
  const body = followingUp(interaction, request.body as MessageBody);
  const message = world.messages.create(interaction.channelId, body, files);
  interaction.followupIds.push(message.id);
  return {
    ...ok(message),
    afterwards: () => interaction.acts.post({ kind: 'followup', message, files }),
  };
}

function route(
  method: Route['method'],
  path: RegExp,
  answer: (
    world: World,
    interaction: Interaction,
    request: LoggedRequest,
    named: Readonly<Record<string, string>>,
  ) => Reply,
): Route {
  return {
    method,
    path,
    isOpen: true,
    answer: (world, request, named) => {
      const interaction = world.withToken(named['token'] ?? '');
      if (interaction === null) return INVALID_WEBHOOK_TOKEN;
      if (request.at - interaction.sentAt > world.rules.tokenLifetime) {
        return refused(interaction, INVALID_WEBHOOK_TOKEN);
      }
      if (interaction.acknowledged === null || named['application'] !== APPLICATION_ID) {
        return refused(interaction, UNKNOWN_WEBHOOK);
      }
      return answer(world, interaction, request, named);
    },
  };
}

function onMessage(
  method: Route['method'],
  answer: (
    world: World,
    interaction: Interaction,
    message: Message,
    request: LoggedRequest,
  ) => Reply,
): Route {
  return route(method, MESSAGE, (world, interaction, request, named) => {
    const wanted = named['message'] ?? '';
    const isOwn = wanted === '@original' || interaction.followupIds.includes(wanted);
    const id = wanted === '@original' ? interaction.answerId : wanted;
    const message = isOwn || id === interaction.answerId ? world.messages.find(id) : null;
    return message === null
      ? refused(interaction, UNKNOWN_MESSAGE)
      : answer(world, interaction, message, request);
  });
}
