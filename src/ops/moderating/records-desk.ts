import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { LogLine } from '../../operations/records-report.ts';
import type { RecordsDesk } from '../../operations/records-desk.ts';
import type { Moderator, Report } from '../../operations.ts';
import { exportScope } from '../archive/export-scope.ts';
import { type AuditLine, countAudit } from '../records/audit.ts';
import { forgetParked } from '../records/parked.ts';
import { changeServerSettings, readServerSettings } from '../records/server-settings.ts';
import { parseGuildId } from '../records/scope.ts';
import { storedAbout } from '../records/stored-about.ts';
import { type Office, refused, scopeFor } from './office.ts';
import { openReports } from './report-desk.ts';
import { settingsChanged } from './settings-changed.ts';

// Prose shrinks to a third or less; what is larger is not packed in vain, which would keep questions waiting.
const SHRINKS_TO = 3;
const DEFAULT_LIMIT = 10 * 1024 * 1024;

/** What is written down about a server and its moderators. */
export function openRecordsDesk(office: Office): RecordsDesk {
  const { desk, db } = office;
  return {
    log: async (by, page) => {
      const found = desk.log(scopeFor(office, by.guild), Number.isInteger(page) ? page : 1);
      return {
        kind: 'logged',
        log: { ...found, items: found.items.map(logLine) },
        reports: openReports(office, by.guild),
      };
    },
    export: async (by) => await exported(office, by),
    settings: async (by) => settingsReport(office, by, false),
    changeSettings: async (by, changes) => {
      const guild = guildOf(by);
      if (guild === null) return refused({ kind: 'servers-only' });
      const changed = settingsChanged(readServerSettings(db, guild), changes, by);
      if ('kind' in changed) return refused(changed);
      changeServerSettings(db, guild, changed);
      return settingsReport(office, by, true);
    },
    storedAbout: async ({ member }) => ({
      kind: 'stored-about',
      ...(member === null ? { lines: 0, reports: 0, drafts: 0 } : storedAbout(db, member)),
    }),
    forget: async ({ member }) => {
      if (member === null) return { kind: 'forgotten', lines: 0, reports: 0, drafts: 0 };
      const drafts = forgetParked(db, member);
      return { kind: 'forgotten', ...desk.forget(member), drafts };
    },
  };
}

function logLine({ time, by, action, article, url, outcome }: AuditLine): LogLine {
  const whoId = by.kind === 'member' ? by.id : by.kind === 'feed' ? by.url : null;
  const wasRecovered = outcome === 'recovered';
  return { time, who: by.kind, whoId, action, article, url, wasRecovered };
}

function guildOf({ guild }: Moderator): ReturnType<typeof parseGuildId> {
  return guild === null ? null : parseGuildId(guild);
}

function settingsReport({ db }: Office, by: Moderator, isChanged: boolean): Report {
  const guild = guildOf(by);
  if (guild === null) return refused({ kind: 'servers-only' });
  const settings = readServerSettings(db, guild);
  const goneChannels = settings.allowedChannels.filter((id) => by.channels?.has(id) === false);
  return { kind: 'settings', settings, goneChannels, isChanged };
}

async function exported(office: Office, by: Moderator): Promise<Report> {
  const { corpus, catalogue, db, now } = office;
  const scope = scopeFor(office, by.guild);
  const limit = by.attachmentLimit ?? DEFAULT_LIMIT;
  let bytes = 0;
  for (const file of (await catalogue(scope)).files) bytes += (await stat(join(corpus, file))).size;
  if (bytes > limit * SHRINKS_TO) return refused({ kind: 'too-large-to-send', bytes, limit });
  const { archive, articles } = await exportScope({ corpus, catalogue, db }, scope, now());
  if (archive.length > limit)
    return refused({ kind: 'too-large-to-send', bytes: archive.length, limit });
  return {
    kind: 'exported',
    file: { name: `onrecord-${by.today}.zip`, contentType: 'application/zip', bytes: archive },
    articles,
    lines: countAudit(db, scope),
  };
}
