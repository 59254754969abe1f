import { stat } from 'node:fs/promises';
import { openCatalogue } from '../../corpus/catalogue.ts';
import { CorpusError } from '../../corpus/corpus-error.ts';
import { DISK } from '../../corpus/disk.ts';
import { failureCode } from '../../corpus/failure-code.ts';
import { openArticleDesk, UNFOLLOWED } from '../../ops/article-desk.ts';
import { openDesk } from '../../ops/open-desk.ts';
import { readRecords } from '../../ops/records/open-records.ts';
import { failureLine } from './failure-line.ts';
import type { BareVerb, Call, Outcome, Verb } from './verb.ts';

/** Opens what the verb needs, runs it, and closes again. `note` is told what the operator should know besides. */
export async function runVerb(
  verb: Verb | BareVerb,
  call: Call,
  note: (line: string) => void,
): Promise<Outcome> {
  if (verb.access === 'none') return await verb.run(call);
  await checkFolder(call.folders.corpus);
  return verb.access === 'write'
    ? await runWriting(verb, call, note)
    : await runLooking(verb, call);
}

async function runWriting(verb: Verb, call: Call, note: (line: string) => void): Promise<Outcome> {
  const { corpus, data } = call.folders;
  const base = { corpus, disk: DISK, now: Date.now };
  const opened = await openDesk({ ...base, data, following: UNFOLLOWED });
  if (opened.kind !== 'open') {
    return { json: opened, lines: [failureLine(opened)], isDone: false };
  }
  const { desk, db, setAside, recovered, close } = opened;
  try {
    if (setAside !== null) note(`The database was damaged and is set aside as "${setAside}"`);
    for (const [what, articles] of Object.entries(recovered) as [string, readonly string[]][]) {
      for (const article of articles) note(`A change of "${article}" was cut off: ${what}`);
    }
    return await verb.run(call, { ...base, catalogue: openCatalogue(corpus), desk, db });
  } finally {
    close();
  }
}

async function runLooking(verb: Verb, call: Call): Promise<Outcome> {
  const { corpus, data } = call.folders;
  const records = readRecords(data);
  if (records.kind !== 'open') {
    return { json: records, lines: [failureLine(records)], isDone: false };
  }
  const { db, close } = records;
  const keeping = { corpus, catalogue: openCatalogue(corpus), disk: DISK, db, now: Date.now };
  try {
    return await verb.run(call, { ...keeping, desk: openArticleDesk(keeping, UNFOLLOWED) });
  } finally {
    close();
  }
}

async function checkFolder(folder: string): Promise<void> {
  try {
    if ((await stat(folder)).isDirectory()) return;
  } catch (cause) {
    const message = `Cannot read corpus folder "${folder}": ${failureCode(cause)}`;
    throw new CorpusError('corpus-absent', message, { cause });
  }
  throw new CorpusError(
    'corpus-not-a-folder',
    `Cannot read corpus folder "${folder}": it is a file`,
  );
}
