import { readTypedDate } from '../../src/answers/typed-date.ts';
import type { Step } from '../../src/task-command.ts';
import { fieldsForm } from './fields-form.ts';
import { givenForm } from './given-fields.ts';

/** What the buttons of a preview do, by name. */
export const DRAFT_STEPS: Readonly<Record<string, Step>> = {
  look: {
    kind: 'work',
    run: async ({ operations, by, argument }) => await operations.drafts.look(by, argument),
  },
  save: {
    kind: 'work',
    run: async ({ operations, by, argument }) => await operations.drafts.save(by, argument, 'new'),
  },
  replace: {
    kind: 'work',
    run: async ({ operations, by, argument }) =>
      await operations.drafts.save(by, argument, 'replace'),
  },
  cancel: {
    kind: 'work',
    run: async ({ operations, by, argument }) => await operations.drafts.cancel(by, argument),
  },
  'keep-all': {
    kind: 'work',
    run: async ({ operations, by, argument }) =>
      await operations.drafts.keepEverything(by, argument),
  },
  date: {
    kind: 'work',
    run: async ({ operations, by, argument }) => {
      // “k3v9x2 2025-05-30”, or the key alone for a date that stays unknown
      const [key = '', typed] = argument.split(' ');
      const day = typed === undefined ? null : (readTypedDate(typed, by.today)?.from ?? null);
      return await operations.drafts.edit(by, key, { publishedOn: day });
    },
  },
  amend: {
    kind: 'form',
    open: async ({ operations, by, argument }) =>
      fieldsForm(await operations.drafts.fields(by, argument), 'amended'),
  },
  amended: {
    kind: 'work',
    run: async (call) => {
      const { operations, by, argument, values } = call;
      const found = await operations.drafts.fields(by, argument);
      if (found.kind !== 'fields') return found;
      const read = givenForm(values, found.fields, call);
      if (read.kind === 'refused') return read;
      return await operations.drafts.edit(by, argument, read.given);
    },
  },
};
