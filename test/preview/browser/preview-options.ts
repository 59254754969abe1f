import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { COMMANDS, MENUS } from '../../../commands/all.ts';
import { buildInWorker } from '../../../src/ops/building/snapshot-builder.ts';
import { keepCorpus } from '../../../src/ops/corpus-keeper.ts';
import { laterNotifier } from '../../../src/ops/feeds/later-notifier.ts';
import { silentLog } from '../../../src/ops/json-log.ts';
import { openDrafter } from '../../../src/ops/moderating/open-drafter.ts';
import { openOffice } from '../../../src/ops/moderating/open-office.ts';
import { phrasesFor } from '../../../src/phrases/phrases-for.ts';
import type { PreviewOptions } from '../../../src/preview/open-preview.ts';
import { startLocalDiscord } from '../../../src/preview/start-local-discord.ts';
import type { Snapshot } from '../../../src/snapshot.ts';
import { parseIsoDate } from '../../../src/text/iso-date.ts';

const TODAY = parseIsoDate('2025-06-01');

let first: Promise<Snapshot> | null = null;

/**
 * The bot as it starts without a token, on a copy of the articles that come with it, on a day that stays the same.
 * All of it ends with the test.
 */
export async function previewOptions(): Promise<PreviewOptions> {
  if (TODAY === null) throw new RangeError('Cannot read the day of the tests');
  const root = await mkdtemp(join(tmpdir(), 'onrecord-'));
  onTestFinished(async () => await rm(root, { recursive: true, force: true }));
  const corpus = join(root, 'corpus');
  await cp('corpus/shared', join(corpus, 'shared'), { recursive: true });
  const discord = await startLocalDiscord();
  onTestFinished(() => discord.stop());
  const drafting = openDrafter('onrecord-test/1', new URL(discord.api).origin);
  onTestFinished(() => drafting.close());
  const build = (): Promise<Snapshot> => buildInWorker(corpus);
  const office = await openOffice({
    ...{ corpus, data: join(root, 'data'), home: null, drafter: drafting.drafter },
    feeds: {
      ...{ tools: drafting.tools, notifier: laterNotifier().notifier, log: silentLog },
      ...{ clock: () => performance.now(), sleep: async () => {}, random: () => 0.5 },
    },
    now: Date.now,
    keep: async () => {
      first ??= build();
      return keepCorpus(await first, { build, log: silentLog, now: Date.now });
    },
  });
  if (office.kind === 'locked') throw new RangeError('Cannot open the records: they are locked');
  onTestFinished(() => office.close());
  let count = 0;
  return {
    discord,
    commands: COMMANDS,
    menus: MENUS,
    current: office.keeper.current,
    operations: office.operations,
    phrasesFor,
    replyFormat: 'card',
    log: silentLog,
    today: () => TODAY,
    clock: () => performance.now(),
    newId: () => String((count += 1)).padStart(8, '0'),
    port: 0,
    said: ['Rutte called it “a fair concern”, I read it this morning.'],
  };
}
