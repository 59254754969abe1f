import type { Analysis } from './analysis.ts';
import { findDates } from './date/find-dates.ts';
import type { IsoDate } from './iso-date.ts';
import { findAttributions } from './quotation/find-attributions.ts';
import { segment } from './segment.ts';

export const ANALYSIS_VERSION = '0';

export function analyse(text: string, publishedOn: IsoDate | null): Analysis {
  const segmented = segment(text);
  return {
    sentences: segmented.paragraphs.flatMap(({ kind, sentences }, paragraph) =>
      sentences.map(({ start, end }) => ({ start, end, paragraph, isHeading: kind === 'heading' })),
    ),
    people: [],
    quotations: findAttributions(segmented).map((attribution) => ({ ...attribution, speaker: null })),
    dates: findDates(segmented, publishedOn),
  };
}
