import type { SegmentedText, Token } from '../segmented.ts';
import type { Span } from '../span.ts';
import { genderedTitles } from './lexicon/titles.ts';
import { genderedRoles, roleWords } from './lexicon/role-words.ts';
import type { Gender, Person } from './person.ts';
import { resolveRole } from './resolve-role.ts';

/** A place where an article calls somebody by a role alone: “the envoy”. */
export interface RoleMention {
  readonly span: Span;
  /** Index into the people; null: nobody was introduced with that role, or several were. */
  readonly person: number | null;
  /** What the role itself tells. */
  readonly gender: Gender | null;
}

// Once an article, not once a pronoun.
const found = new WeakMap<readonly Person[], readonly RoleMention[]>();

/** All of an article, in order. */
export function roleMentions(
  segmented: SegmentedText,
  people: readonly Person[],
): readonly RoleMention[] {
  const known = found.get(people);
  if (known !== undefined) return known;
  const mentions = segmented.paragraphs.flatMap(({ tokens }) =>
    tokens.flatMap((token, at) => {
      const span = roleWords.has(token.lower) ? rolePhrase(tokens, at) : null;
      if (span === null) return [];
      const person = resolveRole(segmented, span, people)?.person ?? null;
      return [{ span, person, gender: genderedRoles.get(token.lower) ?? null }];
    }),
  );
  found.set(people, mentions);
  return mentions;
}

// How far before the noun its article may stand, in tokens.
const REACH = 6;

/** “the special envoy” from the place of its noun; null when the noun goes on or a name follows. */
function rolePhrase(tokens: readonly Token[], head: number): Span | null {
  const next = tokens[head + 1];
  if (next !== undefined && (/^(?:NOUN|PROPN)$/u.test(next.tag) || /^['’-]/u.test(next.lower)))
    return null;
  for (let at = head - 1; at >= Math.max(0, head - REACH); at -= 1) {
    const token = tokens[at];
    if (token === undefined) return null;
    if (token.lower === 'the') return { start: token.start, end: tokens[head]?.end ?? token.end };
    const isInside =
      /^(?:ADJ|NOUN|PROPN|NUM|X)$/u.test(token.tag) || /^(?:['’]s?|-)$/u.test(token.lower);
    if (!isInside || genderedTitles.has(token.lower)) return null;
  }
  return null;
}
