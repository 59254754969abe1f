import type { BatchEntry } from '../../operations/draft-report.ts';
import type { Moderator, Report } from '../../operations.ts';
import { isNonEmpty } from '../../text/span.ts';
import { type Office, refused, scopeFor } from './office.ts';
import { shownDraft } from './shown-draft.ts';
import { readWaiting, type WaitingDraft, type WaitingEntry } from './waiting.ts';

/** The preview of a draft, or the overview of several. */
export async function shownWaiting(office: Office, by: Moderator, key: string): Promise<Report> {
  const waiting = readWaiting(office, by, key);
  if (waiting === null) return refused({ kind: 'draft-gone' });
  const quota = await office.desk.quota(scopeFor(office, by.guild));
  if (waiting.kind === 'draft')
    return { kind: 'draft', draft: shownAs(office, by, key, waiting), quota };
  const entries = waiting.entries.map((entry) => shownEntry(office, by, entry));
  if (!isNonEmpty(entries)) return refused({ kind: 'draft-gone' });
  return { kind: 'batch', key, entries, quota };
}

function shownEntry(office: Office, by: Moderator, entry: WaitingEntry): BatchEntry {
  if (entry.kind !== 'waiting') return entry;
  const { link, key } = entry;
  const waiting = readWaiting(office, by, key);
  if (waiting?.kind !== 'draft') return { kind: 'gone', link };
  return { kind: 'ready', link, draft: shownAs(office, by, key, waiting) };
}

function shownAs(
  office: Office,
  by: Moderator,
  key: string,
  { draft, batch }: WaitingDraft,
): ReturnType<typeof shownDraft> {
  const scope = scopeFor(office, by.guild);
  const { articles } = office.keeper.current();
  const titleOf = (id: string): string | null =>
    articles.find(({ article }) => article.id === id)?.article.title ?? null;
  return shownDraft(draft, { key, batch, scope, titleOf });
}
