import { parseArgs } from 'node:util';
import { loadSnapshot } from '../ops/load-snapshot.ts';
import { explainArticle } from './explain-article.ts';
import { explainGroups } from './explain-groups.ts';
import { explainQuery } from './explain-query.ts';
import { explainSpeaker } from './explain-speaker.ts';
import { paintFor } from './paint.ts';
import { EXIT, UsageError, runTool } from './run-tool.ts';
import { terminalProgress } from './show-progress.ts';

await runTool(async () => {
  const { values, positionals } = parseArgs({
    options: { corpus: { type: 'string', default: 'corpus' }, speaker: { type: 'string' } },
    allowPositionals: true,
  });
  const [wanted, ...query] = positionals;
  if (values.speaker !== undefined) {
    const snapshot = await loadSnapshot(values.corpus, terminalProgress());
    const explained = explainSpeaker(snapshot, values.speaker, paintFor(process.stdout));
    if (explained === null)
      throw new UsageError(
        `Cannot find speaker "${values.speaker}": nobody of that name says anything`,
      );
    process.stdout.write(explained);
    return EXIT.done;
  }
  if (wanted === undefined)
    throw new UsageError(
      'Cannot explain nothing: npm run explain -- ARTICLE [QUERY], or --speaker NAME',
    );
  const snapshot = await loadSnapshot(values.corpus, terminalProgress());
  const place = snapshot.articles.findIndex(
    ({ article }) =>
      [article.id, article.file].includes(wanted) || article.id.endsWith(`/${wanted}`),
  );
  if (place === -1) {
    const ids = snapshot.articles.map(({ article }) => article.id).join(', ');
    throw new UsageError(`Cannot find article "${wanted}": there are ${ids}`);
  }
  const paint = paintFor(process.stdout);
  process.stdout.write(
    query.length === 0
      ? `${explainArticle(snapshot, place, paint)}${explainGroups(snapshot, place, paint)}`
      : explainQuery(snapshot, place, query.join(' '), paint),
  );
  return EXIT.done;
});
