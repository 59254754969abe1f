import type { IsoDate } from '../../text/iso-date.ts';
import type { Gender, Person } from '../../text/people/person.ts';
import type { SpeakerVia } from '../../text/quotation/quotation.ts';
import type { NonEmpty, Span } from '../../text/span.ts';
import type { ArticleId, Folder } from '../article.ts';

declare const speakerId: unique symbol;

/**
 * Folded full name, for example `keith kellogg`; with the folder before it for somebody whom only one guild's articles
 * name. Only `buildSpeakers` makes one.
 */
export type SpeakerId = string & { readonly [speakerId]: true };

/** Articles of one folder that use a form, and when: nobody else's articles count into it. */
interface Seen {
  readonly form: string;
  /** Whose articles these are: nothing here may be shown outside their reach. */
  readonly folder: Folder;
  readonly articles: number;
  /** Null when no article has a date. */
  readonly firstOn: IsoDate | null;
  readonly lastOn: IsoDate | null;
}

export type AliasType = 'full' | 'last' | 'first' | 'role' | 'transliteration' | 'body';

/** One form of a speaker's name. A role is one only where its holder has no rival. */
export interface Alias extends Seen {
  readonly type: AliasType;
}

export type SpeakerRole = Seen;

export type MergeKind =
  /** Dana Hale and Dana Hale, in several articles; Dana Q. Hale; Kim Jong-un and Kim Jong Un. */
  | 'same-name'
  /** Bill and William Hale. */
  | 'first-name-variant'
  /** D. Hale, where only one Hale begins with D. */
  | 'initial'
  /** Zelensky and Zelenskyy. */
  | 'transliteration'
  /** Hale, where there is only one. */
  | 'surname'
  /** Xi, which other articles use for Xi Jinping and for nobody else. */
  | 'short-form'
  /** U.S. and United States. */
  | 'body';

/** Why two forms are taken for one speaker. */
export interface MergeEvidence {
  readonly kind: MergeKind;
  readonly forms: readonly [string, string];
  /** One that has the first form, one that has the second; all of them shared or of one folder. */
  readonly articles: readonly [ArticleId, ArticleId];
  readonly folder: Folder;
}

/** What is known of a speaker beside what they say. */
export interface KnownSpeaker {
  readonly id: SpeakerId;
  /** The full name that most articles use; of shared ones if there are any. */
  readonly name: string;
  readonly kind: Person['kind'];
  readonly gender: Gender | null;
  /** Shared ones first; of a folder the most frequent first. */
  readonly aliases: NonEmpty<Alias>;
  /** In the same order. */
  readonly roles: readonly SpeakerRole[];
  readonly merges: readonly MergeEvidence[];
}

export interface Speaker extends KnownSpeaker {
  /** `[article, quotation]` of each statement, in the order of the articles. */
  readonly statements: readonly (readonly [number, number])[];
}

/** A statement of “the Vermont senator”, whom its article names but does not call so. */
export interface RoleElsewhere {
  readonly article: number;
  readonly quotation: number;
  /** Of that article. */
  readonly person: number;
  /** Where a shared article gives the role to the same speaker. */
  readonly given: { readonly article: number; readonly span: Span };
}

export interface SpeakerRegistry {
  /** Most statements first, then by name. */
  readonly speakers: readonly KnownSpeaker[];
  readonly ofPerson: SpeakersOfPeople;
  /** In the order of the articles. */
  readonly rolesElsewhere: readonly RoleElsewhere[];
}

/** Who the people of all articles are, one after another. */
export interface SpeakersOfPeople {
  /** People of article `a` stand at `starts[a]` … `starts[a + 1]`. */
  readonly starts: Uint32Array;
  /** One more than an index into `speakers`; 0 for people who say nothing. */
  readonly places: Uint32Array;
}

/** The place in `speakers` of a person of an article; null for one who says nothing. */
export function speakerOf(
  { ofPerson: { starts, places } }: Pick<SpeakerRegistry, 'ofPerson'>,
  article: number,
  person: number,
): number | null {
  const at = (starts[article] ?? 0) + person;
  const place = at < (starts[article + 1] ?? 0) ? (places[at] ?? 0) : 0;
  return place === 0 ? null : place - 1;
}

/** How a reply says who speaks. */
export interface NamedSpeaker {
  readonly id: SpeakerId;
  readonly name: string;
  readonly via: SpeakerVia;
}
