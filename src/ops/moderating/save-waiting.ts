import type { SaveHow } from '../../operations/draft-desk.ts';
import { openDates, type SavedArticle } from '../../operations/draft-report.ts';
import type { Refused } from '../../operations/refused.ts';
import type { Moderator, Report } from '../../operations.ts';
import type { ArticleDraft } from '../../ingest/draft.ts';
import { isNonEmpty } from '../../text/span.ts';
import { dropParked } from '../records/parked.ts';
import type { ReplaceAnswer } from '../article-desk.ts';
import { countsOf } from './counts-of.ts';
import { handleOf } from './handle.ts';
import { newArticleOf } from './new-article-of.ts';
import { type Office, byOf, refused, scopeFor } from './office.ts';
import { servingOf } from './serving-of.ts';
import { readWaiting, rewrite, type WaitingBatch, type WaitingDraft } from './waiting.ts';

type Saved = Extract<ReplaceAnswer, { readonly kind: 'saved' }>;

/** What waits under the key becomes articles. It answers once they can be quoted, or says that they cannot yet. */
export async function saveWaiting(
  office: Office,
  by: Moderator,
  key: string,
  how: SaveHow,
): Promise<Report> {
  const began = office.now();
  const waiting = readWaiting(office, by, key);
  if (waiting === null) return refused({ kind: 'draft-gone' });
  if (waiting.kind === 'batch') return await saveBatch(office, by, key, waiting, began);
  const answer = await saveOne(office, by, { key, waiting, how });
  if (answer.kind !== 'saved') return refused(answer, waiting.draft.title);
  return await savedReport(office, [answer], [], { began, batch: waiting.batch });
}

/** Those that ask nothing. What was refused stays in the overview. */
async function saveBatch(
  office: Office,
  by: Moderator,
  batch: string,
  { entries }: WaitingBatch,
  began: number,
): Promise<Report> {
  const saved: Saved[] = [];
  const failed: { title: string | null; refusal: Refused }[] = [];
  for (const entry of entries) {
    const waiting = entry.kind === 'waiting' ? readWaiting(office, by, entry.key) : null;
    if (entry.kind !== 'waiting' || waiting?.kind !== 'draft') continue;
    if (waiting.draft.doubts.length > 0) continue;
    const answer = await saveOne(office, by, { key: entry.key, waiting, how: 'new' });
    if (answer.kind === 'saved') saved.push(answer);
    else failed.push({ title: waiting.draft.title, refusal: answer });
  }
  if (saved.length === 0 && failed[0] !== undefined)
    return refused(failed[0].refusal, failed[0].title);
  return await savedReport(office, saved, failed, { began, batch });
}

async function saveOne(
  office: Office,
  by: Moderator,
  {
    key,
    waiting,
    how,
  }: { readonly key: string; readonly waiting: WaitingDraft; readonly how: SaveHow },
): Promise<ReplaceAnswer | { readonly kind: 'date-open' }> {
  const scope = scopeFor(office, by.guild);
  const { draft, batch } = waiting;
  // A day that nobody has settled is never stored, whatever button an old message has.
  if (hasOpenDate(draft)) return { kind: 'date-open' };
  const own = nearestOwn(draft, scope);
  const article = newArticleOf(draft);
  const answer =
    how === 'replace' && own !== null
      ? await office.desk.replace(scope, byOf(by), own, article)
      : await office.desk.save(scope, byOf(by), article);
  if (answer.kind !== 'saved') return answer;
  dropParked(office.db, scope, key);
  if (batch !== null) markSaved(office, by, batch, key, draft.title);
  return answer;
}

function hasOpenDate({ doubts }: ArticleDraft): boolean {
  const others = doubts.flatMap((doubt) => (doubt.kind === 'near-copy' ? [] : [doubt]));
  return openDates(others).length > 0;
}

function nearestOwn({ doubts }: ArticleDraft, scope: string): string | null {
  const copies = doubts.flatMap((doubt) => (doubt.kind === 'near-copy' ? doubt.copies : []));
  const [first] = copies;
  return first !== undefined && first.key.startsWith(`${scope}/`) ? first.key : null;
}

function markSaved(
  office: Office,
  by: Moderator,
  batch: string,
  key: string,
  title: string | null,
): void {
  const waiting = readWaiting(office, by, batch);
  if (waiting?.kind !== 'batch') return;
  const entries = waiting.entries.map((entry) =>
    entry.kind === 'waiting' && entry.key === key
      ? ({ kind: 'saved', link: entry.link, title } as const)
      : entry,
  );
  rewrite(office, by, batch, { kind: 'batch', entries });
}

async function savedReport(
  office: Office,
  saved: readonly Saved[],
  failed: readonly { readonly title: string | null; readonly refusal: Refused }[],
  { began, batch }: { readonly began: number; readonly batch: string | null },
): Promise<Report> {
  const servings = await Promise.all(
    saved.map(async ({ served }) => await servingOf(office.keeper, served)),
  );
  const serving = servings.find(({ kind }) => kind === 'not-yet') ?? servings.at(-1);
  const articles = saved.map(({ article }): SavedArticle => {
    const { id, title } = article;
    return { id, title, handle: handleOf(article), counts: countsOf(office.keeper, article) };
  });
  if (!isNonEmpty(articles) || serving === undefined) return refused({ kind: 'draft-gone' });
  return { kind: 'saved', articles, failed, serving, took: office.now() - began, batch };
}
