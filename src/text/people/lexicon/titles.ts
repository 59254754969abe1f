import type { Gender } from '../person.ts';

/** Words before a name that tell a gender; lower-cased, without a full stop. */
export const genderedTitles: ReadonlyMap<string, Gender> = new Map([
  ...[
    'mr',
    'sir',
    'lord',
    'king',
    'prince',
    'pope',
    'father',
    'brother',
    'baron',
    'duke',
    'emir',
    'sheikh',
    'imam',
  ].map((title) => [title, 'm'] as const),
  ...[
    'mrs',
    'ms',
    'miss',
    'madam',
    'madame',
    'lady',
    'dame',
    'queen',
    'princess',
    'sister',
    'baroness',
    'duchess',
  ].map((title) => [title, 'f'] as const),
]);

/** Roles in short, and the word that they stand for. */
export const shortRoles: ReadonlyMap<string, string> = new Map([
  ['gen', 'general'],
  ['sen', 'senator'],
  ['rep', 'representative'],
  ['gov', 'governor'],
  ['lt', 'lieutenant'],
  ['col', 'colonel'],
  ['maj', 'major'],
  ['capt', 'captain'],
  ['cmdr', 'commander'],
  ['sgt', 'sergeant'],
  ['adm', 'admiral'],
  ['amb', 'ambassador'],
  ['pres', 'president'],
  ['dr', 'doctor'],
  ['prof', 'professor'],
  ['rev', 'reverend'],
  ['hon', 'honourable'],
  ['atty', 'attorney'],
]);
