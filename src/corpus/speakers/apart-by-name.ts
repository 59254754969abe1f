import type { Person } from '../../text/people/person.ts';
import { fullName } from './full-name.ts';
import { type Occurrence, personAt, type SpeakerSource } from './occurrence.ts';

type Occurrences = readonly [Occurrence, ...Occurrence[]];

/** People of one first name and surname, parted by gender, then by the initials between: George W. and George H.W. */
export function apartByName(
  sources: readonly SpeakerSource[],
  occurrences: Occurrences,
): readonly Occurrences[] {
  // Folding a name costs more than all else here: once a form.
  const known = new Map<string, string>();
  const initialsOf = (name: string): string => {
    const initials = known.get(name) ?? fullName(name)?.initials ?? '';
    known.set(name, initials);
    return initials;
  };
  const told = (tell: (person: Person) => string) => (list: Occurrences) =>
    partedBy(list, (occurrence) => tell(personAt(sources, occurrence).person));
  return [occurrences]
    .flatMap(told(({ gender }) => gender ?? ''))
    .flatMap(told(({ name }) => initialsOf(name)));
}

// Fewer than this share are slips: of a pronoun taken for a name, of the keyboard.
const OUTNUMBERED = 3;

/** By what their articles tell; those that tell nothing, or a slip, stand with the one thing told, else by themselves. */
function partedBy(
  occurrences: Occurrences,
  tell: (occurrence: Occurrence) => string,
): readonly Occurrences[] {
  const parts = new Map<string, [Occurrence, ...Occurrence[]]>();
  for (const occurrence of occurrences) {
    const part = parts.get(tell(occurrence));
    if (part === undefined) parts.set(tell(occurrence), [occurrence]);
    else part.push(occurrence);
  }
  const telling = [...parts].filter(([told]) => told !== '');
  if (telling.length < 2) return [occurrences];
  const [first, second] = telling.map(([, part]) => part.length).sort((a, b) => b - a);
  return (first ?? 0) >= OUTNUMBERED * (second ?? 0) ? [occurrences] : [...parts.values()];
}
