import { readFile } from 'node:fs/promises';
import { importScope } from '../../ops/archive/import-scope.ts';
import { count } from './count.ts';
import { failureLine } from './failure-line.ts';
import type { Verb } from './verb.ts';

export const importVerb: Verb = {
  name: 'import',
  usage: 'FILE',
  words: 1,
  options: [],
  access: 'write',
  run: async ({ scope, words: [file = ''] }, kit) => {
    const archive = await readFile(file);
    const imported = await importScope(kit, scope, { kind: 'operator' }, archive, kit.now());
    if (imported.kind === 'bad-archive') {
      const line = `Cannot import "${file}": it ${imported.fault}`;
      return { json: imported, lines: [line], isDone: false };
    }
    const outcomes = imported.articles.map(({ name, answer }) =>
      answer.kind === 'saved'
        ? { name, kind: answer.kind, id: answer.article.id, line: `${name}: ${answer.article.id}` }
        : { name, kind: answer.kind, id: null, line: `${name}: ${failureLine(answer)}` },
    );
    const saved = outcomes.filter(({ kind }) => kind === 'saved').length;
    const summary = `Imported ${saved} of ${count(outcomes.length, 'article')} and ${count(imported.feeds, 'feed')} into ${scope}`;
    return {
      json: { kind: 'imported', articles: outcomes, feeds: imported.feeds },
      lines: [...outcomes.map(({ line }) => line), summary],
      // What the scope has already is no failure.
      isDone: outcomes.every(({ kind }) => kind === 'saved' || kind === 'same-text'),
    };
  },
};
