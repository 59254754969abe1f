import type { APIUser } from 'discord-api-types/v10';

/** Who and where everybody is in the stand-in's one server. The token is worth nothing anywhere else. */
export const TOKEN = 'stand-in.not-a-token.of-any-bot';
export const APPLICATION_ID = '1000000000000000001';
export const GUILD_ID = '2000000000000000001';
export const CHANNEL_ID = '3000000000000000001';
export const DM_CHANNEL_ID = '3000000000000000002';
export const TALK_CHANNEL_ID = '3000000000000000003';
export const FORUM_ID = '3000000000000000004';
export const GROUP_DM_CHANNEL_ID = '3000000000000000005';

export const BOT: APIUser = {
  id: APPLICATION_ID,
  username: 'onrecord',
  discriminator: '0',
  global_name: null,
  avatar: null,
  bot: true,
};

export const MEMBER: APIUser = {
  id: '4000000000000000001',
  username: 'member',
  discriminator: '0',
  global_name: 'Member',
  avatar: null,
};
