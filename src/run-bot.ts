import { printable } from './console/printable.ts';
import { EXIT, runTool } from './console/run-tool.ts';
import { today } from './console/today.ts';
import { laterNotifier } from './ops/feeds/later-notifier.ts';
import { createJsonLog } from './ops/json-log.ts';
import { loadSettings } from './ops/load-settings.ts';
import { type OpenOffice, openOffice } from './ops/moderating/open-office.ts';
import type { Settings } from './ops/settings.ts';
import type { Log } from './log.ts';
import { phrasesFor } from './phrases/phrases-for.ts';
import { loadWink } from './text/segment/load-wink.ts';
import {
  answering,
  draftingFor,
  keeperOf,
  logOpened,
  officeOptions,
  toStderr,
} from './start-alike.ts';

// Discord's clients wait 15 minutes for an answer, supervisors 10 seconds and more for a process to end.
const DRAIN_MS = 8000;
const DAY_MS = 86_400_000;
const SETTLE_AFTER_MS = 3000;
const FIRST_LANGUAGE = 'en';

/** The bot, on Discord or on this machine alone, until it is asked to end. */
export async function runBot(): Promise<void> {
  await runTool(async () => {
    const read = await loadSettings();
    if ('problems' in read) {
      for (const { name, message } of read.problems)
        process.stderr.write(`Setting ${name} ${message}\n`);
      return EXIT.badSettings;
    }
    if (read.settings.token !== null)
      return await answerOnDiscord(read.settings, read.settings.token);
    // The page and the prompt are for those without a token.
    const { answerHere } = await import('./answer-here.ts');
    return await answerHere(read.settings);
  });
}

async function answerOnDiscord(settings: Settings, token: string): Promise<number> {
  const log = createJsonLog({
    ...toStderr,
    level: settings.logLevel,
    secrets: [token],
  });
  const drafting = draftingFor(settings.apiBase);
  const notices = laterNotifier();
  const options = officeOptions(settings, drafting, notices.notifier, log);
  const office = await openOffice({
    ...options,
    keep: async (data) => {
      const keeping = options.keep(data);
      // While other threads read the saved snapshot, its modules are run, and the tables are read that the first date of
      // an answer takes: 17 ms.
      void import('./discord/bot.ts');
      phrasesFor(FIRST_LANGUAGE).calendar.day(today());
      return await keeping;
    },
  });
  if (office.kind === 'locked') {
    await drafting.close();
    return tellLocked(settings.dataFolder, office.pid);
  }
  const { keeper, operations, visits } = office;
  logOpened(office, log);
  const end = untilEnd(log);
  const { startBot } = await import('./discord/bot.ts');
  const bot = await startBot({
    ...answering(keeper, settings),
    token,
    apiBase: settings.apiBase,
    operations,
    log,
    onFatal: () => end.fail(),
  });
  notices.use(bot.notifier);
  visits?.start();
  // It starts a thread and reads every file: whoever asks at once goes before.
  const settling = setTimeout(() => {
    void office.settle();
    // For the first quote that is checked: a tenth of a second, once.
    loadWink();
  }, SETTLE_AFTER_MS);
  const purging = setInterval(() => purge(office, log), DAY_MS);
  const code = await end.code;
  clearInterval(purging);
  clearTimeout(settling);
  const [left] = await Promise.all([bot.drain(DRAIN_MS), visits?.stop()]);
  await bot.stop();
  await drafting.close();
  await office.close();
  log.info('stopped', { code, unanswered: left });
  return code;
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
        // Not “event”: that is the name of the line itself.
        kind: event,
        message: error instanceof Error ? (error.stack ?? '') : String(error),
      });
      settle(EXIT.failed);
    });
  }
  return { code, fail: () => settle(EXIT.failed) };
}
