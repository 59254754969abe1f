import type { Analysis, Sentence } from './analysis.ts';
import { findDates } from './date/find-dates.ts';
import type { IsoDate } from './iso-date.ts';
import { findPeople } from './people/find-people.ts';
import { resolveSpeaker } from './people/resolve-speaker.ts';
import { findAttributions } from './quotation/find-attributions.ts';
import type { Quotation } from './quotation/quotation.ts';
import { segment } from './segment.ts';
import type { SegmentedText } from './segmented.ts';

/** Changed by hand whenever the same text would give another analysis: kept analyses of other versions are stale. */
export const ANALYSIS_VERSION = '5';

/** Sentences, people, quotations and dates of one text. The same text and date give the same analysis. */
export function analyse(text: string, publishedOn: IsoDate | null): Analysis {
  const segmented = segment(text);
  const attributions = findAttributions(segmented);
  const people = findPeople(segmented, attributions);
  const quotations: Quotation[] = [];
  for (const attribution of attributions) {
    const speaker = resolveSpeaker(segmented, attribution, people, quotations);
    quotations.push({ ...attribution, speaker });
  }
  return {
    sentences: sentencesOf(segmented),
    people,
    quotations,
    dates: findDates(segmented, publishedOn),
  };
}

function sentencesOf({ paragraphs }: SegmentedText): readonly Sentence[] {
  return paragraphs.flatMap(({ kind, sentences }, paragraph) =>
    sentences.map((span) => ({ ...span, paragraph, isHeading: kind === 'heading' })),
  );
}
