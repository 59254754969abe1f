import type { Occurrence, Occurrences } from './occurrence.ts';
import type { ToldCoder } from './told-coder.ts';
import { genderIn, nameIn } from './told-people.ts';

/** People of one first name and surname, parted by gender, then by the initials between: George W. and George H.W. */
export function apartByName(
  { nameOf }: ToldCoder,
  occurrences: Occurrences,
): readonly Occurrences[] {
  const genderOf = ({ article: { people }, person }: Occurrence): string =>
    genderIn(people, person) ?? '';
  const initialsOf = ({ article: { people }, person }: Occurrence): string =>
    nameOf(nameIn(people, person))?.initials ?? '';
  return partedBy(occurrences, genderOf).flatMap((each) => partedBy(each, initialsOf));
}

// Fewer than this share are slips: of a pronoun taken for a name, of the keyboard.
const OUTNUMBERED = 3;

/** By what their articles tell; those that tell nothing, or a slip, stand with the one thing told, else by themselves. */
function partedBy(
  occurrences: Occurrences,
  tell: (occurrence: Occurrence) => string,
): readonly Occurrences[] {
  const counts = new Map<string, number>();
  for (const occurrence of occurrences) {
    const told = tell(occurrence);
    counts.set(told, (counts.get(told) ?? 0) + 1);
  }
  const telling = [...counts].filter(([told]) => told !== '');
  if (telling.length < 2) return [occurrences];
  const [first, second] = telling.map(([, count]) => count).sort((a, b) => b - a);
  if ((first ?? 0) >= OUTNUMBERED * (second ?? 0)) return [occurrences];
  const parts = new Map<string, [Occurrence, ...Occurrence[]]>();
  for (const occurrence of occurrences) {
    const told = tell(occurrence);
    const part = parts.get(told);
    if (part === undefined) parts.set(told, [occurrence]);
    else part.push(occurrence);
  }
  return [...parts.values()];
}
