import type { ArticleDraft, Drafting } from '../../ingest/draft.ts';
import type { DraftContext } from '../../ingest/draft-context.ts';
import type { DraftDesk, GivenFields, TypedArticle } from '../../operations/draft-desk.ts';
import type { Moderator, Report } from '../../operations.ts';
import { standingArticles } from '../../snapshot.ts';
import type { NonEmpty } from '../../text/span.ts';
import { dropParked } from '../records/parked.ts';
import { amendDraft, withDropped } from './amend-draft.ts';
import { type Office, refused, scopeFor } from './office.ts';
import { parkBatch, parkDraft, readWaiting, rewrite } from './waiting.ts';
import { saveWaiting } from './save-waiting.ts';
import { shownWaiting } from './show-waiting.ts';

// More in others' languages would be quoted badly: quotations and dates are read in English only.
const LANGUAGES = ['en'];
const MIB = 1024 * 1024;

/** From links, files and texts to articles, with what waits kept in the records. */
export function openDraftDesk(office: Office): DraftDesk {
  const { drafter } = office;

  const preview = async (
    by: Moderator,
    of: string,
    given: GivenFields,
    draft: (context: DraftContext) => Promise<Drafting>,
  ): Promise<Report> => {
    const drafted = await draftWith(office, by, given, draft);
    if (drafted.kind === 'refused') return { ...drafted, of };
    const key = parkDraft(office, by, { draft: drafted.draft, batch: null });
    return await shownWaiting(office, by, key);
  };
  /** The preview after a change of the draft. */
  const changed = async (
    by: Moderator,
    key: string,
    change: (draft: ArticleDraft) => ReturnType<typeof amendDraft>,
  ): Promise<Report> => {
    const waiting = readWaiting(office, by, key);
    if (waiting?.kind !== 'draft') return refused({ kind: 'draft-gone' });
    const result = change(waiting.draft);
    if (result.kind !== 'draft') return refused(result);
    rewrite(office, by, key, { ...waiting, draft: result.draft });
    return await shownWaiting(office, by, key);
  };

  return {
    addLinks: async (by, links, given, progress) =>
      links.length === 1
        ? await preview(by, links[0], given, (context) => drafter.link(links[0], context))
        : await addSeveral(office, by, links, given, progress),
    addFile: async (by, file, given) => {
      const limit = Math.min(MIB, by.attachmentLimit ?? MIB);
      if (file.size > limit) return refused({ kind: 'file-too-large', limit }, file.name);
      return await preview(by, file.name, given, (context) => drafter.upload(file, context));
    },
    addText: async (by, typed) => await addText(office, by, typed),
    look: async (by, key) => await shownWaiting(office, by, key),
    fields: async (by, key) => {
      const waiting = readWaiting(office, by, key);
      if (waiting?.kind !== 'draft') return refused({ kind: 'draft-gone' });
      const { title, outlet, publishedOn, author } = waiting.draft;
      const fields = {
        ...{ title, author },
        outlet: outlet?.value ?? null,
        published: publishedOn?.value ?? null,
      };
      return { kind: 'fields', handle: key, fields };
    },
    edit: async (by, key, given) =>
      await changed(by, key, (draft) => amendDraft(draft, given, by.today)),
    keepEverything: async (by, key) =>
      await changed(by, key, (draft) => ({ kind: 'draft', draft: withDropped(draft) })),
    cancel: async (by, key) => await cancel(office, by, key),
    save: async (by, key, how) => await saveWaiting(office, by, key, how),
  };
}

async function addText(
  office: Office,
  by: Moderator,
  { text, url, ...given }: TypedArticle,
): Promise<Report> {
  const isLink = url === null || /^https?:\/\/\S+$/iu.test(url);
  if (!isLink) return refused({ kind: 'bad-address' }, url);
  const drafted = await draftWith(office, by, given, (context) =>
    office.drafter.text(text, context),
  );
  if (drafted.kind === 'refused') return drafted;
  const draft = { ...drafted.draft, url: url ?? drafted.draft.url };
  return await shownWaiting(office, by, parkDraft(office, by, { draft, batch: null }));
}

type Drafted = Extract<Drafting, { kind: 'draft' }> | Extract<Report, { kind: 'refused' }>;

async function draftWith(
  office: Office,
  by: Moderator,
  given: GivenFields,
  draft: (context: DraftContext) => Promise<Drafting>,
): Promise<Drafted> {
  const { copies, keeper } = office;
  await copies.follow(standingArticles(keeper.current()));
  const folders = ['shared', scopeFor(office, by.guild)];
  const drafting = await draft({
    today: by.today,
    languages: LANGUAGES,
    findCopies: (text) => copies.find(folders, text),
  });
  if (drafting.kind === 'refused') return { kind: 'refused', of: null, refusal: drafting.refusal };
  const amended = amendDraft(drafting.draft, given, by.today);
  return amended.kind === 'draft' ? amended : { kind: 'refused', of: null, refusal: amended };
}

/** One after another: they may be of one site, and a page takes a second or two. */
async function addSeveral(
  office: Office,
  by: Moderator,
  links: NonEmpty<string>,
  given: GivenFields,
  progress: (report: Report) => void,
): Promise<Report> {
  const began = office.now();
  const found: Parameters<typeof parkBatch>[2][number][] = [];
  for (const [done, link] of links.entries()) {
    progress({ kind: 'reading', done, total: links.length, link, took: office.now() - began });
    const drafted = await draftWith(office, by, given, (context) =>
      office.drafter.link(link, context),
    );
    if (drafted.kind === 'draft') found.push({ kind: 'draft', link, draft: drafted.draft });
    else found.push({ kind: 'refused', link, refusal: drafted.refusal });
  }
  return await shownWaiting(office, by, parkBatch(office, by, found));
}

async function cancel(office: Office, by: Moderator, key: string): Promise<Report> {
  const { db } = office;
  const scope = scopeFor(office, by.guild);
  const waiting = readWaiting(office, by, key);
  if (waiting === null) return refused({ kind: 'draft-gone' });
  dropParked(db, scope, key);
  if (waiting.kind === 'draft') {
    return waiting.batch === null
      ? { kind: 'draft-cancelled', count: 1 }
      : await shownWaiting(office, by, waiting.batch);
  }
  let count = 0;
  for (const entry of waiting.entries) {
    if (entry.kind !== 'waiting' || readWaiting(office, by, entry.key) === null) continue;
    dropParked(db, scope, entry.key);
    count += 1;
  }
  return { kind: 'draft-cancelled', count };
}
