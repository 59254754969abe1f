import { COMMANDS } from '../../../commands/all.ts';
import { buildInWorker } from '../../../src/ops/building/snapshot-builder.ts';
import { keepCorpus } from '../../../src/ops/corpus-keeper.ts';
import { silentLog } from '../../../src/ops/json-log.ts';
import { closedOperations } from '../../../src/ops/moderating/closed-operations.ts';
import { ENGLISH } from '../../../src/phrases/english.ts';
import type { PreviewOptions } from '../../../src/preview/open-preview.ts';
import type { Snapshot } from '../../../src/snapshot.ts';
import { parseIsoDate } from '../../../src/text/iso-date.ts';

const TODAY = parseIsoDate('2025-06-01');

let first: Promise<Snapshot> | null = null;

/** The bot as it starts without a token, on the articles that come with it, on a day that stays the same. */
export async function previewOptions(): Promise<PreviewOptions> {
  if (TODAY === null) throw new RangeError('Cannot read the day of the tests');
  const build = (): Promise<Snapshot> => buildInWorker('corpus');
  first ??= build();
  const keeper = keepCorpus(await first, { build, log: silentLog, now: Date.now });
  let count = 0;
  return {
    commands: COMMANDS,
    current: keeper.current,
    operations: closedOperations(keeper, { kind: 'discord-only' }),
    phrases: ENGLISH,
    log: silentLog,
    today: () => TODAY,
    clock: () => performance.now(),
    newId: () => String((count += 1)).padStart(8, '0'),
    port: 0,
    said: ['He called it “fair”, I read it this morning.'],
  };
}
