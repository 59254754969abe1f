import type { AnalysedArticle, Snapshot } from '../snapshot.ts';
import type { DatedMention, Interval } from '../text/date/dated-mention.ts';
import { dateOfSentence } from '../text/date/sentence-date.ts';
import { addDays, dayNumber } from '../text/iso-date.ts';
import { contains, isNonEmpty } from '../text/span.ts';
import { excerpt } from '../corpus/excerpt.ts';
import type { Unit } from '../retrieval/unit.ts';
import type { Answer, Searched, TimelineEntry } from './answer.ts';
import type { Asked } from './asked.ts';
import { citeSentence } from './cite.ts';
import { closestArticles, noEvidence } from './closest.ts';
import { type TypedFilters, readFilters } from './filters.ts';
import { withMatched } from './matched.ts';
import { missingWords } from './missing-words.ts';
import {
  type Filters,
  type Mask,
  NO_FILTERS,
  articlesInReach,
  isEmpty,
  narrowArticles,
} from './reach.ts';
import { type OnTopic, sentencesOnTopic } from './sentences-on-topic.ts';
import { type Candidate, chooseEntries } from './timeline/choose-entries.ts';
import { type Wanted, readWanted } from './wanted.ts';

// A page or two of a reply.
const MOST = 25;

/** Dated sentences on a topic in the order of what they date; `from` and `to` mean the event's day. */
export function findTimeline(
  snapshot: Snapshot,
  topic: string,
  typed: TypedFilters,
  asked: Asked,
): Answer {
  const filters = readFilters(snapshot, typed, asked);
  if ('kind' in filters) return filters;
  const reach = articlesInReach(snapshot, asked);
  if (isEmpty(reach)) return noEvidence('empty-corpus');
  const wanted = readWanted(snapshot, reach, topic);
  if (wanted.terms.length === 0) return noEvidence('empty-question');
  const articles = narrowArticles(snapshot, reach, { ...NO_FILTERS, outlet: filters.outlet });
  const onTopic = sentencesOnTopic(snapshot, wanted, articles);
  const timed = onTopic.flatMap((one) => timedOf(snapshot, one) ?? []);
  const inside = timed.filter(({ interval }) => isInside(interval, filters));
  const entries = chooseEntries(inside, (one) => entryOf(snapshot, one), wanted.terms, MOST)
    .toSorted(byInterval)
    .map((entry) => ({
      ...entry,
      citation: withMatched(entry.citation, wanted),
      alsoReportedBy: entry.alsoReportedBy.map((report) => withMatched(report, wanted)),
    }));
  if (isNonEmpty(entries)) {
    const missing = missingWords(
      wanted,
      entries.map(({ citation }) => citation),
    );
    return { kind: 'timeline', entries, missing };
  }
  const dated = timed.filter(({ stretch }) => stretch !== null);
  const searched = {
    articles: articles.filter((one) => one === 1).length,
    sentences: onTopic.length,
    dated: dated.length,
    nearest: nearestTo(dated, filters),
  };
  return nothingFound(snapshot, reach, wanted, filters, searched);
}

function nothingFound(
  snapshot: Snapshot,
  reach: Mask,
  wanted: Wanted,
  filters: Filters,
  searched: Searched,
): Answer {
  const closest = closestArticles(snapshot, reach, wanted);
  if (searched.dated > 0) return noEvidence('filtered-out', { closest, searched });
  if (searched.sentences > 0) return noEvidence('nothing-dated', { closest, searched });
  const elsewhere = filters.outlet !== null && sentencesOnTopic(snapshot, wanted, reach).length > 0;
  return noEvidence(elsewhere ? 'filtered-out' : 'topic-absent', {
    missing: wanted.absent,
    closest,
    searched,
  });
}

/** The stretch that lies the fewest days before or after what was asked for; of two, the earlier. */
function nearestTo(dated: readonly Timed[], { from, to }: Filters): Interval | null {
  const distance = ({ interval }: Timed): number =>
    Math.max(
      from === null ? 0 : dayNumber(from) - dayNumber(interval.to) + 1,
      to === null ? 0 : dayNumber(interval.from) - dayNumber(to),
    );
  const [first] = dated.toSorted(
    (a, b) => distance(a) - distance(b) || compare(a.interval.from, b.interval.from),
  );
  return first?.interval ?? null;
}

/** A sentence on the topic with its date, or with its publication date. */
interface Timed extends Candidate, OnTopic {
  readonly interval: Interval;
  readonly mention: DatedMention | null;
}

/** Null when neither date is known. */
function timedOf({ articles }: Snapshot, { unit, score }: OnTopic): Timed | null {
  const { article } = unit;
  const [place] = unit.sentences;
  const held = articles[article];
  if (held === undefined) return null;
  const known = timings.get(held) ?? [];
  timings.set(held, known);
  const timing = (known[place] ??= timingOf(held, unit));
  if (timing === 'none') return null;
  // Field by field: a topic of the year has thousands of these.
  const { outlet, stretch, published, interval, mention } = timing;
  return { article, outlet, stretch, published, place, interval, mention, unit, score };
}

type Timing = Pick<Timed, 'outlet' | 'stretch' | 'published' | 'interval' | 'mention'>;

// By sentence: found once an article, not again at every question, and kept from snapshot to snapshot.
const timings = new WeakMap<AnalysedArticle, (Timing | 'none')[]>();

function timingOf(held: AnalysedArticle, unit: Unit): Timing | 'none' {
  const { article } = held;
  const mention = dateIn(held, unit);
  const published = article.publishedOn?.value ?? null;
  const interval =
    mention?.interval ??
    (published === null ? null : { from: published, to: addDays(published, 1) });
  if (interval === null) return 'none';
  const first = dayNumber(interval.from);
  return {
    outlet: article.outlet?.value ?? null,
    stretch: mention === null ? null : { first, days: dayNumber(interval.to) - first },
    published: published === null ? null : dayNumber(published),
    ...{ interval, mention },
  };
}

function dateIn({ article, analysis }: AnalysedArticle, unit: Unit): DatedMention | null {
  const mentions = analysis.dates.filter(({ span }) => contains(unit.span, span));
  if (mentions.length === 0) return null;
  const quoted = analysis.quotations.flatMap((quotation) => quotation.quoted);
  return dateOfSentence(article.text, mentions, quoted);
}

function entryOf(snapshot: Snapshot, { interval, mention, unit, score }: Timed): TimelineEntry {
  const citation = citeSentence(snapshot, unit.article, unit.span, score);
  const article = snapshot.articles[unit.article]?.article;
  const date =
    mention === null || article === undefined
      ? null
      : { mention, words: excerpt(article, mention.span) };
  return { interval, date, citation, alsoReportedBy: [] };
}

function isInside(interval: Interval, { from, to }: Filters): boolean {
  // The end of an interval is the day after its last.
  return (from === null || interval.to > from) && (to === null || interval.from <= to);
}

/** By first day; the coarser first, since what happened in May began before the 31st; then as published. */
function byInterval(a: TimelineEntry, b: TimelineEntry): number {
  const published = ({ citation }: TimelineEntry): string =>
    citation.article.publishedOn?.value ?? '9999';
  return (
    compare(a.interval.from, b.interval.from) ||
    compare(b.interval.to, a.interval.to) ||
    compare(published(a), published(b)) ||
    compare(a.citation.article.id, b.citation.article.id) ||
    a.citation.span.start - b.citation.span.start
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
