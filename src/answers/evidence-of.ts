import type { Verbatim } from '../corpus/excerpt.ts';
import { excerpt } from '../corpus/excerpt.ts';
import type { MergeEvidence } from '../corpus/speakers/speaker.ts';
import type { Snapshot } from '../snapshot.ts';
import type { DatedMention, Interval } from '../text/date/dated-mention.ts';
import { contains } from '../text/span.ts';
import type { Answer, Citation, EntryDate } from './answer.ts';
import { articleById } from './article-by-id.ts';
import type { Asked } from './asked.ts';
import { groupingEvidence, type GroupingEvidence } from './groups/grouping-evidence.ts';
import { readGroups } from './groups/read-groups.ts';
import { articlesInReach } from './reach.ts';

/** How what is said of a citation is known. */
export interface Evidence {
  readonly citation: Citation;
  /** The words that report it, “said”; none where no one place of the quote is surely meant. */
  readonly cue: readonly Verbatim[];
  /** Forms of the speaker’s name that were taken for one, in the articles that the asker may see. */
  readonly merges: readonly MergeEvidence[];
  /** Why it stands with other versions of its statement; none where it stands alone. */
  readonly joined: readonly GroupingEvidence[];
  /** Null: no timeline, so no date was asked for. */
  readonly dated: DatedEvidence | null;
}

/** How the day of a timeline's entry is known. */
export interface DatedEvidence {
  readonly interval: Interval;
  /** Null: the sentence stands by the publication date only. */
  readonly date: EntryDate | null;
  /** The words of the date that it is counted from; null when that is the publication date, or nothing. */
  readonly anchor: Verbatim | null;
  /** The word that told past from future; null when none was needed. */
  readonly cue: Verbatim | null;
}

/** What is known of how a citation of an answer came about. */
export function evidenceOf(
  snapshot: Snapshot,
  answer: Answer,
  citation: Citation,
  { guild }: Pick<Asked, 'guild'>,
): Evidence {
  return {
    citation,
    cue: cueOf(snapshot, citation),
    merges: mergesOf(snapshot, citation, guild),
    joined: joinedWith(snapshot, answer, citation, { guild }),
    dated: datedOf(snapshot, answer, citation),
  };
}

function joinedWith(
  snapshot: Snapshot,
  answer: Answer,
  citation: Citation,
  asked: Pick<Asked, 'guild'>,
): readonly GroupingEvidence[] {
  const reader = readGroups(snapshot, articlesInReach(snapshot, asked), asked);
  return groupingEvidence(snapshot, reader, answer, citation);
}

/** Of the one statement that the citation can mean; with several like it, rather none than one of them. */
function cueOf(
  snapshot: Snapshot,
  { article: { id }, span, statement }: Citation,
): Evidence['cue'] {
  if (statement === null) return [];
  const { article, analysis } = articleById(snapshot, id);
  const [found, ...others] = analysis.quotations.filter(
    ({ content, rule, kind, polarity }) =>
      contains(span, content[0]) &&
      rule === statement.rule &&
      kind === statement.kind &&
      polarity === statement.polarity,
  );
  if (found === undefined || others.length > 0) return [];
  return found.cue.map((each) => excerpt(article, each));
}

function mergesOf(
  snapshot: Snapshot,
  { statement }: Citation,
  guild: string | null,
): Evidence['merges'] {
  const id = statement?.speaker?.id;
  const { speakers } = snapshot.speakers;
  const place = Array.from({ length: speakers.length }, (_, at) => at).find(
    (at) => speakers.idOf(at) === id,
  );
  const merges = place === undefined ? [] : (speakers.at(place)?.merges ?? []);
  return merges.filter(({ folder }) => folder === 'shared' || folder === guild);
}

function datedOf(snapshot: Snapshot, answer: Answer, citation: Citation): DatedEvidence | null {
  if (answer.kind !== 'timeline') return null;
  for (const { citation: first, alsoReportedBy, interval, date } of answer.entries) {
    if (first === citation) return dated(snapshot, citation, interval, date);
    const other = alsoReportedBy.find((each) => each === citation);
    // Another outlet's report of the same day was not dated by an expression of its own.
    if (other !== undefined)
      return other.dated === undefined
        ? null
        : dated(snapshot, citation, other.dated.interval, other.dated);
  }
  return null;
}

function dated(
  snapshot: Snapshot,
  { article: { id } }: Citation,
  interval: Interval,
  date: EntryDate | null,
): DatedEvidence {
  const { article } = articleById(snapshot, id);
  const words = (span: DatedMention['cue']): Verbatim | null =>
    span === null ? null : excerpt(article, span);
  return {
    ...{ interval, date },
    anchor: words(date?.mention.anchor?.span ?? null),
    cue: words(date?.mention.cue ?? null),
  };
}
