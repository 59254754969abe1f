import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { readTypedDate } from '../../src/answers/typed-date.ts';
import type { Report } from '../../src/operations.ts';
import { defineTask, type Step } from '../../src/task-command.ts';
import { FROM, OUTLET, TO } from '../options.ts';

export const list = defineTask(
  {
    name: 'list',
    description: 'The articles, the latest first',
    options: [
      OUTLET,
      FROM,
      TO,
      {
        type: ApplicationCommandOptionType.String,
        name: 'words',
        description: 'Only articles that hold these words',
        max_length: 100,
      },
    ],
  },
  async ({ operations, by }, { outlet, from, to, words }): Promise<Report> => {
    for (const typed of [from, to]) {
      if (typed !== null && readTypedDate(typed, by.today) === null)
        return { kind: 'refused', of: null, refusal: { kind: 'not-a-day', typed } };
    }
    const first = from === null ? null : (readTypedDate(from, by.today)?.from ?? null);
    const last = to === null ? null : (readTypedDate(to, by.today)?.to ?? null);
    return await operations.articles.list(by, { outlet, from: first, to: last, words });
  },
);

/** Another page. */
export const listStep: Step = {
  kind: 'work',
  run: async ({ operations, by, argument }) => {
    // “k3v9x2 3”
    const [key = '', page = '1'] = argument.split(' ');
    return await operations.articles.listPage(by, key, Number.parseInt(page, 10));
  },
};
