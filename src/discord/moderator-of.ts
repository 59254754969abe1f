import { PermissionFlagsBits, type BaseInteraction } from 'discord.js';
import type { Moderator } from '../operations.ts';
import type { Desk } from './desk.ts';

/**
 * Who wants to moderate, or why they may not. Discord hides moderators' commands from others, but administrators
 * can open them to anybody, and buttons are pressed by whoever sees them: so it is asked each time.
 */
export function moderatorOf(
  interaction: BaseInteraction,
  { today }: Pick<Desk, 'today'>,
): Moderator | 'servers-only' | 'moderators-only' {
  if (!interaction.inGuild()) return 'servers-only';
  if (!interaction.memberPermissions.has(PermissionFlagsBits.ManageGuild)) return 'moderators-only';
  return { guild: interaction.guildId, today: today(), member: interaction.user.id };
}
