import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { Report } from '../../src/operations.ts';
import { defineTask } from '../../src/task-command.ts';
import { givenOptions, OUTLET_GIVEN, PUBLISHED_GIVEN } from './given-fields.ts';

export const addFile = defineTask(
  {
    name: 'file',
    description: 'Add an article from a file: text, Markdown, HTML or JSON',
    options: [
      {
        type: ApplicationCommandOptionType.Attachment,
        name: 'file',
        description: 'A .txt, .md, .html or .json file of at most 1 MiB',
        required: true,
      },
      OUTLET_GIVEN,
      PUBLISHED_GIVEN,
    ],
  },
  async (call, { file, outlet, published }): Promise<Report> => {
    const read = givenOptions({ outlet, published }, call);
    if (read.kind === 'refused') return read;
    return await call.operations.drafts.addFile(call.by, file, read.given);
  },
);
