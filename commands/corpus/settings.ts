import { ApplicationCommandOptionType, ChannelType } from 'discord-api-types/v10';
import type { Report } from '../../src/operations.ts';
import { defineTask } from '../../src/task-command.ts';

export const settings = defineTask(
  {
    name: 'settings',
    description: 'Who keeps the articles, and where news of them is told',
    options: [
      {
        type: ApplicationCommandOptionType.Role,
        name: 'moderator-role',
        description: 'A role that may keep the articles besides those who manage the server',
      },
      {
        type: ApplicationCommandOptionType.Channel,
        name: 'notice-channel',
        description: 'Where new articles and paused feeds are told',
        channel_types: [ChannelType.GuildText, ChannelType.GuildAnnouncement],
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'clear',
        description: 'Take a setting back',
        choices: [
          { name: 'moderator-role', value: 'moderator-role' },
          { name: 'notice-channel', value: 'notice-channel' },
        ],
      },
    ],
  },
  async ({ operations, by }, options): Promise<Report> => {
    const { 'moderator-role': role, 'notice-channel': channel, clear } = options;
    const changes = {
      ...(role === null ? {} : { moderatorRole: role }),
      ...(channel === null ? {} : { noticeChannel: channel }),
      ...(clear === 'moderator-role' ? { moderatorRole: null } : {}),
      ...(clear === 'notice-channel' ? { noticeChannel: null } : {}),
    };
    return Object.keys(changes).length === 0
      ? await operations.records.settings(by)
      : await operations.records.changeSettings(by, changes);
  },
);
