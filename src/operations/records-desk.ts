import type { Moderator, Report } from '../operations.ts';
import type { SettingsChanges } from './records-report.ts';

/** What is written down about a server and its moderators. */
export interface RecordsDesk {
  /** Pages count from 1, the newest first. */
  log(by: Moderator, page: number): Promise<Report>;
  /** The articles of the moderator's folder and its records, in one archive. */
  export(by: Moderator): Promise<Report>;
  settings(by: Moderator): Promise<Report>;
  changeSettings(by: Moderator, changes: SettingsChanges): Promise<Report>;
  /** What is stored about whoever asks, in all servers. */
  storedAbout(by: Moderator): Promise<Report>;
  forget(by: Moderator): Promise<Report>;
}
