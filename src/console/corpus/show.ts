import type { Shown } from '../../ops/desk/show-article.ts';
import { failureLine } from './failure-line.ts';
import type { Verb } from './verb.ts';

export const show: Verb = {
  name: 'show',
  usage: 'ID',
  words: 1,
  options: [],
  access: 'look',
  run: async ({ scope, words: [id = ''] }, { desk }) => {
    const shown = await desk.show(scope, id);
    return { json: jsonOf(shown), lines: linesOf(shown), isDone: shown.kind !== 'not-found' };
  },
};

function linesOf(shown: Shown): readonly string[] {
  switch (shown.kind) {
    case 'not-found':
      return [failureLine(shown)];
    case 'removed': {
      const { article, until } = shown.removal;
      return [`${article} was removed; it can be restored until ${new Date(until).toISOString()}`];
    }
    case 'article': {
      const { article, fields, versions } = shown;
      return [
        `file: ${article.file}`,
        ...[...fields].map(([key, value]) => `${key}: ${value}`),
        `sha256: ${article.sha256}`,
        ...versions.map((until) => `earlier version until: ${until}`),
        '',
        ...article.text.split('\n'),
      ];
    }
  }
}

function jsonOf(shown: Shown): unknown {
  return shown.kind === 'article' ? { ...shown, fields: Object.fromEntries(shown.fields) } : shown;
}
