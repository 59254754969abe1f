import { randomUUID } from 'node:crypto';
import { COMMANDS } from '../commands/all.ts';
import { announce } from './console/announce.ts';
import { openPrompt } from './console/prompt.ts';
import { EXIT, runTool } from './console/run-tool.ts';
import { today } from './console/today.ts';
import { startBot } from './discord/bot.ts';
import { buildInWorker } from './ops/build-in-worker.ts';
import { type CorpusKeeper, keepCorpus } from './ops/corpus-keeper.ts';
import { createJsonLog, silentLog } from './ops/json-log.ts';
import { loadSettings } from './ops/load-settings.ts';
import type { Settings } from './ops/settings.ts';
import type { Log } from './log.ts';
import { ENGLISH } from './phrases/english.ts';
import { openPreview, type PreviewOptions } from './preview/open-preview.ts';

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
  const keeper = await openCorpus(settings.corpusFolder, silentLog).finally(done);
  const preview = await openPreview({
    ...answering(keeper),
    log: createJsonLog({ ...toStderr, level: 'error', secrets: [] }),
    port: PAGE_PORT,
    said: SAID_BEFORE,
  });
  output.write(`As it looks on Discord: ${preview.address}\nOr ask here:\n\n`);
  const desk = {
    current: keeper.current,
    operations: keeper,
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
  const keeper = await openCorpus(settings.corpusFolder, log);
  log.info('corpus-loaded', {
    version: keeper.current().version,
    articles: keeper.current().articles.length,
  });
  const end = untilEnd(log);
  const bot = await startBot({
    ...answering(keeper),
    token,
    apiBase: settings.apiBase,
    log,
    onFatal: () => end.fail(),
  });
  const code = await end.code;
  const left = await bot.drain(DRAIN_MS);
  await bot.stop();
  log.info('stopped', { code, unanswered: left });
  return code;
}

/** What answering takes on Discord and on the page alike. */
function answering(keeper: CorpusKeeper): Omit<PreviewOptions, 'log' | 'port' | 'said'> {
  return {
    commands: COMMANDS,
    current: keeper.current,
    operations: keeper,
    phrases: ENGLISH,
    today,
    clock: () => performance.now(),
    newId: () => randomUUID().slice(0, 8),
  };
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

async function openCorpus(folder: string, log: Log): Promise<CorpusKeeper> {
  const build = (): ReturnType<typeof buildInWorker> => buildInWorker(folder);
  return keepCorpus(await build(), { build, log, now: Date.now });
}
