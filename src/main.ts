import { randomUUID } from 'node:crypto';
import { COMMANDS } from '../commands/all.ts';
import { announce } from './console/announce.ts';
import { openPrompt } from './console/prompt.ts';
import { printable } from './console/printable.ts';
import { EXIT, runTool } from './console/run-tool.ts';
import { today } from './console/today.ts';
import { startBot } from './discord/bot.ts';
import type { WorkerTask } from './ops/building/built.ts';
import { openSnapshotBuilder } from './ops/building/snapshot-builder.ts';
import { type CorpusKeeper, keepCorpus } from './ops/corpus-keeper.ts';
import { sleep } from './ops/feeds/host-pace.ts';
import { laterNotifier } from './ops/feeds/later-notifier.ts';
import { createJsonLog, silentLog } from './ops/json-log.ts';
import { loadSettings } from './ops/load-settings.ts';
import { closedOperations } from './ops/moderating/closed-operations.ts';
import { openDrafter } from './ops/moderating/open-drafter.ts';
import { type OpenOffice, openOffice } from './ops/moderating/open-office.ts';
import type { Settings } from './ops/settings.ts';
import type { Log } from './log.ts';
import { ENGLISH } from './phrases/english.ts';
import { openPreview, type PreviewOptions } from './preview/open-preview.ts';

const USER_AGENT = 'onrecord/0.1 (self-hosted Discord bot)';

// Discord's clients wait 15 minutes for an answer, supervisors 10 seconds and more for a process to end.
const DRAIN_MS = 8000;
// The same at each start, so that a bookmark holds; any free one when it is taken.
const PAGE_PORT = 4480;
// For the menu commands of the page to work on.
const SAID_BEFORE = [
  'He called Russia’s worry about NATO expansion “fair”, I read it this morning.',
  'Somebody told me: “Ukraine joins NATO next week.” Is that in any of the articles?',
];
const toStderr = {
  write: (line: string) => process.stderr.write(line),
  now: () => new Date(),
};
const DAY_MS = 86_400_000;

await runTool(async () => {
  const read = await loadSettings();
  if ('problems' in read) {
    for (const { name, message } of read.problems)
      process.stderr.write(`Setting ${name} ${message}\n`);
    return EXIT.badSettings;
  }
  return read.settings.token === null
    ? await answerHere(read.settings)
    : await answerOnDiscord(read.settings, read.settings.token);
});

/** Without a token: the bot on a page of this machine, and at the prompt, until the prompt ends. */
async function answerHere(settings: Settings): Promise<number> {
  const { stdin: input, stdout: output } = process;
  output.write(
    'No DISCORD_TOKEN is set, so the bot answers on this machine alone. For Discord: make an application at discord.com/developers, copy its bot token into .env, and start again.\n',
  );
  const done = announce(`Reading the articles in ${settings.corpusFolder}`);
  const keeper = await openCorpus(
    { folder: settings.corpusFolder, cache: null },
    silentLog,
  ).finally(done);
  const operations = closedOperations(keeper, { kind: 'discord-only' });
  const preview = await openPreview({
    ...answering(keeper),
    operations,
    log: createJsonLog({ ...toStderr, level: 'error', secrets: [] }),
    port: PAGE_PORT,
    said: SAID_BEFORE,
  });
  output.write(`As it looks on Discord: ${preview.address}
Or ask here:

`);
  const desk = {
    current: keeper.current,
    operations,
    asked: () => ({ guild: null, today: today() }),
  };
  await openPrompt(COMMANDS, desk, { input, output });
  await preview.stop();
  return EXIT.done;
}

async function answerOnDiscord(settings: Settings, token: string): Promise<number> {
  const log = createJsonLog({
    ...toStderr,
    level: settings.logLevel,
    secrets: [token],
  });
  const drafting = openDrafter(USER_AGENT, loopbackOrigin(settings.apiBase));
  const notices = laterNotifier();
  const office = await openOffice({
    corpus: settings.corpusFolder,
    data: settings.dataFolder,
    home: settings.homeGuildId,
    drafter: drafting.drafter,
    feeds: {
      ...{ tools: drafting.tools, notifier: notices.notifier, log, sleep },
      clock: () => performance.now(),
      random: Math.random,
    },
    now: Date.now,
    keep: async (cache) => await openCorpus({ folder: settings.corpusFolder, cache }, log),
  });
  if (office.kind === 'locked') {
    await drafting.close();
    return tellLocked(settings.dataFolder, office.pid);
  }
  const { keeper, operations, visits } = office;
  logOpened(office, log);
  const end = untilEnd(log);
  const bot = await startBot({
    ...answering(keeper),
    token,
    apiBase: settings.apiBase,
    operations,
    log,
    onFatal: () => end.fail(),
  });
  notices.use(bot.notifier);
  visits?.start();
  const purging = setInterval(() => purge(office, log), DAY_MS);
  const code = await end.code;
  clearInterval(purging);
  const [left] = await Promise.all([bot.drain(DRAIN_MS), visits?.stop()]);
  await bot.stop();
  await drafting.close();
  office.close();
  log.info('stopped', { code, unanswered: left });
  return code;
}

/** What answering takes on Discord and on the page alike. */
function answering(
  keeper: CorpusKeeper,
): Omit<PreviewOptions, 'operations' | 'log' | 'port' | 'said'> {
  return {
    commands: COMMANDS,
    current: keeper.current,
    phrases: ENGLISH,
    today,
    clock: () => performance.now(),
    newId: () => randomUUID().slice(0, 8),
  };
}

function purge(office: OpenOffice, log: Log): void {
  try {
    office.purge();
  } catch (error) {
    log.error('purge-failed', { message: error instanceof Error ? error.message : String(error) });
  }
}

function tellLocked(folder: string, pid: number | null): number {
  const other = pid === null ? 'Another process' : `Process ${pid}`;
  process.stderr.write(
    printable(`${other} keeps the data folder "${folder}": stop it first, or set DATA_DIR`) + '\n',
  );
  return EXIT.locked;
}

function logOpened({ keeper, opened }: OpenOffice, log: Log): void {
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

/** The stand-in keeps uploads itself; Discord has hosts for them. */
function loopbackOrigin(apiBase: string | null): string | null {
  if (apiBase === null) return null;
  const { hostname, origin } = new URL(apiBase);
  return hostname === '127.0.0.1' ? origin : null;
}

/** Resolves once the process should end: 0 when it was asked to, 1 when something broke for good. */
function untilEnd(log: Log): { readonly code: Promise<number>; readonly fail: () => void } {
  let settle: (code: number) => void = () => {};
  const code = new Promise<number>((resolve) => {
    settle = resolve;
  });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      log.info('stopping', { signal });
      settle(EXIT.done);
    });
  }
  // Past the edges nothing may fail; if it does, a supervisor starts a process in a known state.
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(event, (error: unknown) => {
      log.error('process-fault', {
        event,
        message: error instanceof Error ? (error.stack ?? '') : String(error),
      });
      settle(EXIT.failed);
    });
  }
  return { code, fail: () => settle(EXIT.failed) };
}

async function openCorpus({ folder, cache }: WorkerTask, log: Log): Promise<CorpusKeeper> {
  const { build } = openSnapshotBuilder({ folder, cache });
  return keepCorpus(await build(), { build, log, now: Date.now });
}
