import { fold } from '../fold.ts';

/** A name as names are compared: folded, without particles and initials between first name and surname. */
export interface FullName {
  /** Null when one word is all there is; a single letter for an initial. */
  readonly first: string | null;
  readonly surname: string;
  /** “jr”, “iii”: all that parts a son from his father. */
  readonly suffix: string;
  /** Between first name and surname: “hw” of George H.W. Bush. */
  readonly initials: string;
  /** All letters in a row, initials left out: Kim Jong-un and Kim Jong Un are one. */
  readonly letters: string;
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/u;
const PARTICLE = /^(?:de|da|del|della|di|du|la|le|van|von|der|den|bin|ibn|al|el|ul|ter)$/u;

/** “Bill de Blasio” → bill + blasio; “O’Brien” → obrien; null without a letter. */
export function fullName(name: string): FullName | null {
  const words = fold(name.replaceAll(/(?<=\p{L})['’-](?=\p{L})/gu, '')).split(' ');
  const suffix = words.length > 1 && SUFFIX.test(words.at(-1) ?? '') ? (words.pop() ?? '') : '';
  const plain = words.filter((word, at) => at === words.length - 1 || !PARTICLE.test(word));
  const surname = plain.at(-1) ?? '';
  if (surname === '') return null;
  const spelled = plain.slice(0, -1).find((word) => word.length > 1);
  return {
    first: spelled ?? plain.slice(0, -1)[0] ?? null,
    surname,
    suffix,
    initials: plain
      .slice(1, -1)
      .filter((word) => word.length === 1 || word === 'hw')
      .join(''),
    letters: plain.filter((word) => word.length > 1).join(''),
  };
}
