import { failureLine } from './failure-line.ts';
import { articleLine } from './list.ts';
import type { Verb } from './verb.ts';

export const restore: Verb = {
  name: 'restore',
  usage: 'ID',
  words: 1,
  options: [],
  access: 'write',
  run: async ({ scope, words: [id = ''] }, { desk }) => {
    const answer = await desk.restore(scope, { kind: 'operator' }, id);
    if (answer.kind !== 'saved')
      return { json: answer, lines: [failureLine(answer)], isDone: false };
    const { article } = answer;
    return { json: { kind: 'saved', article }, lines: [articleLine(article)], isDone: true };
  },
};
