import { roleWords } from '../../../text/people/lexicon/role-words.ts';
import { genderedTitles, shortRoles } from '../../../text/people/lexicon/titles.ts';

/** Surnames of several people in PolNeAR dev: there a first name counts too. */
const SHARED: ReadonlySet<string> = new Set(['clinton', 'trump', 'scott', 'meehan', 'obama']);

/** Whether two names mean one person by the protocol: same last name, and for shared ones no other first name. */
export function isSameSpeaker(gold: string, named: string): boolean {
  const [wanted, shown] = [wordsOf(gold), wordsOf(named)];
  const last = wanted.at(-1);
  if (last === undefined || last !== shown.at(-1)) return false;
  if (!SHARED.has(last) || wanted.length < 2 || shown.length < 2) return true;
  return wanted.slice(0, -1).some((word) => shown.slice(0, -1).includes(word));
}

// “Rep. Robert C. Scott, Jr.” → robert, c, scott
function wordsOf(name: string): readonly string[] {
  return name
    .replace(/['’]s?$/u, '')
    .split(/\s+/u)
    .map((word) => word.toLowerCase().replaceAll(/[^\p{L}]/gu, ''))
    .filter((word, at, words) => word !== '' && !isTitle(word, at < words.length - 1));
}

function isTitle(word: string, isBefore: boolean): boolean {
  if (/^(?:jr|sr|ii|iii|iv)$/u.test(word)) return true;
  return isBefore && (roleWords.has(word) || genderedTitles.has(word) || shortRoles.has(word));
}
