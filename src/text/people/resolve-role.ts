import type { Attributed } from '../quotation/quotation.ts';
import type { SegmentedText, Token } from '../segmented.ts';
import type { Span } from '../span.ts';
import { CERTAIN } from './certain.ts';
import { genderedTitles, shortRoles } from './lexicon/titles.ts';
import { roleWords } from './lexicon/role-words.ts';
import { placeOf, tokensAt } from './neighbours.ts';
import type { Person } from './person.ts';

/** Who “the envoy” is: the one person whom the article has introduced with that role before. */
export function resolveRole(
  segmented: SegmentedText,
  source: Span,
  people: readonly Person[],
): Attributed | null {
  const wanted = wantedRole(segmented, source);
  if (wanted === null) return null;
  const beside = namedBeside(segmented, source, people);
  if (beside !== null) return beside;
  let found: Attributed | null = null;
  for (const [index, person] of people.entries()) {
    const role = person.roles.find(
      (span) => span.start < source.start && isThatRole(segmented, span, wanted),
    );
    if (role === undefined) continue;
    if (found !== null) return null;
    found = { person: index, via: 'role', antecedent: introduction(role, person), margin: CERTAIN };
  }
  return found;
}

// Dana Hale, |the mayor|, said: whoever is named before the comma.
function namedBeside(
  { text }: SegmentedText,
  source: Span,
  people: readonly Person[],
): Attributed | null {
  if (text.slice(source.start - 2, source.start) !== ', ') return null;
  for (const [person, { kind, mentions }] of people.entries()) {
    const name = mentions.find(({ span }) => span.end === source.start - 2);
    if (kind !== 'person' || name === undefined) continue;
    return { person, via: 'role', antecedent: name.span, margin: CERTAIN };
  }
  return null;
}

// “the president” is neither the former president nor the vice president.
const NO_LONGER = /^(?:former|ex|then|late|vice|deputy|assistant|acting|would|aspiring)$/u;

interface Role {
  readonly head: string;
  readonly modifiers: readonly string[];
}

/** “the special envoy” is special + envoy; null for “an envoy”, “envoys”, “the envoy's wife”. */
function wantedRole(segmented: SegmentedText, source: Span): Role | null {
  const place = placeOf(segmented, source);
  if (place === null) return null;
  const [article, ...rest] = tokensAt(segmented, place);
  if (article?.lower !== 'the') return null;
  return roleOf(rest);
}

function roleOf(tokens: readonly Token[]): Role | null {
  const words = tokens
    .map(({ lower }) => lower.replace(/\.$/u, ''))
    .filter((word) => !/^(?:['’]s?|-|the)$/u.test(word) && !genderedTitles.has(word))
    .map((word) => shortRoles.get(word) ?? word);
  const head = words.at(-1);
  if (head === undefined || !roleWords.has(head)) return null;
  return { head, modifiers: words.slice(0, -1) };
}

/** Whether a role that the article gives is the one that is meant: same noun, and no word that it lacks. */
function isThatRole(segmented: SegmentedText, span: Span, wanted: Role): boolean {
  const place = placeOf(segmented, span);
  if (place === null) return false;
  const given = roleOf(tokensAt(segmented, place));
  if (given === null || given.head !== wanted.head) return false;
  if (given.modifiers.some((word) => NO_LONGER.test(word) && !wanted.modifiers.includes(word)))
    return false;
  return wanted.modifiers.every((word) => given.modifiers.includes(word));
}

/** From the role to the name beside it. */
function introduction(role: Span, { mentions }: Person): Span {
  let name = mentions[0].span;
  for (const { span } of mentions) {
    if (distance(role, span) < distance(role, name)) name = span;
  }
  return { start: Math.min(role.start, name.start), end: Math.max(role.end, name.end) };
}

function distance(a: Span, b: Span): number {
  return Math.max(a.start - b.end, b.start - a.end);
}
