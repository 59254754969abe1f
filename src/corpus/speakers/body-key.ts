import { fold } from '../fold.ts';

// The Kremlin and Moscow stay apart: outlets choose between them.
const VARIANTS: readonly (readonly [key: string, ...forms: string[]])[] = [
  ['united states', 'us', 'u s', 'usa', 'u s a', 'united states of america', 'america'],
  ['united kingdom', 'uk', 'u k', 'britain', 'great britain'],
  ['european union', 'eu', 'e u'],
  ['united nations', 'un', 'u n'],
  ['north atlantic treaty organization', 'nato', 'north atlantic treaty organisation'],
  ['north korea', 'dprk'],
  ['russia', 'russian federation'],
  ['united arab emirates', 'uae'],
  ['turkey', 'turkiye'],
  ['state department', 'us state department', 'u s state department', 'department of state'],
  ['pentagon', 'defense department', 'department of defense'],
];

const KEYS: ReadonlyMap<string, string> = new Map(
  VARIANTS.flatMap(([key, ...forms]) => forms.map((form) => [form, key] as const)),
);

/** What all forms of a body's name share: “the U.S.”, “United States” → united states. */
export function bodyKey(name: string): string {
  const folded = fold(name).replace(/^the /u, '');
  return KEYS.get(folded) ?? folded;
}
