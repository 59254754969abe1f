import { editDistance } from '../../text/edit-distance.ts';
import { areDistantVariants, areVariants } from './first-name-variants.ts';
import type { FullName } from './full-name.ts';
import type { Group } from './group.ts';
import type { MergeKind } from './speaker.ts';
import { spellingKey } from './spelling-key.ts';

/** A way in which two groups may be one person. */
interface MergeRule {
  readonly kind: MergeKind;
  /** Groups are compared under a common key only: cost grows with the names, not with their pairs. */
  readonly keys: (name: FullName) => readonly string[];
  readonly isSame: (one: Group, other: Group) => boolean;
  /** Whether a group with two possible partners has none. */
  readonly isUnique: boolean;
}

/** In this order; each sees what those before it have joined. */
export const MERGE_RULES: readonly MergeRule[] = [
  {
    kind: 'same-name',
    keys: ({ first, letters, suffix }) => (first === null ? [] : [`${letters} ${suffix}`]),
    isSame: mayBeOne,
    isUnique: true,
  },
  {
    kind: 'first-name-variant',
    keys: ({ first, surname, suffix }) => (isSpelled(first) ? [`${surname} ${suffix}`] : []),
    isSame: somePair((one, other) => one.surname === other.surname && haveVariants(one, other)),
    isUnique: false,
  },
  {
    kind: 'transliteration',
    // Two keys a name: one spelling, or one first name and a surname that begins alike.
    keys: ({ first, surname, suffix }) =>
      isSpelled(first) && surname.length >= LEAST
        ? [`${spellingKey(surname)} ${suffix}`, `${first} ${surname.slice(0, 3)} ${suffix}`]
        : [],
    isSame: areTransliterated,
    isUnique: false,
  },
  {
    // Before surnames, so that “D. Hale” counts as a holder no longer.
    kind: 'initial',
    keys: ({ first, surname, suffix }) =>
      first === null ? [] : [`${first.slice(0, 1)} ${surname} ${suffix}`],
    isSame: (one, other) => hasInitial(one) !== hasInitial(other) && mayBeOne(one, other),
    isUnique: true,
  },
  {
    kind: 'surname',
    keys: ({ surname }) => [surname.length >= LEAST ? spellingKey(surname) : surname],
    isSame: (one, other) => isBare(one) !== isBare(other) && mayBeOne(one, other),
    isUnique: true,
  },
];

// In shorter surnames another spelling is another name: Hale, Hall.
const LEAST = 6;

function isSpelled(first: string | null): first is string {
  return first !== null && first.length > 1;
}

/** Whether neither gender nor line of work tells two groups apart. */
export function mayBeOne(one: Group, other: Group): boolean {
  if (one.gender !== null && other.gender !== null && one.gender !== other.gender) return false;
  const [initials, others] = [initialsOf(one), initialsOf(other)];
  if (initials.size > 0 && others.size > 0 && ![...initials].some((each) => others.has(each)))
    return false;
  if (one.fields.size === 0 || other.fields.size === 0) return true;
  return [...one.fields].some((field) => other.fields.has(field));
}

function initialsOf({ names }: Group): ReadonlySet<string> {
  return new Set(names.map(({ initials }) => initials).filter((each) => each !== ''));
}

export function isBare({ names }: Group): boolean {
  return names.every(({ first }) => first === null);
}

function hasInitial({ names }: Group): boolean {
  return names.every(({ first }) => first?.length === 1);
}

function somePair(
  test: (one: FullName, other: FullName) => boolean,
): (one: Group, other: Group) => boolean {
  return (one, other) =>
    mayBeOne(one, other) &&
    one.names.some((name) => other.names.some((second) => test(name, second)));
}

function haveVariants({ first: one }: FullName, { first: other }: FullName): boolean {
  return one !== null && other !== null && one !== other && areVariants(one, other);
}

/** Same first name and one spelling; two letters apart, or first names of two languages, only with a common role. */
function areTransliterated(one: Group, other: Group): boolean {
  const shareRole = (): boolean => [...one.roles].some((role) => other.roles.has(role));
  return somePair((name, second) => {
    if (name.first === null || second.first === null) return false;
    const isOneSpelling = spellingKey(name.surname) === spellingKey(second.surname);
    if (areOneFirstName(name.first, second.first)) {
      if (isOneSpelling) return true;
      const isLong = name.surname.length > LEAST;
      return isLong && shareRole() && editDistance(name.surname, second.surname, 2) <= 2;
    }
    return isOneSpelling && areDistantVariants(name.first, second.first) && shareRole();
  })(one, other);
}

function areOneFirstName(one: string, other: string): boolean {
  return areVariants(one, other) || spellingKey(one) === spellingKey(other);
}
