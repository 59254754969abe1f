import { ChannelType, type GatewayGuildCreateDispatchData } from 'discord-api-types/v10';
import { BOT, CHANNEL_ID, FORUM_ID, TALK_CHANNEL_ID } from './identity.ts';

// SendMessages, UseApplicationCommands, ViewChannel
const EVERYBODYS_PERMISSIONS = '2147486720';
const JOINED = '2026-01-01T00:00:00.000Z';

// discord.js reads each of these as a list and dies without it.
const EMPTY_LISTS = {
  emojis: [],
  stickers: [],
  features: [],
  threads: [],
  voice_states: [],
  presences: [],
  stage_instances: [],
  guild_scheduled_events: [],
  soundboard_sounds: [],
} satisfies Partial<GatewayGuildCreateDispatchData>;

const PLAIN_SETTINGS = {
  icon: null,
  splash: null,
  discovery_splash: null,
  banner: null,
  description: null,
  vanity_url_code: null,
  application_id: null,
  afk_channel_id: null,
  system_channel_id: null,
  rules_channel_id: null,
  public_updates_channel_id: null,
  safety_alerts_channel_id: null,
  afk_timeout: 300,
  premium_tier: 0,
  premium_progress_bar_enabled: false,
  verification_level: 0,
  default_message_notifications: 0,
  explicit_content_filter: 0,
  mfa_level: 0,
  nsfw_level: 0,
  system_channel_flags: 0,
  large: false,
  unavailable: false,
};

/** A server with two text channels and a forum, and the bot in it, as GUILD_CREATE carries it. */
export function guildOf(id: string): object {
  return {
    ...EMPTY_LISTS,
    ...PLAIN_SETTINGS,
    id,
    name: 'Stand-in server',
    owner_id: '5000000000000000001',
    preferred_locale: 'en-US',
    joined_at: JOINED,
    member_count: 2,
    members: [{ user: BOT, roles: [], joined_at: JOINED, deaf: false, mute: false, flags: 0 }],
    roles: [everyone(id)],
    channels: [
      channel(CHANNEL_ID, ChannelType.GuildText, 'news'),
      channel(TALK_CHANNEL_ID, ChannelType.GuildText, 'talk'),
      channel(FORUM_ID, ChannelType.GuildForum, 'questions'),
    ],
  };
}

function channel(id: string, type: ChannelType, name: string): object {
  return {
    ...{ id, type, name },
    position: 0,
    permission_overwrites: [],
    parent_id: null,
    nsfw: false,
    topic: null,
    rate_limit_per_user: 0,
    last_message_id: null,
    // Of a forum alone; others leave it unread.
    available_tags: [],
  };
}

function everyone(guildId: string): object {
  return {
    id: guildId,
    name: '@everyone',
    permissions: EVERYBODYS_PERMISSIONS,
    position: 0,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    managed: false,
    mentionable: false,
    flags: 0,
  };
}
