import type { Choice } from '../command.ts';
import type { Moderator, Report } from '../operations.ts';
import type { IsoDate } from '../text/iso-date.ts';
import type { FoundFields, GivenFields } from './draft-desk.ts';

/** Which articles to list; null: whichever. */
export interface ListWish {
  readonly outlet: string | null;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly words: string | null;
}

/** The articles that stand in the folder of a moderator. `named` is an id, a slug, or what a button carries. */
export interface ArticleTasks {
  show(by: Moderator, named: string): Promise<Report>;
  fields(by: Moderator, named: string): Promise<FoundFields | Report>;
  edit(by: Moderator, named: string, given: GivenFields): Promise<Report>;
  askRemoval(by: Moderator, named: string): Promise<Report>;
  remove(by: Moderator, named: string): Promise<Report>;
  restore(by: Moderator, named: string): Promise<Report>;
  list(by: Moderator, wish: ListWish): Promise<Report>;
  /** Another page of a list; `key` is what its buttons carry. */
  listPage(by: Moderator, key: string, page: number): Promise<Report>;
  /** Articles of the guild's folder whose title may be meant, for autocomplete: at once. */
  standing(guild: string | null, typed: string): readonly Choice[];
  /** The same of those that can be put back. */
  removed(guild: string | null, typed: string): readonly Choice[];
}
