import type { LogLine, RecordsReport } from '../operations/records-report.ts';
import { openReports } from './open-reports.ts';
import { pageButtons } from './article-pages.ts';
import { SEPARATOR, label } from './label.ts';
import { line, type Line, type Page } from './page.ts';
import type { Phrases } from './phrases.ts';
import { linesPage, ROW, rowWords } from './report-lines.ts';

/** What is said of what is written down. */
export function recordsPage(report: RecordsReport, phrases: Phrases): Page {
  const { record: say, button, kept } = phrases.keeping;
  switch (report.kind) {
    case 'logged': {
      const { log } = report;
      // With the newest of the log: whoever turns the page has seen them.
      const open = log.page === 1 ? openReports(report.reports, phrases) : linesPage([]);
      const done: readonly Line[] =
        log.total === 0
          ? [line('text', say.logEmpty)]
          : [
              line('heading', say.logged(log.total)),
              ...log.items.map((each) => logLine(each, phrases)),
              ...(log.pages > 1 ? [line('note', kept.page(log.page, log.pages))] : []),
            ];
      return linesPage(
        [...open.head, ...done],
        [...open.buttons, ...pageButtons(log, 'log', String, phrases)],
      );
    }
    case 'exported':
      return linesPage([line('text', say.exported(report.articles, report.lines))]);
    case 'settings': {
      const { moderatorRole, noticeChannel, isPrivate, cooldownSeconds } = report.settings;
      return linesPage([
        line('heading', say.settings),
        ...(report.isChanged ? [line('text', say.settingsChanged)] : []),
        line('label', say.role(moderatorRole)),
        ...(moderatorRole === null ? [] : [line('note', say.roleHint)]),
        line('label', say.channel(noticeChannel)),
        line('label', say.answers(isPrivate)),
        line('label', say.cooldown(cooldownSeconds)),
        ...channelLines(report, phrases),
      ]);
    }
    case 'stored-about': {
      const { lines, reports, drafts } = report;
      const isNothing = lines + reports + drafts === 0;
      const forget = { label: button.forget, style: 'danger', command: 'privacy' } as const;
      return {
        ...linesPage([
          ...say.privacy.map((sentence) => line('text', sentence)),
          line('label', isNothing ? say.nothingStored : say.stored(lines, reports, drafts)),
        ]),
        buttons: isNothing ? [] : [{ ...forget, step: 'forget', argument: '' }],
      };
    }
    case 'forgotten':
      return linesPage([line('text', say.forgotten(report.lines, report.reports, report.drafts))]);
  }
}

/** Where questions may be asked. A channel that is gone is told, for nobody can see it missing. */
function channelLines(
  { settings, goneChannels: gone }: Extract<RecordsReport, { readonly kind: 'settings' }>,
  { keeping: { record: say } }: Phrases,
): readonly Line[] {
  const there = settings.allowedChannels.filter((id) => !gone.includes(id));
  if (gone.length > 0 && there.length === 0) return [line('label', say.allChannelsGone(gone))];
  const marks = there.map((id) => ({ kind: 'channel', id }) as const);
  return [
    line('label', say.askedIn(marks)),
    ...(gone.length > 0 ? [line('note', say.goneChannels(gone))] : []),
  ];
}

/** “2025-05-30 04:44 UTC · member 123 · added · shared/rail-strike” */
function logLine(
  { time, who, whoId, action, article, url, wasRecovered }: LogLine,
  { keeping: { record: say } }: Phrases,
): Line {
  const parts = [
    `${time.slice(0, 16).replace('T', ' ')} UTC`,
    say.who(who, whoId === null ? null : rowWords(whoId, ROW.address)),
    say.action(action),
    article ?? (url === null ? null : rowWords(url, ROW.address)),
    wasRecovered ? say.recovered : null,
  ];
  return line('note', label(parts.filter((part) => part !== null).join(SEPARATOR)));
}
