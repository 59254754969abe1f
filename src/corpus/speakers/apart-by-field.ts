import type { Occurrence, Occurrences } from './occurrence.ts';
import type { Field } from './role-field.ts';
import type { ToldCoder } from './told-coder.ts';
import { endOf, howMany, kindIn, nameIn, ROLE_SIZE, startOf } from './told-people.ts';

/**
 * People of one full name, parted where the articles show that they are several: a senator in some, a footballer in
 * others, and no article that gives both roles or names one third person beside either. Those of whom no article gives
 * such a role, and whom nobody named beside them ties to one, stand by themselves: they may be any.
 */
export function apartByField(coder: ToldCoder, occurrences: Occurrences): readonly Occurrences[] {
  const fields = occurrences.map((each) => fieldsIn(coder, each));
  const all = new Set<Field>();
  for (const own of fields) for (const field of own) all.add(field);
  if (all.size < 2) return [occurrences];
  const tied = new Ties(occurrences.length);
  const firstWith = new Map<Field | number, number>();
  const tie = (sign: Field | number, at: number): void => {
    const first = firstWith.get(sign);
    if (first === undefined) firstWith.set(sign, at);
    else tied.tie(first, at);
  };
  for (const [at, occurrence] of occurrences.entries()) {
    for (const field of fields[at] ?? []) tie(field, at);
    for (const name of namedBeside(coder, occurrence)) tie(name, at);
  }
  const shown = new Set(occurrences.flatMap((_, at) => (fields[at]?.length ? tied.root(at) : [])));
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
const NONE: readonly Field[] = [];

function fieldsIn(
  { roleOf }: ToldCoder,
  { article: { people }, person }: Occurrence,
): readonly Field[] {
  const end = endOf(people, person, 'roles');
  let found = NONE;
  for (let at = startOf(people, person, 'roles'); at < end; at += ROLE_SIZE) {
    const { field } = roleOf(people[at] ?? 0);
    if (field !== null && !found.includes(field)) found = [...found, field];
  }
  return found;
}

/** The full names of the other people of the article, as names are compared. */
function* namedBeside(
  { wholeNameOf }: ToldCoder,
  { article: { people }, person }: Occurrence,
): Iterable<number> {
  const count = howMany(people);
  for (let other = 0; other < count; other += 1) {
    if (other === person || kindIn(people, other) !== 'person') continue;
    const name = wholeNameOf(nameIn(people, other));
    if (name !== 0) yield name;
  }
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
    ) {
      // Halves the way.
      this.#parents[found] = this.#parents[next] ?? next;
      found = next;
    }
    return found;
  }

  tie(one: number, other: number): void {
    this.#parents[this.root(other)] = this.root(one);
  }
}
