import type { AttachedFile } from '../option-values.ts';
import type { Moderator, Report } from '../operations.ts';
import type { IsoDate } from '../text/iso-date.ts';
import type { NonEmpty } from '../text/span.ts';

/** What a moderator knows better than what was read; what is left out stays, null: it is not known. */
export interface GivenFields {
  readonly title?: string | null;
  readonly outlet?: string | null;
  readonly publishedOn?: IsoDate | null;
  readonly author?: string | null;
}

/** What stands in the form, before it is changed. */
export type StandingFields = Readonly<
  Record<'title' | 'outlet' | 'published' | 'author', string | null>
>;

/** What stands in the form, and what its submission carries. */
export interface FoundFields {
  readonly kind: 'fields';
  readonly handle: string;
  readonly fields: StandingFields;
}

/** An article that somebody typed or pasted. */
export interface TypedArticle extends GivenFields {
  readonly text: string;
  readonly url: string | null;
}

/** How a draft becomes an article where another is nearly the same: `replace` takes the nearest one's place. */
export type SaveHow = 'new' | 'replace';

/**
 * From links, files and texts to articles. What is not saved yet waits on the disk for a day, for the moderators of
 * the same folder only, so that buttons work after a restart.
 */
export interface DraftDesk {
  addLinks(
    by: Moderator,
    links: NonEmpty<string>,
    given: GivenFields,
    progress: (report: Report) => void,
  ): Promise<Report>;
  addFile(by: Moderator, file: AttachedFile, given: GivenFields): Promise<Report>;
  addText(by: Moderator, typed: TypedArticle): Promise<Report>;
  /** The preview, or the overview of several. */
  look(by: Moderator, key: string): Promise<Report>;
  fields(by: Moderator, key: string): Promise<FoundFields | Report>;
  edit(by: Moderator, key: string, given: GivenFields): Promise<Report>;
  /** Puts back what was left out. */
  keepEverything(by: Moderator, key: string): Promise<Report>;
  cancel(by: Moderator, key: string): Promise<Report>;
  /** Those of an overview that ask nothing, when the key is an overview's. */
  save(by: Moderator, key: string, how: SaveHow): Promise<Report>;
}
