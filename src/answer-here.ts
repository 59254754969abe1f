import { join } from 'node:path';
import { TYPED_COMMANDS } from '../commands/all.ts';
import { announce } from './console/announce.ts';
import { openPrompt } from './console/prompt.ts';
import { promptOperations } from './console/prompt-operations.ts';
import { printable } from './console/printable.ts';
import { EXIT } from './console/run-tool.ts';
import { terminalProgress } from './console/show-progress.ts';
import { today } from './console/today.ts';
import type { CorpusKeeper } from './ops/corpus-keeper.ts';
import { laterNotifier } from './ops/feeds/later-notifier.ts';
import { createJsonLog } from './ops/json-log.ts';
import { closedOperations } from './ops/moderating/closed-operations.ts';
import { openCorpus } from './ops/open-corpus.ts';
import type { OpenDrafter } from './ops/moderating/open-drafter.ts';
import { openOffice } from './ops/moderating/open-office.ts';
import type { Settings } from './ops/settings.ts';
import type { Log } from './log.ts';
import type { Operations } from './operations.ts';
import { openPreview } from './preview/open-preview.ts';
import { startLocalDiscord } from './preview/start-local-discord.ts';
import type { StandIn } from './stand-in/stand-in.ts';
import {
  answering,
  draftingFor,
  keeperOf,
  logOpened,
  officeOptions,
  toStderr,
} from './start-alike.ts';

// The same at each start, so that a bookmark holds; any free one when it is taken.
const PAGE_PORT = 4480;
// For the menu commands of the page to work on.
const SAID_BEFORE = [
  'Rutte called it “a fair concern”, I read it this morning.',
  'Somebody told me: “Ukraine joins NATO next week.” Is that in any of the articles?',
];

/** Without a token: the bot on a page of this machine, and at the prompt, until the prompt ends. */
export async function answerHere(settings: Settings): Promise<number> {
  process.stdout.write(
    'No DISCORD_TOKEN is set, so the bot answers on this machine alone. For Discord: make an application at discord.com/developers, copy its bot token into .env, and start again.\n',
  );
  const log = createJsonLog({ ...toStderr, level: 'error', secrets: [] });
  const discord = await startLocalDiscord();
  const drafting = draftingFor(discord.api);
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
    ...answering(keeper, settings),
    ...{ discord, operations, log, port: PAGE_PORT, said: SAID_BEFORE },
  });
  notices.use(preview.notifier);
  const visits = office.kind === 'open' ? office.visits : null;
  visits?.start();
  void (office.kind === 'open' ? office : keeper).settle();
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
  await openPrompt(TYPED_COMMANDS, desk, { input, output });
  await visits?.stop();
  await preview.stop();
  await (office.kind === 'open' ? office : keeper).close();
}

interface ClosedOffice {
  readonly kind: 'closed';
  readonly keeper: CorpusKeeper;
  readonly operations: Operations;
}

/** Questions are answered; whoever would change something is told that another process has the records. */
async function closedOffice({ corpusFolder: folder }: Settings, log: Log): Promise<ClosedOffice> {
  const keeper = await openCorpus({ folder, data: null, log, onProgress: terminalProgress() });
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
