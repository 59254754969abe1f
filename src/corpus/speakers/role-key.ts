import { roleWords } from '../../text/people/lexicon/role-words.ts';
import { shortRoles } from '../../text/people/lexicon/titles.ts';
import { fold } from '../fold.ts';

/** What the forms of a role have in common: “the Vermont senator”, “Vermont Sen.” → vermont senator; null for no role. */
export function roleKey(words: string): string | null {
  const all = fold(words)
    .replace(/^the /u, '')
    .split(' ')
    .filter((word) => word !== 's')
    .map((word) => shortRoles.get(word) ?? word);
  return roleWords.has(all.at(-1) ?? '') ? all.join(' ') : null;
}
