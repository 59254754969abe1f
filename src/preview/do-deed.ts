import { ApplicationCommandType, InteractionResponseType } from 'discord-api-types/v10';
import type { APIAttachment, APIApplicationCommandOption } from 'discord-api-types/v10';
import type { Handle } from '../stand-in/interaction.ts';
import type { Message } from '../stand-in/messages.ts';
import type { GivenOptions } from '../stand-in/send/command-options.ts';
import type { Occasion } from '../stand-in/send/occasion.ts';
import type { StandIn } from '../stand-in/stand-in.ts';
import type { Channel } from './channel.ts';
import { occasionOf } from './personas.ts';
import type { Deed, Outcome } from './protocol.ts';
import { resolvedIn, withFiles } from './resolve-options.ts';

/** What the page's people act in. */
export interface Stage {
  readonly discord: StandIn;
  readonly channel: Channel;
  /** What was uploaded for an option, by id. */
  readonly files: Map<string, APIAttachment>;
  /** Something broke while the page was served. */
  onFault(this: void, error: unknown): void;
}

/**
 * Does it, as Discord would send it to the bot, and waits for the bot's first response. Null when it names
 * somebody or a message that is not there.
 */
export async function doDeed(stage: Stage, deed: Deed): Promise<Outcome | null> {
  const persona = occasionOf(deed.persona);
  if (persona === null) return null;
  const occasion = { ...persona, locale: deed.locale };
  const { discord, channel } = stage;
  if (deed.kind === 'say') {
    discord.say(deed.text, occasion);
    return { kind: 'done' };
  }
  const handle = send(stage, deed, occasion);
  if (handle === null) return null;
  if (deed.kind !== 'complete') channel.follow(handle, deed, commandOf(deed));
  return await firstResponse(handle);
}

type Sent = Exclude<Deed, { readonly kind: 'say' }>;

function send(stage: Stage, deed: Sent, occasion: Occasion): Handle | null {
  const { discord } = stage;
  switch (deed.kind) {
    case 'command': {
      const { name, given, where } = calling(stage, deed, occasion);
      return discord.slash(name, given, where);
    }
    case 'complete': {
      const { name, given, where } = calling(stage, deed, occasion);
      return discord.autocomplete(name, given, deed.focused, where);
    }
    case 'menu':
      return on(discord, deed.message, (message) =>
        discord.messageMenu(deed.name, message, occasion),
      );
    case 'press':
      return on(discord, deed.message, (message) =>
        discord.button(message, deed.customId, occasion),
      );
    case 'pick':
      return on(discord, deed.message, (message) =>
        discord.select(message, deed.customId, deed.values, occasion),
      );
    case 'submit': {
      const message = deed.message === null ? null : discord.message(deed.message);
      return discord.modal(deed.customId, deed.fields, occasion, message ?? undefined);
    }
  }
}

function on(discord: StandIn, id: string, act: (message: Message) => Handle): Handle | null {
  const message = discord.message(id);
  return message === null ? null : act(message);
}

/** A command with its options as the stand-in takes them. */
function calling(
  { discord, files }: Stage,
  { name, path, options }: Extract<Deed, { readonly kind: 'command' | 'complete' }>,
  occasion: Occasion,
): { readonly name: string; readonly given: GivenOptions; readonly where: Occasion } {
  const definitions = optionsOf(discord, name, path);
  return {
    name,
    given: withFiles(definitions, options, files),
    where: {
      ...occasion,
      resolved: resolvedIn(definitions, options),
      ...(path === '' ? {} : { subcommand: path }),
    },
  };
}

function optionsOf(
  discord: StandIn,
  name: string,
  path: string,
): readonly APIApplicationCommandOption[] {
  const command = discord
    .commands()
    .all.find((known) => known.name === name && known.type === ApplicationCommandType.ChatInput);
  let options: readonly APIApplicationCommandOption[] = command?.options ?? [];
  for (const step of path === '' ? [] : path.split(' ')) {
    const found = options.find((option) => option.name === step);
    options = found !== undefined && 'options' in found ? (found.options ?? []) : [];
  }
  return options;
}

async function firstResponse(handle: Handle): Promise<Outcome> {
  try {
    const { callback } = await handle.next('callback');
    if (callback.type === InteractionResponseType.Modal) {
      return { kind: 'form', form: callback.data };
    }
    return handle.choices === null
      ? { kind: 'done' }
      : { kind: 'choices', choices: handle.choices };
  } catch {
    // The stand-in has lost patience, which here is as long as Discord's, or is stopping.
    return { kind: 'unanswered' };
  }
}

/** “/corpus add link”, as the line above an answer names it; null where there is no such line. */
function commandOf(deed: Sent): string | null {
  if (deed.kind === 'menu') return deed.name;
  if (deed.kind !== 'command') return null;
  return `/${[deed.name, deed.path].filter((word) => word !== '').join(' ')}`;
}
