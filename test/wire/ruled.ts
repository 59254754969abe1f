import { MessageFlags } from 'discord-api-types/v10';
import { expect } from 'vitest';
import type { BotOptions } from '../../src/discord/bot.ts';
import { type AskingRules, OPEN_RULES } from '../../src/operations/asking-rules.ts';
import type { OptionValues } from '../../src/option-values.ts';
import { GUILD_ID } from '../../src/stand-in/identity.ts';
import type { Handle } from '../../src/stand-in/interaction.ts';
import type { Occasion } from '../../src/stand-in/send/occasion.ts';
import type { StandInOptions } from '../../src/stand-in/stand-in.ts';
import { answered, NO_OPERATIONS, online, textOf, type Online } from './online.ts';

/** The bot in a server with these rules; those may change while it runs. */
export async function ruled(
  rules: Partial<AskingRules> | (() => Partial<AskingRules>),
  options: Partial<BotOptions> = {},
  standIn: StandInOptions = {},
): Promise<Online> {
  const now = typeof rules === 'function' ? rules : () => rules;
  const askingRules = (guild: string): AskingRules =>
    guild === GUILD_ID ? { ...OPEN_RULES, ...now() } : OPEN_RULES;
  return await online({ operations: { ...NO_OPERATIONS, askingRules }, ...options }, standIn);
}

/** What becomes of a question about the ferry: who sees the reply, and what it says. */
export async function outcome(
  handle: Handle,
): Promise<readonly [isPrivate: boolean, text: string]> {
  const first = await handle.next('callback');
  const { message } = handle;
  if (message !== null && (message.flags & MessageFlags.Loading) === 0)
    return [first.isEphemeral, textOf(message)];
  return [first.isEphemeral, textOf(await answered(handle))];
}

/** A question about the ferry. */
export function asked(
  { discord }: Online,
  values: OptionValues = {},
  occasion: Occasion = {},
): Handle {
  return discord.slash('ask', { words: 'ferry', ...(values as Record<string, string>) }, occasion);
}

/** What it is answered with. */
export const FERRY_ANSWER = expect.stringContaining('We sail') as unknown;
