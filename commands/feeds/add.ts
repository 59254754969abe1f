import { ApplicationCommandOptionType, ChannelType } from 'discord-api-types/v10';
import { defineTask, type Step } from '../../src/task-command.ts';

export const add = defineTask(
  {
    name: 'add',
    description: 'Follow an RSS, Atom or JSON feed: its articles come in by themselves',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'url',
        description: 'The address of the feed, or of a page that names it',
        max_length: 2000,
        required: true,
      },
      {
        type: ApplicationCommandOptionType.Channel,
        name: 'channel',
        description: 'Where new articles are told; else where all notices go',
        channel_types: [ChannelType.GuildText, ChannelType.GuildAnnouncement],
      },
    ],
  },
  async ({ operations, by }, { url, channel }) => await operations.feeds.add(by, url, channel),
);

/** One of several that a page names. */
export const choose: Step = {
  kind: 'work',
  run: async ({ operations, by, argument }) => {
    // “k3v9x2 1”
    const [key = '', place = ''] = argument.split(' ');
    return await operations.feeds.choose(by, key, Number.parseInt(place, 10));
  },
};
