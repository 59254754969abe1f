import { ChannelType, InteractionContextType } from 'discord-api-types/v10';
import type { APIInteractionDataResolved, APIUser } from 'discord-api-types/v10';
import { CHANNEL_ID, DM_CHANNEL_ID, GROUP_DM_CHANNEL_ID, GUILD_ID, MEMBER } from '../identity.ts';
import type { Message } from '../messages.ts';

/** Who does something, where and how. All of it has a default: an ordinary member, in the server's channel. */
export interface Occasion {
  readonly member?: Partial<APIUser>;
  readonly roles?: readonly string[];
  /** A bit set; by default a member who may send messages and use commands. */
  readonly permissions?: bigint;
  readonly locale?: string;
  readonly guildId?: string;
  /** In a direct message with the bot instead of a server. */
  readonly dm?: boolean;
  /** In a direct message of several people, where only a member can have brought the bot. */
  readonly groupDm?: boolean;
  /** Where in the server; its channel for news by default. */
  readonly place?: Place;
  /** Who has added the bot: the server, by default, or this member for themselves. */
  readonly installedBy?: 'server' | 'member';
  /** Users, roles and channels that an option's value refers to. Attachments need none. */
  readonly resolved?: APIInteractionDataResolved;
  /** “add”, or “feed list” for one in a group. */
  readonly subcommand?: string;
}

/** A channel of a server. A thread, as a post in a forum is one, belongs to another channel. */
interface Place {
  readonly id: string;
  readonly type: ChannelType;
  readonly parentId?: string;
}

// ViewChannel, SendMessages, UseApplicationCommands
const MEMBERS_PERMISSIONS = 2_147_486_720n;
// reference, “Attachment size limit”, without a boost
const ATTACHMENT_SIZE_LIMIT = 10_485_760;

export function channelOf({ dm, groupDm, place }: Occasion): string {
  if (groupDm === true) return GROUP_DM_CHANNEL_ID;
  return dm === true ? DM_CHANNEL_ID : (place?.id ?? CHANNEL_ID);
}

export function guildIdOf({ dm, groupDm, guildId }: Occasion): string | null {
  return dm === true || groupDm === true ? null : (guildId ?? GUILD_ID);
}

/** Whether a member alone has brought the bot here. */
export function isByMember({ groupDm, installedBy }: Occasion): boolean {
  return groupDm === true || installedBy === 'member';
}

/** What an interaction carries whatever its kind: interactions/receiving-and-responding. */
export function envelope(occasion: Occasion, message: Message | null): object {
  const user = { ...MEMBER, ...occasion.member };
  const guildId = guildIdOf(occasion);
  return {
    version: 1,
    channel_id: channelOf(occasion),
    channel: channelPart(occasion),
    context: contextOf(occasion),
    // “Authorizing Integration Owners Object”: by the kind of installation; 0 for a server in a direct message
    authorizing_integration_owners: isByMember(occasion) ? { 1: user.id } : { 0: guildId ?? '0' },
    locale: occasion.locale ?? 'en-US',
    app_permissions: String(MEMBERS_PERMISSIONS),
    entitlements: [],
    attachment_size_limit: ATTACHMENT_SIZE_LIMIT,
    ...(guildId === null
      ? { user }
      : {
          guild_id: guildId,
          guild: { id: guildId, features: [], locale: 'en-US' },
          guild_locale: 'en-US',
          member: { ...memberPart(occasion), user },
        }),
    ...(message === null ? {} : { message }),
  };
}

function contextOf({ dm, groupDm }: Occasion): InteractionContextType {
  if (groupDm === true) return InteractionContextType.PrivateChannel;
  return dm === true ? InteractionContextType.BotDM : InteractionContextType.Guild;
}

/** The part of a channel that an interaction carries. */
function channelPart(occasion: Occasion): object {
  const { dm, groupDm, place } = occasion;
  const id = channelOf(occasion);
  if (groupDm === true) return { id, type: ChannelType.GroupDM };
  if (dm === true) return { id, type: ChannelType.DM };
  const { type, parentId } = place ?? { type: ChannelType.GuildText };
  return {
    ...{ id, type, parent_id: parentId ?? null },
    ...{ guild_id: guildIdOf(occasion), permissions: String(MEMBERS_PERMISSIONS) },
  };
}

/** A member of a server without the user. */
export function memberPart({ roles, permissions }: Occasion): object {
  return {
    roles: roles ?? [],
    permissions: String(permissions ?? MEMBERS_PERMISSIONS),
    joined_at: '2026-01-01T00:00:00.000Z',
    deaf: false,
    mute: false,
    flags: 0,
    avatar: null,
    nick: null,
    pending: false,
    communication_disabled_until: null,
  };
}
