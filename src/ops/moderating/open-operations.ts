import type { FeedDesk } from '../../operations/feed-desk.ts';
import type { Notifier } from '../../operations/notice.ts';
import type { ModeratorSettings } from '../../operations/records-report.ts';
import type { Operations } from '../../operations.ts';
import { DEFAULT_SETTINGS, readAllServerSettings } from '../records/server-settings.ts';
import { openArticleTasks } from './article-tasks.ts';
import { openDraftDesk } from './draft-desk.ts';
import { type Office, scopeFor } from './office.ts';
import { openKeptQuestions } from './kept-questions.ts';
import { openReportDesk } from './report-desk.ts';
import { openRecordsDesk } from './records-desk.ts';
import { tellingFailures } from './telling-failures.ts';

/** What moderators can ask for, with records and drafts behind it. */
export function openOperations(office: Office, feeds: FeedDesk, notifier: Notifier): Operations {
  const { keeper, desk, db } = office;
  // Asked at every interaction: read once, so that no answer waits for the disk; only moderators change them.
  const settings = new Map<string, ModeratorSettings>(readAllServerSettings(db));
  const settingsOf = (guild: string): ModeratorSettings => settings.get(guild) ?? DEFAULT_SETTINGS;
  const records = tellingFailures(openRecordsDesk(office));
  return {
    refresh: keeper.refresh,
    status: async (guild) => ({
      ...keeper.status(guild),
      quota: await desk.quota(scopeFor(office, guild)),
    }),
    moderatorRole: (guild) => settingsOf(guild).moderatorRole,
    askingRules: settingsOf,
    readAt: keeper.readAt,
    drafts: tellingFailures(openDraftDesk(office)),
    articles: tellingFailures(openArticleTasks(office)),
    feeds: tellingFailures(feeds),
    questions: openKeptQuestions(office),
    reports: tellingFailures(
      openReportDesk(office, notifier, async (by) => await records.log(by, 1)),
    ),
    records: {
      ...records,
      changeSettings: async (by, changes) => {
        const report = await records.changeSettings(by, changes);
        if (by.guild !== null && report.kind === 'settings')
          settings.set(by.guild, report.settings);
        return report;
      },
    },
  };
}
