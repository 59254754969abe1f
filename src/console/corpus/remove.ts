import { failureLine } from './failure-line.ts';
import type { Verb } from './verb.ts';

export const remove: Verb = {
  name: 'remove',
  usage: 'ID',
  words: 1,
  options: [],
  access: 'write',
  run: async ({ scope, words: [id = ''] }, { desk }) => {
    const answer = await desk.remove(scope, { kind: 'operator' }, id);
    if (answer.kind !== 'removed')
      return { json: answer, lines: [failureLine(answer)], isDone: false };
    const { removal } = answer;
    const until = new Date(removal.until).toISOString();
    const line = `Removed ${removal.article}; it can be restored until ${until}`;
    return { json: { kind: 'removed', removal }, lines: [line], isDone: true };
  },
};
