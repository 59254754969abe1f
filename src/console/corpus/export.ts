import { resolve } from 'node:path';
import { exportScope } from '../../ops/archive/export-scope.ts';
import { writeWhole } from '../../ops/archive/write-whole.ts';
import { count } from './count.ts';
import type { Verb } from './verb.ts';

export const exportVerb: Verb = {
  name: 'export',
  usage: 'FILE',
  words: 1,
  options: [],
  access: 'look',
  run: async ({ scope, words: [file = ''] }, kit) => {
    const { archive, articles } = await exportScope(kit, scope, kit.now());
    await writeWhole(kit.disk, resolve(file), archive);
    const json = { kind: 'exported', articles, bytes: archive.length };
    const line = `Exported ${count(articles, 'article')} of ${scope} in ${file}`;
    return { json, lines: [line], isDone: true };
  },
};
