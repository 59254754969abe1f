import type { Occurrence, SpeakerSource } from './occurrence.ts';
import { nameKey } from './name-key.ts';
import { toldOf } from './told-of-person.ts';

type Occurrences = readonly [Occurrence, ...Occurrence[]];

/**
 * People of one full name, parted where the articles show that they are several: a senator in some, a footballer in
 * others, and no article that gives both roles or names one third person beside either. Those of whom no article gives
 * such a role, and whom nobody named beside them ties to one, stand by themselves: they may be any.
 */
export function apartByField(
  sources: readonly SpeakerSource[],
  occurrences: Occurrences,
): readonly Occurrences[] {
  const fields = occurrences.map((each) => fieldsIn(sources, each));
  if (new Set(fields.flatMap((each) => [...each])).size < 2) return [occurrences];
  const tied = new Ties(occurrences.length);
  const firstWith = new Map<string, number>();
  for (const [at, occurrence] of occurrences.entries()) {
    for (const sign of [...(fields[at] ?? []), ...namedBeside(sources, occurrence)]) {
      const first = firstWith.get(sign);
      if (first === undefined) firstWith.set(sign, at);
      else tied.tie(first, at);
    }
  }
  const shown = new Set(
    occurrences.flatMap((_, at) => (fields[at]?.size === 0 ? [] : tied.root(at))),
  );
  if (shown.size < 2) return [occurrences];
  const groups = new Map<number, [Occurrence, ...Occurrence[]]>();
  for (const [at, occurrence] of occurrences.entries()) {
    const root = shown.has(tied.root(at)) ? tied.root(at) : NOBODY;
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [occurrence]);
    else group.push(occurrence);
  }
  return [...groups.values()];
}

const NOBODY = -1;

function fieldsIn(sources: readonly SpeakerSource[], occurrence: Occurrence): ReadonlySet<string> {
  return new Set(toldOf(sources, occurrence).roles.flatMap(({ field }) => field ?? []));
}

/** The full names of the other people of the article, as names are compared. */
function namedBeside(
  sources: readonly SpeakerSource[],
  { article, person }: Occurrence,
): readonly string[] {
  return (sources[article]?.analysis.people ?? []).flatMap((other, index) => {
    const key = index === person || other.kind !== 'person' ? null : nameKey(other.name);
    return key === null ? [] : `beside ${key}`;
  });
}

/** Who is tied to whom (union–find). */
class Ties {
  readonly #parents: number[];

  constructor(size: number) {
    this.#parents = Array.from({ length: size }, (_, at) => at);
  }

  root(at: number): number {
    let found = at;
    for (
      let next = this.#parents[found];
      next !== undefined && next !== found;
      next = this.#parents[found]
    )
      found = next;
    return found;
  }

  tie(one: number, other: number): void {
    this.#parents[this.root(other)] = this.root(one);
  }
}
