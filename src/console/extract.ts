import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { failureCode } from '../corpus/failure-code.ts';
import { openReader, READER_LIMITS } from '../ingest/reader/reader.ts';
import { extractionJson, requestFor } from './extraction-json.ts';
import { printable } from './printable.ts';
import { EXIT, UsageError, runTool } from './run-tool.ts';
import { today } from './today.ts';

await runTool(async () => {
  const { values, positionals } = parseArgs({
    options: { url: { type: 'string' } },
    allowPositionals: true,
  });
  if (positionals.length === 0) throw new UsageError('Cannot extract from nothing: name a file');
  if (values.url !== undefined && !URL.canParse(values.url))
    throw new UsageError(`Cannot read "${values.url}" as an address`);
  const reader = openReader(READER_LIMITS);
  let failed = false;
  for (const file of positionals) {
    const bytes = await bytesOf(file);
    if (typeof bytes === 'string') {
      failed = true;
      complain(`Cannot read "${file}": ${bytes}`);
      continue;
    }
    const read = await reader.read(requestFor(file, bytes, values.url ?? null, today()));
    if (read.kind === 'unchecked')
      await write(`${JSON.stringify(extractionJson(file, read.reading))}\n`);
    else {
      failed = true;
      const why = read.kind === 'refused' ? read.refusal.kind : read.kind;
      complain(`Cannot extract an article from "${file}": ${why}`);
    }
  }
  await reader.close();
  return failed ? EXIT.failed : EXIT.done;
});

/** The bytes, or the code of what failed. */
async function bytesOf(file: string): Promise<Uint8Array | string> {
  try {
    return await readFile(file);
  } catch (error) {
    return failureCode(error);
  }
}

function complain(message: string): void {
  process.stderr.write(`${printable(message)}\n`);
}

/** Waits for a slow reader, so that a thousand files do not pile up in memory. */
async function write(line: string): Promise<void> {
  if (process.stdout.write(line)) return;
  await new Promise((resolve) => process.stdout.once('drain', resolve));
}
