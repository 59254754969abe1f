import type { Notifier } from '../../operations/notice.ts';
import type { OpenReport, ReportDesk, ReportedQuote } from '../../operations/report-desk.ts';
import type { Moderator } from '../../operations.ts';
import { type AnalysedArticle, standingArticle } from '../../snapshot.ts';
import { clearReport, fileReport, readReports } from '../records/reports.ts';
import { type GuildId, parseGuildId } from '../records/scope.ts';
import { readServerSettings } from '../records/server-settings.ts';
import { storageFailure } from '../records/storage-failure.ts';
import type { Office } from './office.ts';

// Each notice says how many wait, so that a member who reports much does not fill the channel.
const NOTICE_PAUSE_MS = 10 * 60_000;

/**
 * Reports go to the moderators of the server; those on shared articles to the home server too, without who it was.
 * In a direct message only the home server is there to read them.
 */
export function openReportDesk(
  office: Office,
  notifier: Notifier,
  showLog: (by: Moderator) => ReturnType<ReportDesk['clear']>,
): ReportDesk {
  const { db, home, now } = office;
  const toldAt = new Map<GuildId, number>();

  function tell(guild: GuildId): void {
    const { noticeChannel } = readServerSettings(db, guild);
    if (noticeChannel === null || now() - (toldAt.get(guild) ?? -Infinity) < NOTICE_PAUSE_MS)
      return;
    toldAt.set(guild, now());
    const open = readReports(db, guild).length;
    // A channel that is closed is told of in the log by the notifier; the report stands in the records.
    void notifier.send(noticeChannel, { kind: 'quotes-reported', open });
  }

  function file(by: Moderator, quote: ReportedQuote): 'filed' | 'known' | 'full' | 'nobody' {
    const guild = guildOf(by.guild) ?? home;
    if (guild === null) return 'nobody';
    const article = articleOf(office, quote.article);
    const report = {
      ...{ article: quote.article, span: quote.span, reason: quote.reason, member: by.member },
      sha256: article?.article.sha256 ?? null,
      // Of somebody who wrote to the bot, no server need know who it was.
      isNamed: by.guild !== null,
    };
    const fate = fileReport(db, guild, report, now());
    if (fate !== 'filed') return fate;
    tell(guild);
    if (home !== null && home !== guild && article?.article.folder === 'shared') {
      const copy = fileReport(db, home, { ...report, member: null, isNamed: false }, now());
      if (copy === 'filed') tell(home);
    }
    return fate;
  }

  return {
    wouldTake: (guild) => ((guildOf(guild) ?? home) === null ? 'nobody' : 'filed'),
    file: async (by, quote) => {
      try {
        return file(by, quote);
      } catch (error) {
        // Throws what is no failure of the disk: our own mistakes.
        storageFailure(error);
        return 'closed';
      }
    },
    clear: async (by, n) => {
      const guild = guildOf(by.guild) ?? home;
      if (guild !== null && Number.isSafeInteger(n)) clearReport(db, guild, n);
      return await showLog(by);
    },
  };
}

/** What waits for the moderators of this guild, the oldest first; at the terminal, what waits for the home server. */
export function openReports(office: Office, guild: string | null): readonly OpenReport[] {
  const read = guildOf(guild) ?? office.home;
  if (read === null) return [];
  return readReports(office.db, read).map(({ n, time, member, isNamed, ...report }) => ({
    ...{ n, time, article: report.article, reason: report.reason },
    member: isNamed ? member : null,
    words: reportedWords(articleOf(office, report.article), report),
  }));
}

function reportedWords(
  found: AnalysedArticle | undefined,
  { sha256, span }: Pick<ReturnType<typeof readReports>[number], 'sha256' | 'span'>,
): string | null {
  if (found === undefined || (sha256 !== null && sha256 !== found.article.sha256)) return null;
  const words = found.article.text.slice(span.start, span.end);
  return words === '' ? null : words;
}

function articleOf({ keeper }: Office, id: string): AnalysedArticle | undefined {
  return standingArticle(keeper.current(), id);
}

function guildOf(guild: string | null): GuildId | null {
  return guild === null ? null : parseGuildId(guild);
}
