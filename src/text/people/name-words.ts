import type { Token } from '../segmented.ts';

/** A name reduced to what tells people apart, lower-cased. */
export interface NameWords {
  /** Null when only one word is given. */
  readonly first: string | null;
  /** Between first name and surname: “San Suu”. */
  readonly middle: readonly string[];
  readonly surname: string;
  /** “Jr.”, “III”: the only difference between a father and a son. */
  readonly suffix: string | null;
}

const SUFFIXES = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv']);
const PARTICLES = /^(?:de|da|del|della|di|du|la|le|van|von|der|den|bin|ibn|al|el|ul|ter)$/u;

// Short forms that do not begin like the long one.
const SHORT_FORMS = new Map(
  Object.entries({
    bill: 'william',
    billy: 'william',
    bob: 'robert',
    bobby: 'robert',
    joe: 'joseph',
    mike: 'michael',
    jim: 'james',
    jimmy: 'james',
    tom: 'thomas',
    dick: 'richard',
    rick: 'richard',
    ted: 'edward',
    tony: 'anthony',
    jack: 'john',
    hank: 'henry',
    chuck: 'charles',
    mitch: 'mitchell',
    liz: 'elizabeth',
    beth: 'elizabeth',
    kate: 'katherine',
    peggy: 'margaret',
    larry: 'lawrence',
    sasha: 'alexander',
  }),
);

/** The words of a name without initials; hyphened words count as one, particles as none. Null for no words. */
export function nameWords(name: readonly Token[]): NameWords | null {
  const words: string[] = [];
  let isJoined = false;
  for (const { lower } of name) {
    const last = words.at(-1);
    if (/^["“”]$/u.test(lower)) continue;
    if (lower === '-') isJoined = true;
    else if (isJoined && last !== undefined) {
      words[words.length - 1] = PARTICLES.test(last) ? lower : `${last}-${lower}`;
      isJoined = false;
    } else if (!/^\p{L}\.$/u.test(lower)) words.push(lower);
  }
  const suffix = SUFFIXES.has(words.at(-1) ?? '') ? (words.pop() ?? null) : null;
  const plain = words.filter((word) => !PARTICLES.test(word));
  const surname = plain.at(-1);
  if (surname === undefined) return null;
  return {
    first: plain.length > 1 ? (plain[0] ?? null) : null,
    middle: plain.slice(1, -1),
    surname,
    suffix,
  };
}

/** Whether two first names may be one person's: “Joe” and “Joseph”, “J” and “John”. */
export function areSameFirstName(one: string, other: string): boolean {
  if (one === other) return true;
  if ((SHORT_FORMS.get(one) ?? one) === (SHORT_FORMS.get(other) ?? other)) return true;
  const length = Math.min(one.length, other.length);
  return length >= 3 && one.slice(0, length) === other.slice(0, length);
}
