import { PermissionFlagsBits } from 'discord-api-types/v10';
import { defineTaskCommand } from '../../src/task-command.ts';
import { BY_SERVERS, SERVERS_ONLY } from '../options.ts';
import { add, choose } from './add.ts';
import { list, listStep } from './list.ts';
import { pause, resume } from './pause.ts';
import { REMOVAL_STEPS, remove } from './remove.ts';
import { run } from './run.ts';

export const feeds = defineTaskCommand({
  definition: {
    name: 'feeds',
    description: 'Keep the feeds that bring articles by themselves',
    contexts: SERVERS_ONLY,
    integration_types: BY_SERVERS,
    default_member_permissions: String(PermissionFlagsBits.ManageGuild),
  },
  tasks: [add, list, run, pause, resume, remove],
  steps: { choose, list: listStep, ...REMOVAL_STEPS },
  complete: {
    url: (_snapshot, text, { guild }, operations) => operations.feeds.followed(guild, text),
  },
});
