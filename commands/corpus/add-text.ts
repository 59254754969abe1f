import type { Step } from '../../src/task-command.ts';
import { defineFormTask } from '../../src/task-command.ts';
import { lineOf, readDay, textOf } from './given-fields.ts';

export const addText = defineFormTask(
  { name: 'text', description: 'Add an article by pasting its text', options: [] },
  async () => ({ kind: 'form', form: 'article-text', values: {}, step: 'typed', argument: '' }),
);

/** What was filled in. */
export const typed: Step = {
  kind: 'work',
  run: async ({ operations, by, values }) => {
    const published = lineOf(values, 'published');
    const day = published === null ? null : readDay(published, by);
    if (day?.kind === 'refused') return day;
    const outlet = lineOf(values, 'outlet');
    const title = lineOf(values, 'title');
    return await operations.drafts.addText(by, {
      text: textOf(values, 'text'),
      url: lineOf(values, 'url'),
      ...(title === null ? {} : { title }),
      ...(outlet === null ? {} : { outlet }),
      ...(day === null ? {} : { publishedOn: day.day }),
    });
  },
};
