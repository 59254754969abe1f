import { wordSet } from '../../text/people/lexicon/words.ts';
import { fold } from '../fold.ts';
import { roleKey } from './role-key.ts';

/** Lines of work that hardly anybody has two of at one time. */
export type Field = 'office' | 'sport' | 'stage' | 'science' | 'church';

const FIELDS: readonly (readonly [Field, ReadonlySet<string>])[] = [
  [
    'office',
    // No “president”: clubs and companies have them too.
    wordSet(`ambassador commissioner congressman congresswoman councillor councilman councilwoman
      governor lawmaker legislator magistrate mayor minister mp premier prosecutor
      representative senator sheriff undersecretary vice-president`),
  ],
  [
    'sport',
    wordSet(`boxer cricketer footballer goalkeeper golfer gymnast jockey linebacker midfielder outfielder
      quarterback sprinter swimmer wrestler`),
  ],
  ['stage', wordSet('actor actress comedian composer guitarist musician playwright rapper singer')],
  [
    'science',
    wordSet(`astronaut biologist chemist climatologist epidemiologist geologist hydrologist meteorologist
      nurse pediatrician physicist psychiatrist psychologist surgeon veterinarian`),
  ],
  ['church', wordSet('archbishop bishop cardinal imam monk pastor priest rabbi')],
];

/** The field of a role as written; null for most, and for what somebody no longer is: “former quarterback”. */
export function fieldOf(role: string): Field | null {
  if (/^(?:former|ex|retired|onetime|late)\b/u.test(fold(role))) return null;
  const head = roleKey(role)?.split(' ').at(-1);
  if (head === undefined) return null;
  return FIELDS.find(([, words]) => words.has(head))?.[0] ?? null;
}
