import type { Answer, Citation, EntryDate, TimelineEntry } from '../answers/answer.ts';
import type { Chart, Mark, MarkKind } from '../chart/chart.ts';
import type { Interval } from '../text/date/dated-mention.ts';
import { dayNumber, fromDayNumber } from '../text/iso-date.ts';
import { outletName } from './article-lines.ts';
import { intervalWords } from './interval-words.ts';
import type { Phrases } from './phrases.ts';

// More lanes would not be legible on a phone; the outlets with the fewest reports share the last.
const MOST_LANES = 7;
// Discord's limit for the description of a picture.
const ALT_LENGTH = 1_024;

type TimelineAnswer = Extract<Answer, { readonly kind: 'timeline' }>;

interface Report {
  readonly outlet: string;
  readonly interval: Interval;
  readonly kind: MarkKind;
}

/** The reports of a timeline over time, one lane an outlet, those with most reports first. */
export function timelineChart({ entries }: TimelineAnswer, topic: string, phrases: Phrases): Chart {
  const { chart: say, calendar } = phrases;
  const reports = reportsOf(entries, phrases);
  const lanes = lanesOf(reports, say.otherOutlets);
  const marks: readonly Mark[] = reports.map(({ outlet, interval, kind }) => {
    const place = lanes.indexOf(outlet);
    const first = dayNumber(interval.from);
    return {
      lane: place < 0 ? lanes.length - 1 : place,
      first,
      days: dayNumber(interval.to) - first,
      kind,
    };
  });
  return {
    title: say.title(topic),
    lanes,
    marks,
    legend: say.legend,
    uneven: say.uneven,
    dayWords: (day, unit) => calendar[unit](fromDayNumber(day)),
  };
}

/** The same data in words, for those who do not see the picture: at most 1,024 units. */
export function chartAlt({ entries }: TimelineAnswer, topic: string, phrases: Phrases): string {
  const { chart: say, calendar } = phrases;
  let text = say.alt(topic, entries.length);
  for (const [index, { outlet, interval }] of reportsOf(entries, phrases).entries()) {
    const part = `${index === 0 ? ' ' : '; '}${intervalWords(interval, calendar)}: ${outlet}`;
    if (text.length + part.length > ALT_LENGTH - 2) return `${text} …`.slice(0, ALT_LENGTH);
    text += part;
  }
  return text;
}

function reportsOf(entries: readonly TimelineEntry[], phrases: Phrases): readonly Report[] {
  return entries.flatMap(({ interval, date, citation, alsoReportedBy }) => [
    reportOf(citation, interval, date, phrases),
    ...alsoReportedBy.map((other) =>
      reportOf(other, other.dated?.interval ?? interval, other.dated ?? date, phrases),
    ),
  ]);
}

function reportOf(
  { article }: Citation,
  interval: Interval,
  date: EntryDate | null,
  phrases: Phrases,
): Report {
  const outlet = outletName(article.outlet?.value ?? null, phrases);
  const kind = date === null ? 'published' : date.mention.basis === 'stated' ? 'stated' : 'counted';
  return { outlet, interval, kind };
}

function lanesOf(reports: readonly Report[], others: string): readonly string[] {
  const counts = new Map<string, number>();
  for (const { outlet } of reports) counts.set(outlet, (counts.get(outlet) ?? 0) + 1);
  const names = [...counts]
    .toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .map(([name]) => name);
  return names.length <= MOST_LANES ? names : [...names.slice(0, MOST_LANES - 1), others];
}
