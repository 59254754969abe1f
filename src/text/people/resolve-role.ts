import type { Attributed } from '../quotation/quotation.ts';
import type { SegmentedText, Token } from '../segmented.ts';
import type { Span } from '../span.ts';
import { CERTAIN } from './certain.ts';
import { mayBeCalled } from './lexicon/role-kinds.ts';
import { genderedTitles, shortRoles } from './lexicon/titles.ts';
import { roleWords } from './lexicon/role-words.ts';
import { stateAbbreviations } from './lexicon/us-states.ts';
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
  const holders = people.flatMap((person, index) => {
    const role = person.roles.find(
      (span) => span.start < source.start && isThatRole(segmented, person, span, wanted),
    );
    return role === undefined ? [] : [{ person, index, role }];
  });
  const [only, ...others] = holders;
  if (only === undefined || others.length > 0) return null;
  const antecedent = introduction(only.role, only.person);
  return { person: only.index, via: 'role', antecedent, margin: CERTAIN };
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
const NO_LONGER = /^(?:former|ex|then|late|vice|prime|deputy|assistant|acting|would|aspiring)$/u;

// Nor is a secretary general a general.
const OFFICE = new RegExp(
  `${NO_LONGER.source}|^(?:secretary|attorney|surgeon|solicitor|director)$`,
  'u',
);

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
function isThatRole(
  segmented: SegmentedText,
  person: Person,
  span: Span,
  { head, modifiers }: Role,
): boolean {
  const place = placeOf(segmented, span);
  const given = place === null ? null : roleOf(tokensAt(segmented, place));
  if (given === null || !mayBeCalled(given.head, head)) return false;
  const parting = given.head === 'general' ? OFFICE : NO_LONGER;
  if (given.modifiers.some((word) => parting.test(word) && !modifiers.includes(word))) return false;
  const rest = modifiers.filter((word) => !given.modifiers.includes(word));
  return rest.every((word) => !NO_LONGER.test(word)) && areTold(segmented, person, span, rest);
}

// “the 57-year-old”: the number is looked for.
const UNTOLD = /^(?:year|old)$/u;
// How far behind a name its state may stand: Dana Hale (R-Fla.); Dana Hale of Florida.
const BEHIND = 14;
const SENTENCE_END = /[.!?]\s/u;

/** Whether what stands behind the name or the role holds these words: “the |Florida| senator”. */
function areTold(
  { text }: SegmentedText,
  { mentions }: Person,
  role: Span,
  words: readonly string[],
): boolean {
  if (words.length === 0) return true;
  const told = [role, ...mentions.map(({ span }) => span)]
    .map(({ end }) => text.slice(end, end + BEHIND).split(SENTENCE_END)[0] ?? '')
    .flatMap((part) => part.toLowerCase().match(/[\p{L}\p{N}.]+/gu) ?? []);
  const known = new Set(
    told.flatMap((word) => {
      const plain = word.replaceAll('.', '');
      return [plain, ...(stateAbbreviations.get(plain)?.split(' ') ?? [])];
    }),
  );
  return words.every((word) => known.has(word) || UNTOLD.test(word));
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
