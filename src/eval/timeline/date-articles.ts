import { dateOfSentence } from '../../text/date/sentence-date.ts';
import { findDates } from '../../text/date/find-dates.ts';
import { dayNumber, parseIsoDate } from '../../text/iso-date.ts';
import type { SegmentedText } from '../../text/segmented.ts';
import { contains, type Span } from '../../text/span.ts';
import { terms } from '../../retrieval/analyser.ts';
import type { T17Topic } from './read-topic.ts';

/** A sentence with the day that the tagger finds in it, before anything is ranked. */
export interface DatedSentence {
  readonly article: number;
  readonly outlet: string;
  readonly day: number | null;
  readonly published: number;
  readonly place: number;
  readonly isOnTopic: boolean;
  readonly text: string;
  readonly terms: readonly string[];
}

/** All sentences of a topic, dated by the rules that the bot uses. */
export function dateArticles({ articles, keywords }: T17Topic): readonly DatedSentence[] {
  return articles.flatMap(({ outlet, published, sentences }, article) => {
    const publishedOn = parseIsoDate(published);
    if (publishedOn === null) return [];
    const text = sentences.join('\n');
    const spans = spansOf(sentences);
    const mentions = findDates(segmented(text, spans), publishedOn);
    return sentences.map((sentence, place) => {
      const span = spans[place];
      const own = mentions.filter((one) => span !== undefined && contains(span, one.span));
      const date = dateOfSentence(text, own, quotedIn(sentence, span?.start ?? 0));
      const lower = sentence.toLowerCase();
      return {
        article,
        outlet,
        day:
          date?.granularity === 'day' && date.interval !== null
            ? dayNumber(date.interval.from)
            : null,
        published: dayNumber(publishedOn),
        place,
        isOnTopic: keywords.some((keyword) => lower.includes(keyword)),
        text: sentence,
        terms: terms(sentence),
      };
    });
  });
}

function spansOf(sentences: readonly string[]): readonly Span[] {
  let start = 0;
  return sentences.map(({ length }) => {
    const span = { start, end: start + length };
    start = span.end + 1;
    return span;
  });
}

// T17 comes as sentences; each stands as a paragraph of its own.
function segmented(text: string, spans: readonly Span[]): SegmentedText {
  const paragraphs = spans.map((span) => ({
    ...span,
    kind: 'body' as const,
    tokens: [],
    sentences: [span],
    regions: [],
  }));
  return { text, paragraphs };
}

// `` We left on Friday , '' he said
function quotedIn(sentence: string, offset: number): readonly Span[] {
  return [...sentence.matchAll(/``.*?(?:''|$)/gu)].map(({ 0: quoted, index }) => ({
    start: offset + index,
    end: offset + index + quoted.length,
  }));
}
