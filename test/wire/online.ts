import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { expect, onTestFinished } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import type { Asked } from '../../src/answers/asked.ts';
import type { Verbatim } from '../../src/corpus/excerpt.ts';
import { defineTaskCommand, defineTask } from '../../src/task-command.ts';
import type { Call, TaskCommand, Step, Task } from '../../src/task-command.ts';
import type { OptionValues } from '../../src/option-values.ts';
import type { Question } from '../../src/question.ts';
import { startBot, type Bot, type BotOptions } from '../../src/discord/bot.ts';
import { everyComponent } from '../../src/discord/limits/component-tree.ts';
import type { Log, LogFields } from '../../src/log.ts';
import { OPEN_RULES } from '../../src/operations/asking-rules.ts';
import type { Operations, Report } from '../../src/operations.ts';
import { phrasesFor } from '../../src/phrases/phrases-for.ts';
import type { Handle } from '../../src/stand-in/interaction.ts';
import { Mailbox } from '../../src/stand-in/mailbox.ts';
import { startStandIn, type StandIn, type StandInOptions } from '../../src/stand-in/stand-in.ts';
import {
  citationsAnswer,
  citing,
  day,
  inventedArticle,
  noEvidence,
  snapshotOf,
  statement,
} from '../phrases/invented.ts';
import { schemaFaults } from '../support/discord-schemas.ts';
import { PATIENCE_MS } from '../support/patience.ts';

export const FERRY = inventedArticle('“We sail at dawn,” Dana Hale said.');
/** What the log gives as id of every reply. */
export const ID = 'a1b2c3d4';
export const MANAGE_GUILD = 0x20n;
export const ADMINISTRATOR = 0x8n;

interface LogEvent {
  readonly kind: string;
  readonly level: keyof Log;
  readonly fields: LogFields;
}

/** What was logged; each event can be awaited once. */
interface Logged {
  readonly all: readonly LogEvent[];
  next(event: string): Promise<LogEvent>;
}

export interface Online {
  readonly discord: StandIn;
  readonly bot: Bot;
  readonly log: Logged;
  /** Another bot on the same stand-in. */
  start(options?: Partial<BotOptions>): Promise<Bot>;
}

/** The stand-in, and the bot connected to it. Both end with the test, in which Discord may have refused nothing. */
export async function online(
  options: Partial<BotOptions> = {},
  standIn: StandInOptions & { readonly mayRefuse?: boolean } = {},
): Promise<Online> {
  const discord = await startStandIn({
    judge: schemaFaults,
    patience: PATIENCE_MS,
    ...standIn,
  });
  const log = new Mailbox<LogEvent>(PATIENCE_MS);
  const bots: Bot[] = [];
  const start = async (changed: Partial<BotOptions> = {}): Promise<Bot> => {
    const bot = await startBot({ ...defaults(discord, log), ...options, ...changed });
    bots.push(bot);
    return bot;
  };
  onTestFinished(async () => {
    for (const bot of bots) await bot.stop();
    await discord.stop();
    if (standIn.mayRefuse !== true) expect(discord.violations).toEqual([]);
  });
  const logged: Logged = {
    all: log.all,
    next: async (event) => {
      await log.next(event);
      const found = log.all.findLast(({ kind }) => kind === event);
      if (found === undefined) throw new RangeError(`Cannot find "${event}" in the log`);
      return found;
    },
  };
  return { discord, log: logged, start, bot: await start() };
}

/** The answer once it stands in place of the deferred one. */
export async function answered(handle: Handle): Promise<NonNullable<Handle['message']>> {
  await handle.next('edit');
  if (handle.message === null) throw new RangeError('Cannot find the answer');
  return handle.message;
}

/** All texts of a message, as Markdown. */
export function textOf(message: Handle['message']): string {
  return everyComponent(message?.components)
    .flatMap(({ content }) => (typeof content === 'string' ? [content] : []))
    .join('\n');
}

function defaults(discord: StandIn, log: Mailbox<LogEvent>): BotOptions {
  return {
    token: discord.token,
    apiBase: discord.api,
    commands: [ask(), corpus()],
    menus: [],
    current: () => snapshotOf([FERRY]),
    operations: NO_OPERATIONS,
    phrasesFor,
    replyFormat: 'card',
    log: loggingTo(log),
    today: () => day('2025-06-01'),
    clock: () => performance.now(),
    newId: () => ID,
    onFatal: (event) => {
      throw new Error(`Cannot go on: ${event}`);
    },
  };
}

function loggingTo(log: Mailbox<LogEvent>): Log {
  const at =
    (level: keyof Log) =>
    (kind: string, fields: LogFields = {}): void =>
      log.post({ kind, level, fields });
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}

const FAILED: Report = { kind: 'refresh-failed', id: ID, version: '0123456789ab' };
const fail = async (): Promise<Report> => FAILED;

/** What answers everything in the same way. */
export const NO_OPERATIONS: Operations = {
  refresh: fail,
  status: fail,
  moderatorRole: () => null,
  askingRules: () => OPEN_RULES,
  readAt: () => 1_748_580_250,
  drafts: {
    ...{ addLinks: fail, addFile: fail, addText: fail, look: fail, fields: fail },
    ...{ edit: fail, keepEverything: fail, cancel: fail, save: fail },
  },
  articles: {
    ...{ show: fail, fields: fail, edit: fail, askRemoval: fail, remove: fail },
    ...{ restore: fail, list: fail, listPage: fail },
    standing: () => [],
    removed: () => [],
  },
  records: {
    ...{ log: fail, export: fail, settings: fail, changeSettings: fail },
    ...{ storedAbout: fail, forget: fail },
  },
  feeds: {
    ...{ add: fail, choose: fail, list: fail, run: fail, pause: fail },
    ...{ resume: fail, askRemoval: fail, remove: fail },
    followed: () => [],
  },
  questions: { keep: () => null, find: () => null },
  reports: { wouldTake: () => 'closed', file: async () => 'closed', clear: fail },
};

/** A question whose answer depends on its words. */
export function ask(
  answer: (values: OptionValues, asked: Asked) => Answer = answerByWords,
): Question {
  return {
    access: 'member',
    definition: {
      name: 'ask',
      description: 'Ask',
      options: [
        {
          type: ApplicationCommandOptionType.String,
          name: 'words',
          description: 'Words',
          autocomplete: true,
        },
        { type: ApplicationCommandOptionType.Boolean, name: 'private', description: 'Only you' },
      ],
    },
    answer: (_snapshot, values, asked) => answer(values, asked),
    complete: {
      words: (_snapshot, typed) => {
        if (typed === 'break') throw new RangeError(`Cannot complete "${typed}"`);
        return [
          { name: `${typed}!`, value: typed },
          { name: 'too long', value: 'x'.repeat(101) },
          { name: 'y'.repeat(120), value: 'long name' },
        ];
      },
    },
  };
}

export function answerByWords({ words }: OptionValues): Answer {
  if (words === 'break') throw new RangeError(`Cannot answer "${words}"`);
  if (words === 'ferry') return citationsAnswer([citing(FERRY, statement())]);
  if (words === 'lie') {
    return citationsAnswer([{ ...citing(FERRY), quote: 'We stay in port.' as Verbatim }]);
  }
  return noEvidence('topic-absent');
}

/** What moderators do, with its own ending. */
export function corpus(
  run: (call: Call) => Promise<Report> = ({ operations }) => operations.refresh(null),
  more: { readonly tasks?: readonly Task[]; readonly steps?: Readonly<Record<string, Step>> } = {},
): TaskCommand {
  const refresh = defineTask(
    { name: 'refresh', description: 'Read the articles again', options: [] },
    run,
  );
  return defineTaskCommand({
    definition: { name: 'corpus', description: 'Keep the corpus' },
    tasks: [refresh, ...(more.tasks ?? [])],
    steps: more.steps ?? {},
  });
}
