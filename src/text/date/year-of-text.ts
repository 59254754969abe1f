import type { Direction } from './direction.ts';
import { firstDay, partsOf } from './period.ts';
import type { Anchors } from './time-expression.ts';

/** The year that the text gives: one stated before in the sentence, or that of the date before it in a narrative. */
export function yearOfText(
  { yearInSentence, isNarrative, mentioned }: Anchors,
  direction: Direction | null,
  isPlanned: () => boolean,
): number | null {
  // Invited in 2014, they will join on 12 March: not of 2014.
  if (yearInSentence !== null && direction !== 'future') return yearInSentence;
  return isNarrative && mentioned !== null && !isPlanned()
    ? partsOf(firstDay(mentioned)).year
    : null;
}
