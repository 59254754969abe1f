import { speakerOf } from '../../corpus/speakers/speaker.ts';
import type { Snapshot } from '../../snapshot.ts';
import { overlaps } from '../../text/span.ts';
import type { Citation } from '../answer.ts';

/** A statement of an article. */
export interface StatementPlace {
  readonly article: number;
  readonly quotation: number;
}

/** The statements that a citation of the article at this place shows: of one speaker, in one run of sentences. */
export function statementsIn(
  { articles, speakers }: Snapshot,
  place: number | undefined,
  { span, statement }: Citation,
): readonly StatementPlace[] {
  if (place === undefined) return [];
  return (articles[place]?.analysis.quotations ?? []).flatMap(({ content, speaker }, quotation) => {
    if (!content.some((part) => overlaps(part, span))) return [];
    const index = speaker === null ? null : speakerOf(speakers, place, speaker.person);
    const id = index === null ? null : speakers.speakers.idOf(index);
    return id === (statement?.speaker?.id ?? null) ? [{ article: place, quotation }] : [];
  });
}
