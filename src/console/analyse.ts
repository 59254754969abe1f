import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { failureCode } from '../corpus/failure-code.ts';
import type { IsoDate } from '../text/iso-date.ts';
import { parseIsoDate } from '../text/iso-date.ts';
import { analyse } from '../text/analyse.ts';
import { analysisJson } from './analysis-json.ts';
import { EXIT, UsageError, runTool } from './run-tool.ts';

interface Job {
  readonly file: string;
  readonly publishedOn: IsoDate | null;
}

await runTool(async () => {
  const { values, positionals } = parseArgs({
    options: { published: { type: 'string' }, 'files-from': { type: 'string' } },
    allowPositionals: true,
  });
  const jobs =
    values['files-from'] === undefined
      ? positionals.map((file) => ({ file, publishedOn: readDay(values.published) }))
      : await readList(values['files-from']);
  if (jobs.length === 0)
    throw new UsageError('Cannot analyse nothing: name a file, or --files-from LIST');
  for (const { file, publishedOn } of jobs) {
    // The offsets must be those of the file as it is: a byte order mark is a character of it.
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await bytesOf(file));
    await write(`${JSON.stringify(analysisJson(file, analyse(text, publishedOn)))}\n`);
  }
  return EXIT.done;
});

/** @throws {Error} that names the file */
async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new Error(`Cannot read "${file}": ${failureCode(error)}`, { cause: error });
  }
}

/** Lines of `path<TAB>YYYY-MM-DD`; the date may be left out. */
async function readList(list: string): Promise<readonly Job[]> {
  const lines = new TextDecoder()
    .decode(await bytesOf(list))
    .split(/\r?\n/)
    .filter((line) => line !== '');
  return lines.map((line) => {
    const [file = '', day] = line.split('\t');
    return { file, publishedOn: readDay(day === '' ? undefined : day) };
  });
}

function readDay(typed: string | undefined): IsoDate | null {
  if (typed === undefined) return null;
  const day = parseIsoDate(typed);
  if (day === null) throw new UsageError(`Cannot read "${typed}" as a day: write it as YYYY-MM-DD`);
  return day;
}

/** Waits for a slow reader, so that a thousand files do not pile up in memory. */
async function write(line: string): Promise<void> {
  if (process.stdout.write(line)) return;
  await new Promise((resolve) => process.stdout.once('drain', resolve));
}
