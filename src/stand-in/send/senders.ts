import { ApplicationCommandType, ComponentType, InteractionType } from 'discord-api-types/v10';
import type { APIUser } from 'discord-api-types/v10';
import { CHANNEL_ID, MEMBER } from '../identity.ts';
import type { Handle } from '../interaction.ts';
import type { Message } from '../messages.ts';
import { givenAttachments, sentOptions } from './command-options.ts';
import type { GivenOptions } from './command-options.ts';
import { channelOf, guildIdOf, memberPart } from './occasion.ts';
import type { Occasion } from './occasion.ts';
import { sendInteraction, sendRaw } from './send-interaction.ts';
import type { RawPayload, Sending } from './send-interaction.ts';

/** What a member can do to a bot. Each gives a handle on what the bot does about it. */
export interface Senders {
  slash(name: string, options?: GivenOptions, occasion?: Occasion): Handle;
  /** While the option `focused` is being typed; what stands in `options` for it is what was typed so far. */
  autocomplete(name: string, options: GivenOptions, focused: string, occasion?: Occasion): Handle;
  /** A menu command on a message: one that is there, or a new one of a member that says `target`. */
  messageMenu(name: string, target: Message | string, occasion?: Occasion): Handle;
  userMenu(name: string, target?: Partial<APIUser>, occasion?: Occasion): Handle;
  button(message: Message, customId: string, occasion?: Occasion): Handle;
  select(
    message: Message,
    customId: string,
    values: readonly string[],
    occasion?: Occasion,
  ): Handle;
  /** A modal sent off with text by custom_id, or the values picked. `message` is where it was opened from. */
  modal(
    customId: string,
    fields: Readonly<Record<string, string | readonly string[]>>,
    occasion?: Occasion,
    message?: Message,
  ): Handle;
  /** A message of a member in the channel. The bot hears nothing of it: it asks for no message events. */
  say(text: string, occasion?: Occasion): Message;
  /** INTERACTION_CREATE with this payload as it is, however malformed. */
  raw(payload: RawPayload): Handle;
}

export function sendersTo(sending: Sending): Senders {
  return {
    ...commandSenders(sending),
    ...componentSenders(sending),
    say: (content, occasion = {}) => {
      const author = { ...MEMBER, ...occasion.member };
      const message = sending.world.messages.create(channelOf(occasion), { content, author });
      sending.world.posts.post({ kind: 'post', message });
      return message;
    },
    raw: (payload) => sendRaw(sending, payload),
  };
}

function commandSenders(
  sending: Sending,
): Pick<Senders, 'slash' | 'autocomplete' | 'messageMenu' | 'userMenu'> {
  const chat = (
    name: string,
    given: GivenOptions,
    focused: string | null,
    occasion: Occasion,
  ): object => {
    const type = ApplicationCommandType.ChatInput;
    const command = sending.world.commandNamed(name, type, guildIdOf(occasion));
    const resolved = { attachments: givenAttachments(given), ...occasion.resolved };
    const options = sentOptions(command, given, occasion.subcommand, focused);
    return { id: command?.id ?? UNREGISTERED, name, type, options, resolved };
  };
  const menu = (
    name: string,
    type: ApplicationCommandType,
    targetId: string,
    resolved: object,
    occasion: Occasion,
  ): Handle => {
    const command = sending.world.commandNamed(name, type, guildIdOf(occasion));
    const data = { id: command?.id ?? UNREGISTERED, name, type, target_id: targetId, resolved };
    return sendInteraction(sending, InteractionType.ApplicationCommand, data, occasion);
  };
  return {
    slash: (name, options = {}, occasion = {}) => {
      const data = chat(name, options, null, occasion);
      return sendInteraction(sending, InteractionType.ApplicationCommand, data, occasion);
    },
    autocomplete: (name, options, focused, occasion = {}) => {
      const data = chat(name, options, focused, occasion);
      const type = InteractionType.ApplicationCommandAutocomplete;
      return sendInteraction(sending, type, data, occasion);
    },
    messageMenu: (name, target, occasion = {}) => {
      const message =
        typeof target === 'string'
          ? sending.world.messages.create(CHANNEL_ID, { content: target, author: MEMBER })
          : target;
      const resolved = { messages: { [message.id]: message } };
      return menu(name, ApplicationCommandType.Message, message.id, resolved, occasion);
    },
    userMenu: (name, target = {}, occasion = {}) => {
      const user = { ...MEMBER, ...target };
      const members = { [user.id]: memberPart({}) };
      const resolved = { users: { [user.id]: user }, members };
      return menu(name, ApplicationCommandType.User, user.id, resolved, occasion);
    },
  };
}

/** A command that nobody registered still arrives, as an old one of a bot's does. */
const UNREGISTERED = '9000000000000000001';

function componentSenders(sending: Sending): Pick<Senders, 'button' | 'select' | 'modal'> {
  const press = (data: object, occasion: Occasion, message: Message): Handle =>
    sendInteraction(sending, InteractionType.MessageComponent, data, occasion, message);
  return {
    button: (message, customId, occasion = {}) =>
      press({ component_type: ComponentType.Button, custom_id: customId }, occasion, message),
    select: (message, customId, values, occasion = {}) =>
      press(
        { component_type: ComponentType.StringSelect, custom_id: customId, values },
        occasion,
        message,
      ),
    modal: (customId, fields, occasion = {}, message) => {
      const components = Object.entries(fields).map(([name, value], index) => ({
        type: ComponentType.Label,
        id: 2 * index + 1,
        component: { id: 2 * index + 2, custom_id: name, ...fieldPart(value) },
      }));
      const data = { custom_id: customId, components };
      return sendInteraction(sending, InteractionType.ModalSubmit, data, occasion, message);
    },
  };
}

function fieldPart(value: string | readonly string[]): object {
  return typeof value === 'string'
    ? { type: ComponentType.TextInput, value }
    : { type: ComponentType.StringSelect, values: value };
}
