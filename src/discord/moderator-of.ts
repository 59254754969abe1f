import { ChannelType, PermissionFlagsBits, type BaseInteraction, type Guild } from 'discord.js';
import type { Moderator } from '../operations.ts';
import type { Desk } from './desk.ts';

/**
 * Who wants to moderate, or why they may not: it takes “Manage Server” or the role that the server has set. Discord
 * hides moderators' commands from others, but administrators can open them to anybody, and buttons are pressed by
 * whoever sees them: so it is asked each time.
 */
export function moderatorOf(
  interaction: BaseInteraction,
  desk: Pick<Desk, 'today' | 'operations'>,
): Moderator | 'servers-only' | 'moderators-only' {
  if (!interaction.inGuild()) return 'servers-only';
  const role = desk.operations.moderatorRole(interaction.guildId);
  const isModerator =
    interaction.memberPermissions.has(PermissionFlagsBits.ManageGuild) ||
    (role !== null && rolesOf(interaction).includes(role));
  return isModerator ? personOf(interaction, desk) : 'moderators-only';
}

/** Whoever asks, wherever. */
export function personOf(interaction: BaseInteraction, { today }: Pick<Desk, 'today'>): Moderator {
  return {
    guild: interaction.guildId,
    today: today(),
    member: interaction.user.id,
    attachmentLimit: interaction.attachmentSizeLimit,
    ...(interaction.guild === null ? {} : { channels: askableIn(interaction.guild) }),
  };
}

const ASKABLE: readonly ChannelType[] = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.GuildForum,
];

/** The channels in which questions could be allowed. A thread follows the one that it belongs to. */
function askableIn({ channels }: Guild): ReadonlySet<string> {
  return new Set(channels.cache.filter(({ type }) => ASKABLE.includes(type)).keys());
}

/** Ids of the roles that Discord sent along: a list, or discord.js's own where it knows the server. */
function rolesOf(interaction: BaseInteraction<'cached' | 'raw'>): readonly string[] {
  const { roles } = interaction.member;
  return Array.isArray(roles) ? roles : [...roles.cache.keys()];
}
