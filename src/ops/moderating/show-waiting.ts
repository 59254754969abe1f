import type { BatchEntry } from '../../operations/draft-report.ts';
import type { Moderator, Report } from '../../operations.ts';
import { standingArticles } from '../../snapshot.ts';
import { isNonEmpty } from '../../text/span.ts';
import { type Office, refused, scopeFor } from './office.ts';
import type { shownDraft } from './shown-draft.ts';
import { readWaiting, type WaitingDraft, type WaitingEntry } from './waiting.ts';

/** The preview of a draft, or the overview of several. */
export async function shownWaiting(office: Office, by: Moderator, key: string): Promise<Report> {
  const waiting = readWaiting(office, by, key);
  if (waiting === null) return refused({ kind: 'draft-gone' });
  const quota = await office.desk.quota(scopeFor(office, by.guild));
  // With it comes the language model, 0.1 s: at the first draft, not before the first question can be answered.
  const { shownDraft: shown } = await import('./shown-draft.ts');
  const show = (key: string, { draft, batch }: WaitingDraft): ReturnType<typeof shown> =>
    shown(draft, { key, batch, ...surroundings(office, by) });
  if (waiting.kind === 'draft') return { kind: 'draft', draft: show(key, waiting), quota };
  const entries = waiting.entries.map((entry) => shownEntry(office, by, entry, show));
  if (!isNonEmpty(entries)) return refused({ kind: 'draft-gone' });
  return { kind: 'batch', key, entries, quota };
}

function shownEntry(
  office: Office,
  by: Moderator,
  entry: WaitingEntry,
  show: (key: string, waiting: WaitingDraft) => ReturnType<typeof shownDraft>,
): BatchEntry {
  if (entry.kind !== 'waiting') return entry;
  const { link, key } = entry;
  const waiting = readWaiting(office, by, key);
  if (waiting?.kind !== 'draft') return { kind: 'gone', link };
  return { kind: 'ready', link, draft: show(key, waiting) };
}

function surroundings(
  office: Office,
  by: Moderator,
): Pick<Parameters<typeof shownDraft>[1], 'scope' | 'titleOf'> {
  const articles = standingArticles(office.keeper.current());
  return {
    scope: scopeFor(office, by.guild),
    titleOf: (id) => articles.find(({ article }) => article.id === id)?.article.title ?? null,
  };
}
