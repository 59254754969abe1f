import { InteractionContextType } from 'discord-api-types/v10';
import type { APIInteractionDataResolved, APIUser } from 'discord-api-types/v10';
import { CHANNEL_ID, DM_CHANNEL_ID, GUILD_ID, MEMBER } from '../identity.ts';
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
  /** Users, roles and channels that an option's value refers to. Attachments need none. */
  readonly resolved?: APIInteractionDataResolved;
  /** “add”, or “feed list” for one in a group. */
  readonly subcommand?: string;
}

// ViewChannel, SendMessages, UseApplicationCommands
const MEMBERS_PERMISSIONS = 2_147_486_720n;
// reference, “Attachment size limit”, without a boost
const ATTACHMENT_SIZE_LIMIT = 10_485_760;

export function channelOf({ dm }: Occasion): string {
  return dm === true ? DM_CHANNEL_ID : CHANNEL_ID;
}

export function guildIdOf({ dm, guildId }: Occasion): string | null {
  return dm === true ? null : (guildId ?? GUILD_ID);
}

/** What an interaction carries whatever its kind: interactions/receiving-and-responding. */
export function envelope(occasion: Occasion, message: Message | null): object {
  const user = { ...MEMBER, ...occasion.member };
  const guildId = guildIdOf(occasion);
  const channelId = channelOf(occasion);
  return {
    version: 1,
    channel_id: channelId,
    channel: { id: channelId, type: guildId === null ? 1 : 0 },
    locale: occasion.locale ?? 'en-US',
    app_permissions: String(MEMBERS_PERMISSIONS),
    entitlements: [],
    attachment_size_limit: ATTACHMENT_SIZE_LIMIT,
    ...(guildId === null
      ? { user, context: InteractionContextType.BotDM, authorizing_integration_owners: { 0: '0' } }
      : {
          guild_id: guildId,
          guild: { id: guildId, features: [], locale: 'en-US' },
          guild_locale: 'en-US',
          member: { ...memberPart(occasion), user },
          context: InteractionContextType.Guild,
          authorizing_integration_owners: { 0: guildId },
        }),
    ...(message === null ? {} : { message }),
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
