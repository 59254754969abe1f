import type { Handle } from '../stand-in/interaction.ts';
import type { StandIn } from '../stand-in/stand-in.ts';
import { percentile } from './percentile.ts';
import { type SpawnedBot, spawnBot } from './spawn-bot.ts';
import { type FilledFolders, tell, withCorpus } from './with-corpus.ts';

const ARTICLES = 10_000;
const A_SECOND = 100;
const SECONDS = 20;
// Until the compiler has settled.
const WARM_UP_SECONDS = 5;
// What somebody waits for at most before Discord gives up: interactions/receiving-and-responding
const DEADLINE_MS = 3_000;

/** How fast the whole bot acknowledges, answers and completes, as Discord sees it, when a hundred commands come a second. */
export const commandSpeed = withCorpus('commands', report, ARTICLES);

async function report(folders: FilledFolders): Promise<readonly string[]> {
  const { texts, title } = folders;
  const { bot, connected } = await spawnBot(folders);
  tell(`Connected after ${(connected / 1000).toFixed(1)} s; ${A_SECOND} a second`);
  try {
    const asking = questionsOf(texts);
    const typing = typedOf(texts);
    await measure(bot, WARM_UP_SECONDS, (number) => asking(bot.discord, number));
    const commands = await measure(bot, SECONDS, (number) => asking(bot.discord, number));
    const completions = await measure(bot, SECONDS, (number) => typing(bot.discord, number));
    return [
      `${title}; bot and Discord in two processes`,
      `${A_SECOND} a second for ${SECONDS} s, wall time as Discord sees it: median, p95, p99, worst`,
      line('acknowledged', commands.acknowledged, commands.sent),
      line('answered', commands.answered, commands.sent),
      line('completed', completions.acknowledged, completions.sent),
    ];
  } finally {
    await bot.stop();
  }
}

/** Milliseconds from sending, of those that came. */
interface Waits {
  readonly sent: number;
  readonly acknowledged: readonly number[];
  readonly answered: readonly number[];
}

/** Sends at an even pace, whatever comes back, and waits for what is under way at the end. */
async function measure(
  { discord }: SpawnedBot,
  seconds: number,
  send: (number: number) => Handle,
): Promise<Waits> {
  const total = seconds * A_SECOND;
  const handles: Handle[] = [];
  const waits: Promise<number | null>[] = [];
  const began = performance.now();
  while (handles.length < total) {
    const due = Math.min(total, Math.floor(((performance.now() - began) / 1000) * A_SECOND) + 1);
    while (handles.length < due) {
      const handle = send(handles.length);
      handles.push(handle);
      waits.push(answeredAfter(handle, performance.now()));
    }
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  const answered = await Promise.all(waits);
  if (discord.violations.length > 0)
    throw new Error(`Discord refused ${discord.violations.length} payloads`);
  return {
    sent: total,
    acknowledged: handles.flatMap(({ acknowledgedAfter }) => acknowledgedAfter ?? []),
    answered: answered.filter((wait) => wait !== null),
  };
}

/** Milliseconds from sending until the answer stands; null for a completion, and for what Discord has given up. */
async function answeredAfter(handle: Handle, sentAt: number): Promise<number | null> {
  const given = await Promise.race([
    handle.next('callback', 'rejected'),
    new Promise<null>((resolve) => setTimeout(() => resolve(null), DEADLINE_MS).unref()),
  ]);
  if (given === null || given.kind === 'rejected' || given.message === null) return null;
  const last = await handle.next('edit', 'rejected');
  return last.kind === 'edit' ? performance.now() - sentAt : null;
}

/** Of ten commands five ask who said a phrase, three ask a question, one asks for sources and one for a timeline. */
function questionsOf(texts: readonly string[]): (discord: StandIn, number: number) => Handle {
  return (discord, number) => {
    const phrase = phraseOf(texts, number);
    if (number % 10 < 5) return discord.slash('who-said', { phrase });
    if (number % 10 < 8) return discord.slash('ask', { question: `What about ${phrase}?` });
    return discord.slash(number % 10 === 8 ? 'sources' : 'timeline', { topic: phrase });
  };
}

/** The beginning of a name as it stands in the texts. */
function typedOf(texts: readonly string[]): (discord: StandIn, number: number) => Handle {
  const names = texts.flatMap((text) => text.match(/\p{Lu}\p{Ll}{3,} \p{Lu}\p{Ll}{3,}/gu) ?? []);
  return (discord, number) => {
    const name = names[(number * 7919) % names.length] ?? 'Hale';
    return discord.autocomplete(
      'who-said',
      { speaker: name.slice(0, 1 + (number % 8)) },
      'speaker',
    );
  };
}

/** Three words in a row of one of the texts; another one for every number, the same at each run. */
function phraseOf(texts: readonly string[], number: number): string {
  const words = (texts[(number * 7919) % texts.length] ?? '').match(/\p{L}{4,}/gu) ?? ['news'];
  const from = (number * 104_729) % Math.max(1, words.length - 3);
  return words.slice(from, from + 3).join(' ');
}

function line(name: string, waits: readonly number[], sent: number): string {
  const at = (share: number): string => percentile(waits, share).toFixed(0).padStart(7);
  return `${name.padEnd(14)}${[0.5, 0.95, 0.99, 1].map(at).join('')} ms   ${waits.length} of ${sent}`;
}
