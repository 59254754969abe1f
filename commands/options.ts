import {
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord-api-types/v10';

/** Long enough for a sentence or two; a longer question costs time and says nothing more. */
export const QUESTION_LENGTH = 300;

/** Servers, direct messages with the bot, and people’s own direct and group messages. */
export const EVERYWHERE = [
  InteractionContextType.Guild,
  InteractionContextType.BotDM,
  InteractionContextType.PrivateChannel,
];
export const SERVERS_ONLY = [InteractionContextType.Guild];

/** Whether a server has added the bot, or a member for themselves. */
export const BY_ANYBODY = [
  ApplicationIntegrationType.GuildInstall,
  ApplicationIntegrationType.UserInstall,
];
export const BY_SERVERS = [ApplicationIntegrationType.GuildInstall];

export const OUTLET = {
  type: ApplicationCommandOptionType.String,
  name: 'outlet',
  description: 'Only articles of this outlet',
  max_length: 100,
  autocomplete: true,
} as const;

export const FROM = {
  type: ApplicationCommandOptionType.String,
  name: 'from',
  description: 'Not before this day, for example 2025-05-01, May 2025 or last month',
  max_length: 50,
} as const;

export const TO = {
  type: ApplicationCommandOptionType.String,
  name: 'to',
  description: 'Not after this day, for example 2025-05-31, 2025 or yesterday',
  max_length: 50,
} as const;

export const PRIVATE = {
  type: ApplicationCommandOptionType.Boolean,
  name: 'private',
  description: 'Show the answer only to me; left out, as this server has set it',
} as const;

export const FOR = {
  type: ApplicationCommandOptionType.User,
  name: 'for',
  description: 'Address the answer to a member, who is told of it once',
} as const;
