import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline/promises';
import { readCorpus } from '../../corpus/read-corpus.ts';
import { failureCode } from '../../corpus/failure-code.ts';
import type { ArticleDraft, Drafting } from '../../ingest/draft.ts';
import type { GivenFields } from '../../operations/draft-desk.ts';
import { amendDraft } from '../../ops/moderating/amend-draft.ts';
import { openCopyFinder } from '../../ops/moderating/copy-finder.ts';
import { newArticleOf } from '../../ops/moderating/new-article-of.ts';
import { openDrafter } from '../../ops/moderating/open-drafter.ts';
import { shownDraft } from '../../ops/moderating/shown-draft.ts';
import { draftPage } from '../../phrases/draft-page.ts';
import { ENGLISH } from '../../phrases/english.ts';
import { refusalWords } from '../../phrases/report-lines.ts';
import { parseIsoDate } from '../../text/iso-date.ts';
import { printPage } from '../print-page.ts';
import { UsageError } from '../run-tool.ts';
import { today } from '../today.ts';
import { failureLine } from './failure-line.ts';
import type { Call, Kit, Outcome, Verb } from './verb.ts';

export const USER_AGENT = 'onrecord/0.1 (self-hosted Discord bot)';

/** From links and files to articles. Each is shown and asked about, unless `--yes` stands there. */
export const add: Verb = {
  name: 'add',
  usage: 'LINK|FILE… [--outlet NAME] [--published DAY] [--yes]',
  words: 'any',
  options: ['outlet', 'published'],
  access: 'write',
  run: async (call, kit) => {
    if (call.words.length === 0) throw new UsageError('Cannot add nothing: name a link or a file');
    const given = givenFields(call);
    const { drafter, close } = openDrafter(USER_AGENT, null);
    const copies = openCopyFinder();
    try {
      const { articles } = await readCorpus(kit.corpus);
      await copies.follow(articles.map((article) => ({ article })));
      const titles = new Map(articles.map(({ id, title }) => [id as string, title]));
      const context = {
        today: today(),
        languages: ['en'],
        findCopies: (text: string) => copies.find(['shared', call.scope], text),
      };
      const added: Added[] = [];
      for (const source of call.words) {
        const drafting = /^https?:\/\//iu.test(source)
          ? await drafter.link(source, context)
          : await drafter.file({ name: source, bytes: await bytesOf(source) }, context);
        added.push(await addOne(call, kit, { source, drafting, given, titles }));
      }
      return outcomeOf(added);
    } finally {
      await close();
    }
  },
};

interface Added {
  readonly source: string;
  readonly id: string | null;
  readonly line: string;
}

async function addOne(
  call: Call,
  { desk }: Kit,
  {
    source,
    drafting,
    given,
    titles,
  }: {
    readonly source: string;
    readonly drafting: Drafting;
    readonly given: GivenFields;
    readonly titles: ReadonlyMap<string, string | null>;
  },
): Promise<Added> {
  const not = (why: string): Added => ({ source, id: null, line: `${source}: ${why}` });
  if (drafting.kind === 'refused') return not(refusalWords(drafting.refusal, ENGLISH));
  const amended = amendDraft(drafting.draft, given, today());
  if (amended.kind !== 'draft') return not(refusalWords(amended, ENGLISH));
  const { draft } = amended;
  const titleOf = (id: string): string | null => titles.get(id) ?? null;
  const shown = shownDraft(draft, { key: '', batch: null, scope: call.scope, titleOf });
  const page = draftPage(
    { kind: 'draft', draft: shown, quota: await desk.quota(call.scope) },
    ENGLISH,
  );
  process.stderr.write(`${printPage(page, ENGLISH, (_style, text) => text)}\n`);
  if (hasOpenDate(draft)) return not('its date is in doubt, give --published');
  if (!call.isSure && !(await isWanted())) return not('not saved');
  const answer = await desk.save(call.scope, { kind: 'operator' }, newArticleOf(draft));
  if (answer.kind !== 'saved') return not(failureLine(answer));
  const { id } = answer.article;
  return { source, id, line: `${source}: saved as ${id}` };
}

function hasOpenDate({ doubts }: ArticleDraft): boolean {
  return doubts.some(({ kind }) => kind === 'two-dates' || kind === 'date-unconfirmed');
}

/** @throws UsageError where nobody can be asked. */
async function isWanted(): Promise<boolean> {
  if (!process.stdin.isTTY) throw new UsageError('Cannot ask without a terminal: say --yes');
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  const typed = await lines.question('Save it? [y/N] ');
  lines.close();
  return /^y(?:es)?$/iu.test(typed.trim());
}

function givenFields({ option }: Call): GivenFields {
  const outlet = option('outlet');
  const typed = option('published');
  const publishedOn = typed === null ? null : parseIsoDate(typed);
  if (typed !== null && publishedOn === null) {
    throw new UsageError(`Cannot read "--published ${typed}": it must be a day as YYYY-MM-DD`);
  }
  return {
    ...(outlet === null ? {} : { outlet }),
    ...(publishedOn === null ? {} : { publishedOn }),
  };
}

/** @throws UsageError for a file that cannot be read. */
async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new UsageError(`Cannot read "${file}": ${failureCode(error)}`);
  }
}

function outcomeOf(added: readonly Added[]): Outcome {
  return {
    json: { kind: 'added', articles: added.map(({ source, id }) => ({ source, id })) },
    lines: added.map(({ line }) => line),
    isDone: added.every(({ id }) => id !== null),
  };
}
