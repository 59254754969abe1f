import type { FeedDesk } from '../../operations/feed-desk.ts';
import type { Notifier } from '../../operations/notice.ts';
import type { Operations } from '../../operations.ts';
import { parseGuildId } from '../records/scope.ts';
import { readServerSettings } from '../records/server-settings.ts';
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
  const roles = new Map<string, string | null>();
  const records = tellingFailures(openRecordsDesk(office));
  return {
    refresh: keeper.refresh,
    status: async (guild) => ({
      ...keeper.status(guild),
      quota: await desk.quota(scopeFor(office, guild)),
    }),
    // Asked at every interaction of a moderator: from memory, which only a change of the settings makes stale.
    moderatorRole: (guild) => {
      const known = roles.get(guild);
      if (known !== undefined) return known;
      const id = parseGuildId(guild);
      const role = id === null ? null : readServerSettings(db, id).moderatorRole;
      roles.set(guild, role);
      return role;
    },
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
        if (by.guild !== null) roles.delete(by.guild);
        return report;
      },
    },
  };
}
