// In one file all modules are run one after another when it is loaded. Of these nothing is run before a function of
// theirs is called, which most starts and first answers never do. What they export is functions, and types.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from './bundle.mjs';

const LATE = [
  // All of the analysis of texts
  'src/answers/check/check-message.ts',
  'src/answers/groups/disagreements.ts',
  // chrono-node
  'src/answers/typed-date.ts',
  'src/corpus/read-article-file.ts',
  // The concepts of all synonyms
  'src/groups/likeness.ts',
  // linkedom
  'src/ingest/draft-from-file.ts',
  'src/ingest/draft-from-link.ts',
  'src/ingest/feed/find-feed-links.ts',
  'src/ops/feeds/take-item.ts',
  // fflate
  'src/ops/archive/archive.ts',
].map((file) => join(ROOT, file));

const FUNCTION = /^export (?:async )?function (\w+)/gm;
const MORE = /^export (?:const|let|class|default|\{|\*)/m;

export const lazily = {
  name: 'lazily',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^\.{1,2}\// }, ({ path, resolveDir, namespace }) => {
      const file = join(resolveDir, path);
      return namespace === 'file' && LATE.includes(file) ? { path: file, namespace: 'late' } : null;
    });
    onLoad({ filter: /./, namespace: 'late' }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      if (MORE.test(text))
        throw new TypeError(`Cannot put off "${path}": it exports no functions alone`);
      const file = JSON.stringify(path);
      const contents = Array.from(
        text.matchAll(FUNCTION),
        ([, name]) =>
          `export function ${name}(...given) { return require(${file}).${name}(...given); }`,
      ).join('\n');
      return { contents, loader: 'js', resolveDir: join(path, '..') };
    });
  },
};
