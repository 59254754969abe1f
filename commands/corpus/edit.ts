import type { Form } from '../../src/form.ts';
import type { Report } from '../../src/operations.ts';
import { type Call, defineFormTask, type Step } from '../../src/task-command.ts';
import { fieldsForm } from './fields-form.ts';
import { givenForm } from './given-fields.ts';
import { ID } from './named.ts';

export const edit = defineFormTask(
  {
    name: 'edit',
    description: 'Correct the title, outlet, date or author of an article; never its text',
    options: [ID],
  },
  async (call, { id }) => await openEdit(call, id),
);

/** The same from a button. */
export const editStep: Step = {
  kind: 'form',
  open: async (call) => await openEdit(call, call.argument),
};

/** What was filled in. */
export const edited: Step = {
  kind: 'work',
  run: async (call) => {
    const { operations, by, argument, values } = call;
    const found = await operations.articles.fields(by, argument);
    if (found.kind !== 'fields') return found;
    const read = givenForm(values, found.fields, call);
    if (read.kind === 'refused') return read;
    return await operations.articles.edit(by, argument, read.given);
  },
};

async function openEdit({ operations, by }: Call, named: string): Promise<Form | Report> {
  return fieldsForm(await operations.articles.fields(by, named), 'edited');
}
