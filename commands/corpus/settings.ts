import {
  type ApplicationCommandOptionAllowedChannelType,
  ApplicationCommandOptionType,
  ChannelType,
} from 'discord-api-types/v10';
import { LONGEST_COOLDOWN } from '../../src/operations/asking-rules.ts';
import type { SettingsChanges } from '../../src/operations/records-report.ts';
import type { Report } from '../../src/operations.ts';
import { defineTask } from '../../src/task-command.ts';

/** Where questions can be allowed; threads and the posts of a forum follow the channel they are in. */
const ASKABLE: ApplicationCommandOptionAllowedChannelType[] = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.GuildForum,
];

/** By the name of what is taken back. */
const CLEARED: Readonly<Record<string, SettingsChanges>> = {
  'moderator-role': { moderatorRole: null },
  'notice-channel': { noticeChannel: null },
  answers: { isPrivate: false },
  cooldown: { cooldownSeconds: 0 },
  'allowed-channels': { allowEverywhere: true },
};

export const settings = defineTask(
  {
    name: 'settings',
    description: 'Who keeps the articles, where questions may be asked, and how they are answered',
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
        name: 'answers',
        description: 'Who sees an answer when who asks does not say',
        choices: [
          { name: 'public', value: 'public' },
          { name: 'private', value: 'private' },
        ],
      },
      {
        type: ApplicationCommandOptionType.Integer,
        name: 'cooldown',
        description: 'Seconds between two questions of one member; 0: none',
        min_value: 0,
        max_value: LONGEST_COOLDOWN,
      },
      {
        type: ApplicationCommandOptionType.Channel,
        name: 'allow-channel',
        description: 'One more channel for questions; the first one closes all others',
        channel_types: ASKABLE,
      },
      {
        type: ApplicationCommandOptionType.Channel,
        name: 'remove-channel',
        description: 'One channel less for questions; without any, they may be asked everywhere',
        channel_types: ASKABLE,
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'clear',
        description: 'Take a setting back',
        choices: Object.keys(CLEARED).map((name) => ({ name, value: name })),
      },
    ],
  },
  async ({ operations, by }, options): Promise<Report> => {
    const { answers, cooldown, clear } = options;
    const changes: SettingsChanges = {
      ...given('moderatorRole', options['moderator-role']),
      ...given('noticeChannel', options['notice-channel']),
      ...given('isPrivate', answers === null ? null : answers === 'private'),
      ...given('cooldownSeconds', cooldown),
      ...given('allowChannel', options['allow-channel']),
      ...given('removeChannel', options['remove-channel']),
      ...(clear === null ? {} : CLEARED[clear]),
    };
    return Object.keys(changes).length === 0
      ? await operations.records.settings(by)
      : await operations.records.changeSettings(by, changes);
  },
);

function given<Name extends keyof SettingsChanges>(
  name: Name,
  value: SettingsChanges[Name] | null,
): SettingsChanges {
  return value === null ? {} : { [name]: value };
}
