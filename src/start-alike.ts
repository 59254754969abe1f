import { randomUUID } from 'node:crypto';
import { COMMANDS, MENUS } from '../commands/all.ts';
import { showProgress, stderrLine } from './console/show-progress.ts';
import { today } from './console/today.ts';
import type { BotOptions } from './discord/bot.ts';
import type { CorpusKeeper } from './ops/corpus-keeper.ts';
import { sleep } from './ops/feeds/host-pace.ts';
import { openCorpus } from './ops/open-corpus.ts';
import { type OpenDrafter, openDrafter } from './ops/moderating/open-drafter.ts';
import type { OfficeOptions, OpenOffice } from './ops/moderating/open-office.ts';
import type { Settings } from './ops/settings.ts';
import type { Log } from './log.ts';
import type { Notifier } from './operations/notice.ts';
import { phrasesFor } from './phrases/phrases-for.ts';

// What Discord and the page of this machine start alike.

const USER_AGENT = 'onrecord/0.1 (self-hosted Discord bot)';

export const toStderr = {
  write: (line: string) => process.stderr.write(line),
  now: () => new Date(),
};

/** What keeping articles takes on Discord and on the page alike. */
export function officeOptions(
  settings: Settings,
  { drafter, tools }: OpenDrafter,
  notifier: Notifier,
  log: Log,
): OfficeOptions {
  const onProgress = showProgress({ draw: stderrLine(), log, clock: () => performance.now() });
  return {
    corpus: settings.corpusFolder,
    data: settings.dataFolder,
    home: settings.homeGuildId,
    drafter,
    feeds: {
      ...{ tools, notifier, log, sleep },
      clock: () => performance.now(),
      random: Math.random,
    },
    now: Date.now,
    keep: async (data) =>
      await openCorpus({ folder: settings.corpusFolder, data, log, onProgress }),
  };
}

/** What answering takes on Discord and on the page alike. */
export function answering(
  keeper: CorpusKeeper,
  settings: Settings,
): Omit<BotOptions, 'token' | 'apiBase' | 'operations' | 'log' | 'onFatal'> {
  return {
    commands: COMMANDS,
    menus: MENUS,
    current: keeper.current,
    phrasesFor,
    replyFormat: settings.replyFormat,
    today,
    clock: () => performance.now(),
    newId: () => randomUUID().slice(0, 8),
  };
}

export function keeperOf(folder: string, pid: number | null): string {
  return `${pid === null ? 'Another process' : `Process ${pid}`} keeps the data folder "${folder}"`;
}

export function logOpened({ keeper, opened }: OpenOffice, log: Log): void {
  const { version, articles } = keeper.current();
  log.info('corpus-loaded', { version, articles: articles.length });
  if (opened.kind !== 'open') {
    // Questions need no records: answering goes on, and moderators are told why nothing can be changed.
    log.error('records-closed', { reason: opened.kind });
    return;
  }
  const { setAside, recovered } = opened;
  if (setAside !== null) log.error('records-set-aside', { file: setAside });
  for (const [what, ids] of Object.entries(recovered))
    if (ids.length > 0) log.warn('change-recovered', { what, articles: ids.join(' ') });
}

/** The guarded fetch for one process; `apiBase` says where Discord is, null: at its own address. */
export function draftingFor(apiBase: string | null): OpenDrafter {
  return openDrafter(USER_AGENT, loopbackOrigin(apiBase));
}

/** Discord has hosts for uploads; its stand-in, on loopback, keeps them itself. */
function loopbackOrigin(apiBase: string | null): string | null {
  if (apiBase === null) return null;
  const { hostname, origin } = new URL(apiBase);
  return hostname === '127.0.0.1' ? origin : null;
}
