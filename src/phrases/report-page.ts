import type { CorpusProblem } from '../corpus/corpus-problem.ts';
import type { Report, SnapshotCounts } from '../operations.ts';
import { articlePage } from './article-pages.ts';
import { draftPage } from './draft-page.ts';
import { feedsPage } from './feeds-page.ts';
import { instant } from './instant.ts';
import { label, SEPARATOR } from './label.ts';
import { line, type Line, type Page } from './page.ts';
import type { Phrases } from './phrases.ts';
import { recordsPage } from './records-page.ts';
import { linesPage, refusalWords } from './report-lines.ts';

// A list in a reply is for a look, the log and corpus:check have all of it; ten lines fit a phone's screen.
const MOST = 10;

/** What a moderator is told. */
export function reportPage(report: Report, phrases: Phrases): Page {
  switch (report.kind) {
    case 'refreshed':
    case 'refresh-failed':
    case 'status':
    case 'discord-only':
    case 'refused':
      return linesPage(snapshotLines(report, phrases));
    case 'draft':
    case 'reading':
    case 'batch':
    case 'draft-cancelled':
    case 'saved':
      return draftPage(report, phrases);
    case 'article':
    case 'edited':
    case 'removal-asked':
    case 'removed':
    case 'removal-kept':
    case 'restored':
    case 'listed':
      return articlePage(report, phrases);
    case 'logged':
    case 'exported':
    case 'settings':
    case 'stored-about':
    case 'forgotten':
      return recordsPage(report, phrases);
    case 'feed-added':
    case 'feed-choice':
    case 'feed-list':
    case 'feed-visiting':
    case 'feed-visited':
    case 'feed-paused':
    case 'feed-resumed':
    case 'feed-removal-asked':
    case 'feed-removal-kept':
    case 'feed-removed':
      return feedsPage(report, phrases);
  }
}

type SnapshotReport = Extract<
  Report,
  {
    readonly kind: 'refreshed' | 'refresh-failed' | 'status' | 'discord-only' | 'refused';
  }
>;

function snapshotLines(report: SnapshotReport, phrases: Phrases): readonly Line[] {
  const { report: say, keeping } = phrases;
  switch (report.kind) {
    case 'refreshed':
      return [
        line('text', say.refreshed(report.took / 1000, report.version)),
        ...changeLines(report.changes, phrases),
        ...countLines(report.counts, phrases),
        ...problemLines(report.problems, phrases),
      ];
    case 'refresh-failed':
      return [line('text', say.refreshFailed(report.id, report.version))];
    case 'status':
      return [
        line('text', say.serving(report.version, instant(report.since))),
        line('text', lastRefresh(report.lastRefresh, phrases)),
        ...(report.isRefreshing ? [line('text', say.isRefreshing)] : []),
        ...countLines(report.counts, phrases),
        ...(report.quota === null
          ? []
          : [line('label', keeping.draft.quota(report.quota.articles, report.quota.additions))]),
        ...problemLines(report.problems, phrases),
      ];
    case 'discord-only':
      return [line('text', say.discordOnly)];
    case 'refused': {
      const why = refusalWords(report.refusal, phrases);
      return [line('text', report.of === null ? why : keeping.about(label(report.of), why))];
    }
  }
}

function changeLines(
  { added, removed, changed }: Extract<Report, { kind: 'refreshed' }>['changes'],
  phrases: Phrases,
): readonly Line[] {
  const { report: say } = phrases;
  if (added.length + removed.length + changed.length === 0) return [line('text', say.unchanged)];
  return [
    ...listLines(say.added(added.length), added, phrases),
    ...listLines(say.removed(removed.length), removed, phrases),
    ...listLines(say.changed(changed.length), changed, phrases),
  ];
}

function countLines(counts: SnapshotCounts, { about: say }: Phrases): readonly Line[] {
  return [
    line('label', say.articles(counts.articles, counts.outlets)),
    line('label', say.sentences(counts.sentences, counts.statements, counts.speakers)),
  ];
}

function problemLines(problems: readonly CorpusProblem[], phrases: Phrases): readonly Line[] {
  const { report: say } = phrases;
  if (problems.length === 0) return [line('text', say.noProblems)];
  const words = problems.map((problem) => problemWords(problem, phrases));
  return listLines(say.problems(problems.length), words, phrases);
}

/** “shared/strike.md, line 4 · left out · The date is not a day” */
function problemWords(
  { file, line: at, severity, message }: CorpusProblem,
  phrases: Phrases,
): string {
  const { report: say } = phrases;
  const place = at === null ? file : `${file}, ${say.line(at)}`;
  return [place, say.severity[severity], message].join(SEPARATOR);
}

function listLines(
  heading: string,
  items: readonly string[],
  { report: say }: Phrases,
): readonly Line[] {
  if (items.length === 0) return [];
  const rest = items.length - MOST;
  return [
    line('label', heading),
    ...items.slice(0, MOST).map((item) => line('note', label(item))),
    ...(rest > 0 ? [line('note', say.moreLines(rest))] : []),
  ];
}

function lastRefresh(
  last: Extract<Report, { kind: 'status' }>['lastRefresh'],
  { report: say }: Phrases,
): string {
  return last === null ? say.neverRefreshed : say.lastRefresh(last.outcome, instant(last.at));
}
