import type { Token } from '../segmented.ts';
import { isFirstName } from './lexicon/first-names.ts';
import { adjectives, groupWords, surnamesToo } from './lexicon/places.ts';
import { roleWords } from './lexicon/role-words.ts';
import { genderedTitles, shortRoles } from './lexicon/titles.ts';

/** Which of a run's words is the first that names: of “Former Czech President Petr Pavel” the fourth. */
export function nameStart(words: readonly Token[]): number {
  return isBody(words) ? 0 : firstNameFrom(words, behindDescription(words));
}

/** Behind the run's last title or role, and behind the adjectives that follow: they belong to the description. */
function behindDescription(words: readonly Token[]): number {
  let cut = 0;
  for (const [index, token] of words.entries()) {
    // Of “Tom King” the King is a name.
    const before = words[index - 1];
    const isSurname =
      before !== undefined && index === words.length - 1 && isFirstName(before.lower);
    // So it is of “Mr King”.
    const isMister = /^(?:mr|mrs|ms|miss)\.?$/u.test(before?.lower ?? '');
    if (isTitle(token) && !isSurname && !isMister && !isFirstNameToo(words, index)) cut = index + 1;
  }
  while (cut < words.length - 1 && isDescribing(words, cut)) cut += 1;
  if (words[cut]?.lower === '-') return words.length;
  return words[cut]?.lower === 'of' ? Math.min(words.length, cut + 2) : cut;
}

// |Russian| John Hale; but Roman Zyl, Christian Orr: first names as well
function isDescribing(words: readonly Token[], at: number): boolean {
  const word = words[at]?.lower ?? '';
  return adjectives.has(word) && !(isFirstName(word) && words.length - at === 2);
}

// the White House, the Justice Department: their first words describe nobody.
function isBody(words: readonly Token[]): boolean {
  const of = words.findIndex(({ lower }) => /^(?:of|for)$/u.test(lower));
  const last = (of > 0 ? words[of - 1] : words.at(-1))?.lower ?? '';
  if (words.length < 2 || !groupWords.has(last)) return false;
  return words.length > 2 ? !surnamesToo.has(last) : !isFirstName(words[0]?.lower ?? '');
}

// former Miss Universe |Dana Hale|, Ayatollah |Ali Reed|
function firstNameFrom(words: readonly Token[], cut: number): number {
  if (words.length - cut < 3 || isFirstName(words[cut]?.lower ?? '')) return cut;
  for (let at = cut + 1; at < words.length - 1; at += 1) {
    if (isFirstName(words[at]?.lower ?? '') && words[at - 1]?.lower !== '-') return at;
  }
  return cut;
}

// |Dean| Baker, but “Dean Ann Baker”
function isFirstNameToo(words: readonly Token[], at: number): boolean {
  return at === 0 && words.length === 2 && isFirstName(words[0]?.lower ?? '');
}

/** A title or a role: it stands before names and names nobody. */
export function isTitle(token: Token): boolean {
  const word = plain(token);
  return genderedTitles.has(word) || shortRoles.has(word) || roleWords.has(word);
}

const plain = (token: Token): string => token.lower.replace(/\.$/u, '');
