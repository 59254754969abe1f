import type { EditedFields } from '../../ops/desk/edit-fields.ts';
import { UsageError } from '../run-tool.ts';
import { failureLine } from './failure-line.ts';
import { articleLine } from './list.ts';
import type { Verb } from './verb.ts';

const FIELDS = [
  'title',
  'outlet',
  'published',
  'author',
] as const satisfies readonly (keyof EditedFields)[];

/** An empty value takes a field away. The text is never edited. */
export const edit: Verb = {
  name: 'edit',
  usage: 'ID [--title TEXT] [--outlet NAME] [--published DAY] [--author NAME]',
  words: 1,
  options: FIELDS,
  access: 'write',
  run: async ({ scope, words: [id = ''], option }, { desk }) => {
    const fields = Object.fromEntries(
      FIELDS.flatMap((name) => {
        const value = option(name);
        return value === null ? [] : [[name, value]];
      }),
    );
    if (Object.keys(fields).length === 0) {
      throw new UsageError(
        'Cannot edit nothing: name a field, for example --outlet "Harbour Post"',
      );
    }
    const answer = await desk.edit(scope, { kind: 'operator' }, id, fields);
    if (answer.kind === 'unchanged')
      return { json: answer, lines: ['It says so already'], isDone: true };
    if (answer.kind !== 'saved')
      return { json: answer, lines: [failureLine(answer)], isDone: false };
    const { article } = answer;
    return { json: { kind: 'saved', article }, lines: [articleLine(article)], isDone: true };
  },
};
