import type { SegmentedText, Token } from '../segmented.ts';
import { isFirstName } from './lexicon/first-names.ts';
import { adjectives, bodyWords, groupWords, placeWords, surnamesToo } from './lexicon/places.ts';
import { roleWords } from './lexicon/role-words.ts';
import type { NameRun } from './name-run.ts';
import { roleSpans } from './role-spans.ts';

// Roles that, capitalised, may also begin the name of a thing: “Star Wars”, “General Motors”.
const LOOSE_ROLES = new Set(
  'star head guard fellow friend major owner player builder ranger father mother worker host king queen prince student trader'.split(
    ' ',
  ),
);

/** Whether the words name a country, a city, a body, an event: never a person. */
export function isPlaceOrBody(run: NameRun): boolean {
  const words = run.name.map(({ lower }) => lower);
  const last = words.at(-1) ?? '';
  if (words.length > 1 && isFirstName(words[0] ?? '') && surnamesToo.has(last)) return false;
  if (isKnownPlaceOrBody(run) || words.every((word) => INITIALS.test(word))) return true;
  if (words.some((word) => bodyWords.has(word) && !isFirstName(word))) return true;
  const of = words.findIndex((word) => /^(?:of|for)$/u.test(word));
  const head = of > 0 ? words[of - 1] : last;
  if (words.length > 2 && isFirstName(words[0] ?? '') && surnamesToo.has(last)) return false;
  return groupWords.has(head ?? '');
}

// N.H., D.C.
const INITIALS = /^(?:\p{L}\.){2,}$/u;

/** Whether every word of the name is one of the places and bodies that we know by heart. */
export function isKnownPlaceOrBody({ name }: NameRun): boolean {
  return name.every(
    ({ lower }) => placeWords.has(lower) || adjectives.has(lower) || bodyWords.has(lower),
  );
}

/** Whether the name is a word such as “Cuban”, which some people bear as a surname. */
export function isAdjective({ name }: NameRun): boolean {
  return name.length === 1 && adjectives.has(name[0]?.lower ?? '');
}

// |Cuban| said; |Cuban|’s
export function isFollowedByVerb({ paragraphs }: SegmentedText, run: NameRun): boolean {
  const next = paragraphs[run.paragraph]?.tokens[run.last];
  if (next === undefined) return true;
  return /^(?:VERB|AUX)$/u.test(next.tag) || /^(?:['’]s?|[.,;])$/u.test(next.lower);
}

/** Whether the article's own words show that a person is named, apart from being heard to speak. */
export function isShownAsPerson(segmented: SegmentedText, run: NameRun): boolean {
  if (isPlaceOrBody(run) || isCutShort(run)) return false;
  const tokens = segmented.paragraphs[run.paragraph]?.tokens ?? [];
  const title = run.before.at(-1)?.lower.replace(/\.$/u, '');
  if (title !== undefined && !adjectives.has(title)) {
    if (wordCount(run) > 1 || !LOOSE_ROLES.has(title)) return true;
  }
  if (roleWords.has(tokens[run.first - 1]?.lower ?? '') && run.before.length === 0) return true;
  // a potter named |Orla|
  if (/^(?:named|nicknamed)$/u.test(tokens[run.first - 1]?.lower ?? '')) return true;
  // “Zyl, the minister, …”
  if (wordCount(run) < 2) return roleSpans(segmented, run).length > 0;
  if (isFirstName(run.name[0]?.lower ?? '') || hasInitial(run.name)) return true;
  return isFollowedByPerson(tokens, run) || roleSpans(segmented, run).length > 0;
}

// Robert C. “Bobby” Reed
function isCutShort({ name }: NameRun): boolean {
  return /^\p{L}\.$/u.test(name.at(-1)?.lower ?? 'a.');
}

/** Without initials and hyphens. */
function wordCount(run: NameRun): number {
  return run.name.filter(({ lower }) => /^\p{L}{2}/u.test(lower)).length;
}

// John J. Reed, J. Reed
function hasInitial(name: readonly Token[]): boolean {
  return name.some(({ lower }, index) => index < name.length - 1 && /^\p{L}\.$/u.test(lower));
}

// Reed, who …; Reed, 43, …; Reed (D-Ohio)
function isFollowedByPerson(tokens: readonly Token[], run: NameRun): boolean {
  const [mark, word, after] = tokens.slice(run.last, run.last + 3).map(({ lower }) => lower);
  if (mark === ',') return word === 'who' || (/^\d{2}$/u.test(word ?? '') && after === ',');
  return mark === '(' && /^[dri]$/u.test(word ?? '') && after === '-';
}
