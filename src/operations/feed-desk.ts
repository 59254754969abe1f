import type { Choice } from '../command.ts';
import type { Moderator, Report } from '../operations.ts';

/** The feeds that the folder of a moderator follows. `named` is a feed's address or what a button carries. */
export interface FeedDesk {
  /** `channel` is where new articles are told; null: nowhere. */
  add(by: Moderator, url: string, channel: string | null): Promise<Report>;
  /** Adds one of those that a page named; `key` and the place, from 0, are what its button carries. */
  choose(by: Moderator, key: string, place: number): Promise<Report>;
  /** Pages count from 1. */
  list(by: Moderator, page: number): Promise<Report>;
  /** Visits it now. */
  run(by: Moderator, named: string, progress: (report: Report) => void): Promise<Report>;
  pause(by: Moderator, named: string): Promise<Report>;
  resume(by: Moderator, named: string): Promise<Report>;
  askRemoval(by: Moderator, named: string): Promise<Report>;
  remove(by: Moderator, named: string): Promise<Report>;
  /** Feeds that may be meant, for autocomplete: at once. */
  followed(guild: string | null, typed: string): readonly Choice[];
}
