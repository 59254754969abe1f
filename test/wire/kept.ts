import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { COMMANDS } from '../../commands/all.ts';
import type { Handle } from '../../src/stand-in/interaction.ts';
import { openFetcher } from '../../src/ingest/fetch/fetcher.ts';
import type { Network } from '../../src/ingest/fetch/network.ts';
import { keepCorpus } from '../../src/ops/corpus-keeper.ts';
import { silentLog } from '../../src/ops/json-log.ts';
import type { BotOptions } from '../../src/discord/bot.ts';
import { loadSnapshot } from '../../src/ops/load-snapshot.ts';
import type { Notifier } from '../../src/operations/notice.ts';
import { drafterOf } from '../../src/ops/moderating/drafter-of.ts';
import { openOffice, type OpenOffice } from '../../src/ops/moderating/open-office.ts';
import { parseGuildId } from '../../src/ops/records/scope.ts';
import type { Snapshot } from '../../src/snapshot.ts';
import { everyComponent } from '../../src/discord/limits/component-tree.ts';
import { unescapeMarkdown } from '../../src/discord/escape.ts';
import { patientReader as reader } from '../support/patient-reader.ts';
import { answered, MANAGE_GUILD, online, textOf, type Online } from './online.ts';

const DEADLINES = { headers: 5_000, total: 10_000 };
/** Every name is this machine. */
const LOOPBACK: Network = {
  lookup: (_name, options, callback) => {
    if (options.all === true) callback(null, [{ address: '127.0.0.1', family: 4 }]);
    else callback(null, '127.0.0.1', 4);
  },
  permits: () => true,
  permitsPort: () => true,
};

export const MODERATOR = { permissions: MANAGE_GUILD };

/** A page with an article; every sentence of it is invented. */
export function page(title: string, sentences: readonly string[], head = ''): string {
  const paragraphs = sentences.map((sentence) => `<p>${sentence}</p>`).join('\n');
  return `<!doctype html><html lang="en"><head><title>${title} - Harbour Post</title>
<meta property="og:site_name" content="Harbour Post">
<script type="application/ld+json">{"@type":"NewsArticle","headline":${JSON.stringify(title)},"datePublished":"2025-05-30","publisher":{"name":"Harbour Post"}}</script>
<meta property="article:published_time" content="2025-05-30T08:00:00Z">${head}</head>
<body><article><h1>${title}</h1>${paragraphs}</article></body></html>`;
}

/** What somebody might print about a harbour; `mark` makes one different from another. */
export function sentencesAbout(mark: string): readonly string[] {
  return [
    `The harbour of ${mark} will stay closed until Monday, the port authority announced on Friday.`,
    `“The ${mark} pier is not safe after the storm,” said harbour master Dana Hale in a statement.`,
    `Ferry companies serving ${mark} have moved their boats to the northern quay for the weekend.`,
    `Fishermen in ${mark} asked the council to pay for the days on which they could not go out.`,
    `An engineer who looked at the ${mark} breakwater found three cracks below the water line.`,
  ];
}

/** A news site on loopback: what `pages` holds at that moment, by path. */
interface NewsSite {
  readonly pages: Map<string, string>;
  readonly url: (path: string) => string;
}

async function newsSite(): Promise<NewsSite> {
  const pages = new Map<string, string>();
  const server = createServer((request, response) => {
    const body = pages.get(request.url ?? '/');
    const status = body === undefined ? 404 : 200;
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' });
    response.end(body ?? '');
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const { port } = server.address() as AddressInfo;
  return { pages, url: (path) => `http://harbour.example:${port}${path}` };
}

/** A bot with articles and records in folders that end with the test. */
export interface Kept extends Online {
  readonly site: NewsSite;
  readonly folders: { readonly corpus: string; readonly data: string };
  /** The office that is open now. */
  office(): OpenOffice;
  /** Closes the records and the bot and opens them again on the same folders, the bot with these changes. */
  restart(changed?: Partial<BotOptions>): Promise<void>;
}

interface KeptOptions {
  readonly home?: string;
  readonly build?: (corpus: string, cache: string | null) => () => Promise<Snapshot>;
  /** Puts articles into the corpus folder before it is read. */
  readonly seed?: (corpus: string) => Promise<void>;
}

export async function kept({ home, build = loading, seed }: KeptOptions = {}): Promise<Kept> {
  const root = await mkdtemp(join(tmpdir(), 'onrecord-'));
  const folders = { corpus: join(root, 'corpus'), data: join(root, 'data') };
  await mkdir(join(folders.corpus, 'shared'), { recursive: true });
  const site = await newsSite();
  let origin = '';
  let notifier: Notifier = { send: async () => 'failed' };
  let office = await open();
  onTestFinished(async () => {
    await office.close();
    await rm(root, { recursive: true, force: true });
  });

  async function open(): Promise<OpenOffice> {
    const base = { userAgent: 'onrecord-test/1', network: LOOPBACK, deadlines: DEADLINES };
    const now = (): number => performance.now();
    const fetcher = openFetcher({ ...base, now });
    const uploads = openFetcher({
      ...base,
      now,
      ...(origin === '' ? {} : { uploadOrigin: origin }),
    });
    onTestFinished(async () => {
      await fetcher.close();
      await uploads.close();
    });
    const drafter = drafterOf(
      { fetcher, reader },
      async (url) => await uploads.fetchAttachment(url, null),
    );
    const opened = await openOffice({
      ...folders,
      home: home === undefined ? null : parseGuildId(home),
      drafter,
      feeds: {
        ...{ tools: { fetcher, reader }, log: silentLog, clock: () => performance.now() },
        notifier: { send: async (channel, notice) => await notifier.send(channel, notice) },
        // Nothing in a test waits for its turn at a host; the look for what is due waits until it is woken.
        sleep: async (milliseconds, signal) => {
          if (milliseconds < 60_000 || signal?.aborted === true) return;
          await new Promise((resolve) => {
            signal?.addEventListener('abort', resolve);
          });
        },
        random: () => 0.5,
      },
      now: Date.now,
      keep: async (data) => {
        const load = build(folders.corpus, data === null ? null : join(data, 'analyses.sqlite'));
        return keepCorpus(await load(), { build: load, log: silentLog, now: Date.now });
      },
    });
    if (opened.kind === 'locked') throw new RangeError('Cannot open the records: they are locked');
    return opened;
  }

  const served = {
    commands: COMMANDS,
    current: () => office.keeper.current(),
    operations: office.operations,
  };
  const running = await online(served);
  let bot = running.bot;
  // Uploads lie on the stand-in, whose port is known only now.
  origin = new URL(running.discord.api).origin;
  await office.close();
  await seed?.(folders.corpus);
  office = await open();
  await bot.stop();
  bot = await running.start({ operations: office.operations });
  notifier = bot.notifier;
  return {
    ...running,
    ...{ site, folders },
    office: () => office,
    restart: async (changed = {}) => {
      await bot.stop();
      await office.close();
      office = await open();
      bot = await running.start({ operations: office.operations, ...changed });
      notifier = bot.notifier;
    },
  };
}

function loading(corpus: string): () => Promise<Snapshot> {
  return async () => await loadSnapshot(corpus);
}

/** All texts of a message as they are read. */
export function plainOf(message: Handle['message']): string {
  return unescapeMarkdown(textOf(message));
}

/** A moderator types a subcommand; the reply once it stands. */
export async function typed(
  { discord }: Online,
  subcommand: string,
  given: Parameters<Online['discord']['slash']>[1] = {},
  occasion: object = MODERATOR,
): Promise<NonNullable<Handle['message']>> {
  return await last(discord.slash('corpus', given, { subcommand, ...occasion }));
}

/** A moderator presses the button with this label in a message. */
export async function pressed(
  online: Online,
  message: NonNullable<Handle['message']>,
  label: string,
  occasion: object = MODERATOR,
): Promise<NonNullable<Handle['message']>> {
  return await last(online.discord.button(message, idOf(message, label), occasion));
}

type WithComponents = Pick<NonNullable<Handle['message']>, 'components'>;

/** What the button with this label carries. */
export function idOf(message: WithComponents, label: string): string {
  const button = everyComponent(message.components).find((each) => each['label'] === label);
  if (typeof button?.['custom_id'] !== 'string') {
    const known = labelsOf(message).join(', ');
    throw new RangeError(`Cannot press “${label}”: there is ${known || 'no button'}`);
  }
  return button['custom_id'];
}

export function labelsOf(message: WithComponents): readonly string[] {
  return everyComponent(message.components).flatMap(({ label, custom_id: id }) =>
    typeof label === 'string' && typeof id === 'string' ? [label] : [],
  );
}

/** The reply after the last edit of all: progress may stand there before. */
export async function last(handle: Handle): Promise<NonNullable<Handle['message']>> {
  let message = await answered(handle);
  while (isProgress(message)) message = await answered(handle);
  return message;
}

function isProgress(message: NonNullable<Handle['message']>): boolean {
  return JSON.stringify(message.components).includes('Reading ');
}
