import type { Snapshot } from '../snapshot.ts';
import { type DatedMention, type Interval } from '../text/date/dated-mention.ts';
import { dateOfSentence } from '../text/date/sentence-date.ts';
import { addDays } from '../text/iso-date.ts';
import { contains, isNonEmpty } from '../text/span.ts';
import { excerpt } from '../corpus/excerpt.ts';
import type { Unit } from '../retrieval/unit.ts';
import type { Answer, TimelineEntry } from './answer.ts';
import type { Asked } from './asked.ts';
import { citeSentence } from './cite.ts';
import { closestArticles, noEvidence } from './closest.ts';
import { type TypedFilters, readFilters } from './filters.ts';
import { joinReports } from './join-reports.ts';
import { missingWords } from './missing-words.ts';
import { type Filters, NO_FILTERS, articlesInReach, isEmpty, narrowArticles } from './reach.ts';
import { sentencesOnTopic } from './sentences-on-topic.ts';
import { readWanted } from './wanted.ts';
import { withinRights } from './within-rights.ts';

// A page or two of a reply; the best on the topic are kept.
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
  const dated = onTopic.flatMap(({ unit, score }) => entryOf(snapshot, unit, score) ?? []);
  const inside = dated.filter(({ interval }) => isInside(interval, filters));
  const quotable = withinRights(snapshot, inside, ({ citation }) => citation);
  const entries = joinReports(quotable, wanted.terms).slice(0, MOST).sort(byInterval);
  if (isNonEmpty(entries)) {
    const missing = missingWords(
      wanted,
      entries.map(({ citation }) => citation),
    );
    return { kind: 'timeline', entries, missing };
  }
  const closest = closestArticles(snapshot, reach, wanted);
  if (dated.length > 0) return noEvidence('filtered-out', { closest });
  if (onTopic.length > 0) return noEvidence('nothing-dated', { closest });
  const elsewhere = filters.outlet !== null && sentencesOnTopic(snapshot, wanted, reach).length > 0;
  return noEvidence(elsewhere ? 'filtered-out' : 'topic-absent', {
    missing: wanted.absent,
    closest,
  });
}

function entryOf(snapshot: Snapshot, unit: Unit, score: number): TimelineEntry | null {
  const found = snapshot.articles[unit.article];
  if (found === undefined) return null;
  const { article, analysis } = found;
  const mentions = analysis.dates.filter(({ span }) => contains(unit.span, span));
  const quoted = analysis.quotations.flatMap((quotation) => quotation.quoted);
  const mention: DatedMention | null = dateOfSentence(mentions, quoted);
  if (mention?.interval == null) return null;
  return {
    interval: mention.interval,
    date: { mention, words: excerpt(article, mention.span) },
    citation: citeSentence(snapshot, unit.article, unit.span, score),
    alsoReportedBy: [],
  };
}

function isInside(interval: Interval, { from, to }: Filters): boolean {
  const last = addDays(interval.to, -1);
  return (from === null || last >= from) && (to === null || interval.from <= to);
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
