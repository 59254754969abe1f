import { parseArgs } from 'node:util';
import { checkCorpus } from '../corpus/check-corpus.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import { printable } from './printable.ts';
import { EXIT, runTool } from './run-tool.ts';

// Exit code 1 when a file is rejected.
await runTool(async () => {
  const { values } = parseArgs({ options: { corpus: { type: 'string', default: 'corpus' } } });
  const { lines, passes } = checkCorpus(await readCorpus(values.corpus));
  process.stdout.write(`${lines.map(printable).join('\n')}\n`);
  return passes ? EXIT.done : EXIT.failed;
});
