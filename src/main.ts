import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { COMMANDS } from '../commands/all.ts';
import { announce } from './console/announce.ts';
import { openPrompt } from './console/prompt.ts';
import { promptOperations } from './console/prompt-operations.ts';
import { printable } from './console/printable.ts';
import { EXIT, runTool } from './console/run-tool.ts';
import { today } from './console/today.ts';
import { startBot } from './discord/bot.ts';
import type { WorkerTask } from './ops/building/built.ts';
import { openSnapshotBuilder } from './ops/building/snapshot-builder.ts';
import { type CorpusKeeper, keepCorpus } from './ops/corpus-keeper.ts';
import { sleep } from './ops/feeds/host-pace.ts';
import { laterNotifier } from './ops/feeds/later-notifier.ts';
import { createJsonLog } from './ops/json-log.ts';
import { loadSettings } from './ops/load-settings.ts';
import { closedOperations } from './ops/moderating/closed-operations.ts';
import { type OpenDrafter, openDrafter } from './ops/moderating/open-drafter.ts';
import { type OfficeOptions, type OpenOffice, openOffice } from './ops/moderating/open-office.ts';
import type { Settings } from './ops/settings.ts';
import type { Log } from './log.ts';
import type { Notifier } from './operations/notice.ts';
import type { Operations } from './operations.ts';
import { ENGLISH } from './phrases/english.ts';
import { openPreview, type PreviewOptions } from './preview/open-preview.ts';
import { startLocalDiscord } from './preview/start-local-discord.ts';
import type { StandIn } from './stand-in/stand-in.ts';

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
  process.stdout.write(
    'No DISCORD_TOKEN is set, so the bot answers on this machine alone. For Discord: make an application at discord.com/developers, copy its bot token into .env, and start again.\n',
  );
  const log = createJsonLog({ ...toStderr, level: 'error', secrets: [] });
  const discord = await startLocalDiscord();
  const drafting = openDrafter(USER_AGENT, loopbackOrigin(discord.api));
  try {
    await keepPage(settings, discord, drafting, log);
  } finally {
    await drafting.close();
    await discord.stop();
  }
  return EXIT.done;
}

async function keepPage(
  settings: Settings,
  discord: StandIn,
  drafting: OpenDrafter,
  log: Log,
): Promise<void> {
  const { stdin: input, stdout: output } = process;
  const notices = laterNotifier();
  const done = announce(`Reading the articles in ${settings.corpusFolder}`);
  const opened = await openOffice(officeOptions(settings, drafting, notices.notifier, log)).finally(
    done,
  );
  const office = opened.kind === 'locked' ? await closedOffice(settings, log) : opened;
  if (office.kind === 'open') logOpened(office, log);
  const { keeper, operations } = office;
  const preview = await openPreview({
    ...answering(keeper),
    ...{ discord, operations, log, port: PAGE_PORT, said: SAID_BEFORE },
  });
  notices.use(preview.notifier);
  const visits = office.kind === 'open' ? office.visits : null;
  visits?.start();
  output.write(`As it looks on Discord: ${preview.address}
${keepingLine(settings, discord.guildId, opened)}
Or ask here:

`);
  const closed = closedOperations(keeper, { kind: 'discord-only' });
  const desk = {
    current: keeper.current,
    operations: promptOperations(operations, closed),
    // The server of the page: what is added there is found here, and nothing here changes the shared articles.
    asked: () => ({ guild: discord.guildId, today: today() }),
  };
  await openPrompt(COMMANDS, desk, { input, output });
  await visits?.stop();
  await preview.stop();
  if (office.kind === 'open') office.close();
}

interface ClosedOffice {
  readonly kind: 'closed';
  readonly keeper: CorpusKeeper;
  readonly operations: Operations;
}

/** Questions are answered; whoever would change something is told that another process has the records. */
async function closedOffice({ corpusFolder: folder }: Settings, log: Log): Promise<ClosedOffice> {
  const keeper = await openCorpus({ folder, cache: null }, log);
  const refusal = { kind: 'records-closed', reason: 'other-process' } as const;
  const operations = closedOperations(keeper, { kind: 'refused', of: null, refusal });
  return { kind: 'closed', keeper, operations };
}

/** Where what is added on the page goes, or why nothing can be added. */
function keepingLine(
  { corpusFolder, dataFolder, homeGuildId }: Settings,
  guild: string,
  opened: Awaited<ReturnType<typeof openOffice>>,
): string {
  if (opened.kind === 'locked')
    return printable(`${keeperOf(dataFolder, opened.pid)}, so nothing can be added here.`);
  if (opened.office === null)
    return printable(
      `The data folder "${dataFolder}" cannot be used, so nothing can be added here.`,
    );
  const folder = join(corpusFolder, guild === homeGuildId ? 'shared' : guild);
  return printable(`Articles that you add there, as the moderator Robin, go to ${folder}.`);
}

async function answerOnDiscord(settings: Settings, token: string): Promise<number> {
  const log = createJsonLog({
    ...toStderr,
    level: settings.logLevel,
    secrets: [token],
  });
  const drafting = openDrafter(USER_AGENT, loopbackOrigin(settings.apiBase));
  const notices = laterNotifier();
  const office = await openOffice(officeOptions(settings, drafting, notices.notifier, log));
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

/** What keeping articles takes on Discord and on the page alike. */
function officeOptions(
  settings: Settings,
  { drafter, tools }: OpenDrafter,
  notifier: Notifier,
  log: Log,
): OfficeOptions {
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
    keep: async (cache) => await openCorpus({ folder: settings.corpusFolder, cache }, log),
  };
}

/** What answering takes on Discord and on the page alike. */
function answering(
  keeper: CorpusKeeper,
): Omit<PreviewOptions, 'discord' | 'operations' | 'log' | 'port' | 'said'> {
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
  process.stderr.write(
    printable(`${keeperOf(folder, pid)}: stop it first, or set DATA_DIR`) + '\n',
  );
  return EXIT.locked;
}

function keeperOf(folder: string, pid: number | null): string {
  return `${pid === null ? 'Another process' : `Process ${pid}`} keeps the data folder "${folder}"`;
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
