import type { BaseInteraction } from 'discord.js';
import type { AskingRules } from '../operations/asking-rules.ts';
import { parentOf } from './interaction-parent.ts';

/** Whether a question may be asked where it was. */
export type AskingPlace =
  | { readonly kind: 'open' }
  /** Only in these channels. */
  | { readonly kind: 'elsewhere'; readonly channels: readonly string[] }
  /**
   * Every channel that was allowed is deleted. Nobody is locked out by that, and nothing is written into channels
   * that the moderators had not opened: who asks is answered alone, until others are allowed.
   */
  | { readonly kind: 'all-gone' };

/** A thread, and so a post in a forum, counts as the channel that it belongs to. */
export function askingPlace(
  interaction: BaseInteraction,
  { allowedChannels }: Pick<AskingRules, 'allowedChannels'>,
): AskingPlace {
  if (allowedChannels.length === 0) return { kind: 'open' };
  const { channelId, guild } = interaction;
  const here = parentOf(interaction) ?? channelId;
  if (here !== null && allowedChannels.includes(here)) return { kind: 'open' };
  // A server that the bot is not in is not known to have lost any.
  const channels = allowedChannels.filter((id) => guild?.channels.cache.has(id) ?? true);
  return channels.length === 0 ? { kind: 'all-gone' } : { kind: 'elsewhere', channels };
}
