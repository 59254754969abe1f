import type { Tools } from '../../ingest/draft-context.ts';
import type { FeedDesk } from '../../operations/feed-desk.ts';
import type { Moderator, Report } from '../../operations.ts';
import { corpusCopies } from '../../ops/feeds/corpus-copies.ts';
import { openFeedDesk } from '../../ops/feeds/feed-desk.ts';
import type { FeedKit } from '../../ops/feeds/feed-kit.ts';
import { pacedTools, sleep } from '../../ops/feeds/host-pace.ts';
import { openVisits } from '../../ops/feeds/visits.ts';
import { silentLog } from '../../ops/json-log.ts';
import { ENGLISH } from '../../phrases/english.ts';
import { reportPage } from '../../phrases/report-page.ts';
import { printable } from '../printable.ts';
import { today } from '../today.ts';
import { pageOption } from './list.ts';
import type { Call, Kit, Outcome, Verb } from './verb.ts';

/** The verbs about feeds: what `/feeds` does, in the words that it answers with. */
export function feedVerbs(openTools: () => Tools): readonly Verb[] {
  const verb = (
    of: Pick<Verb, 'name' | 'usage' | 'words'> & Partial<Pick<Verb, 'options' | 'access'>>,
    act: (desk: FeedDesk, by: Moderator, call: Call) => Promise<Report>,
  ): Verb => ({
    ...{ options: [], access: 'write' as const },
    ...of,
    run: async (call, kit) => {
      const tools = openTools();
      try {
        const feeds = terminalFeeds(call, kit, tools);
        return outcomeOf(await act(openFeedDesk(feeds, openVisits(feeds)), operator(call), call));
      } finally {
        await tools.reader.close();
        await tools.fetcher.close();
      }
    },
  });
  return [
    verb(
      { name: 'feed-add', usage: 'URL [--channel ID]', words: 1, options: ['channel'] },
      async (desk, by, { words: [url = ''], option }) => await desk.add(by, url, option('channel')),
    ),
    verb(
      { name: 'feeds', usage: '[--page N]', words: 0, options: ['page'], access: 'look' },
      async (desk, by, call) => await desk.list(by, pageOption(call)),
    ),
    verb({ name: 'feed-run', usage: 'URL', words: 1 }, async (desk, by, { words: [url = ''] }) => {
      return await desk.run(by, url, tellProgress);
    }),
    verb(
      { name: 'feed-pause', usage: 'URL', words: 1 },
      async (desk, by, { words: [url = ''] }) => {
        return await desk.pause(by, url);
      },
    ),
    verb(
      { name: 'feed-resume', usage: 'URL', words: 1 },
      async (desk, by, { words: [url = ''] }) => {
        return await desk.resume(by, url);
      },
    ),
    verb(
      { name: 'feed-remove', usage: 'URL', words: 1 },
      async (desk, by, { words: [url = ''] }) => {
        return await desk.remove(by, url);
      },
    ),
  ];
}

/** Nothing is served from here, and no channel is written into. */
function terminalFeeds({ scope }: Call, kit: Kit, tools: Tools): FeedKit {
  const { desk, catalogue, db, now, corpus } = kit;
  const timing = { clock: () => performance.now(), sleep };
  return {
    ...{ desk, catalogue, db, now, ...timing },
    tools: pacedTools(tools, timing),
    home: null,
    random: Math.random,
    log: silentLog,
    notifier: { send: async () => 'failed' },
    copiesFor: async () => await corpusCopies(corpus, scope),
    serve: async () => null,
  };
}

function operator({ scope }: Call): Moderator {
  const guild = scope === 'shared' ? null : scope;
  return { guild, today: today(), member: null, attachmentLimit: null };
}

function outcomeOf(report: Report): Outcome {
  const { head, foot } = reportPage(report, ENGLISH);
  const lines = [...head, ...foot].map(({ text }) => text);
  const isFailed =
    report.kind === 'refused' ||
    report.kind === 'feed-choice' ||
    (report.kind === 'feed-visited' && report.visit.refusal !== null);
  return { json: report, lines, isDone: !isFailed };
}

function tellProgress(report: Report): void {
  for (const { text } of reportPage(report, ENGLISH).head)
    process.stderr.write(`${printable(text)}\n`);
}
