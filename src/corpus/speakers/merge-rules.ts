import { editDistance } from '../../text/edit-distance.ts';
import { areDistantVariants, areVariants } from './first-name-variants.ts';
import type { SpelledName } from './compared-name.ts';
import type { Group } from './group.ts';
import type { MergeKind } from './speaker.ts';

/** A way in which two groups may be one person. */
interface MergeRule {
  readonly kind: MergeKind;
  /** Groups are compared under a common key only: cost grows with the names, not with their pairs. */
  readonly keys: (name: SpelledName) => readonly string[];
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
    keys: ({ first, surname, surnameKey, suffix }) =>
      isSpelled(first) && surname.length >= LEAST
        ? [`${surnameKey} ${suffix}`, `${first} ${surname.slice(0, 3)} ${suffix}`]
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
    keys: ({ surname, surnameKey }) => [surname.length >= LEAST ? surnameKey : surname],
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
  if (haveOtherInitials(one, other)) return false;
  if (one.fields.size === 0 || other.fields.size === 0) return true;
  for (const field of one.fields) if (other.fields.has(field)) return true;
  return false;
}

/** Whether both have initials and none in common. Asked of every pair: it makes no sets. */
function haveOtherInitials(one: Group, other: Group): boolean {
  let isAny = false;
  for (const { initials } of one.names) {
    if (initials === '') continue;
    for (const { initials: others } of other.names) {
      if (others === initials) return false;
      if (others !== '') isAny = true;
    }
  }
  return isAny;
}

export function isBare({ names }: Group): boolean {
  for (const { first } of names) if (first !== null) return false;
  return true;
}

function hasInitial({ names }: Group): boolean {
  return names.every(({ first }) => first?.length === 1);
}

function somePair(
  test: (one: SpelledName, other: SpelledName) => boolean,
): (one: Group, other: Group) => boolean {
  return (one, other) =>
    mayBeOne(one, other) &&
    one.names.some((name) => other.names.some((second) => test(name, second)));
}

function haveVariants({ first: one }: SpelledName, { first: other }: SpelledName): boolean {
  return one !== null && other !== null && one !== other && areVariants(one, other);
}

/** Same first name and one spelling; two letters apart, or first names of two languages, only with a common role. */
function areTransliterated(one: Group, other: Group): boolean {
  const shareRole = (): boolean => [...one.roles].some((role) => other.roles.has(role));
  return somePair((name, second) => {
    if (name.first === null || second.first === null) return false;
    const isOneSpelling = name.surnameKey === second.surnameKey;
    if (name.firstKey === second.firstKey || areVariants(name.first, second.first)) {
      if (isOneSpelling) return true;
      const isLong = name.surname.length > LEAST;
      return isLong && shareRole() && editDistance(name.surname, second.surname, 2) <= 2;
    }
    return isOneSpelling && areDistantVariants(name.first, second.first) && shareRole();
  })(one, other);
}
