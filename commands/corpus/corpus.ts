import { PermissionFlagsBits } from 'discord-api-types/v10';
import { completeOutlets } from '../../src/answers/complete.ts';
import { defineTaskCommand } from '../../src/task-command.ts';
import { BY_SERVERS, SERVERS_ONLY } from '../options.ts';
import { addFile } from './add-file.ts';
import { addLink } from './add-link.ts';
import { addText, typed } from './add-text.ts';
import { DRAFT_STEPS } from './draft-steps.ts';
import { edit, edited, editStep } from './edit.ts';
import { exportAll } from './export.ts';
import { list, listStep } from './list.ts';
import { doneStep, log, logStep } from './log.ts';
import { refresh } from './refresh.ts';
import { REMOVAL_STEPS, remove } from './remove.ts';
import { restore } from './restore.ts';
import { settings } from './settings.ts';
import { show } from './show.ts';
import { status } from './status.ts';

export const corpus = defineTaskCommand({
  definition: {
    name: 'corpus',
    description: 'Keep the articles that answers are taken from',
    contexts: SERVERS_ONLY,
    integration_types: BY_SERVERS,
    default_member_permissions: String(PermissionFlagsBits.ManageGuild),
  },
  groups: [
    {
      name: 'add',
      description: 'Add an article: you see it before it is saved',
      tasks: [addLink, addFile, addText],
    },
  ],
  tasks: [show, edit, remove, restore, list, status, refresh, log, exportAll, settings],
  steps: {
    ...DRAFT_STEPS,
    ...REMOVAL_STEPS,
    typed,
    edit: editStep,
    edited,
    list: listStep,
    log: logStep,
    done: doneStep,
  },
  complete: {
    id: (_snapshot, text, { guild }, operations) => operations.articles.standing(guild, text),
    removed: (_snapshot, text, { guild }, operations) => operations.articles.removed(guild, text),
    outlet: completeOutlets,
  },
});
