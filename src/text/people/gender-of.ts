import type { SegmentedText } from '../segmented.ts';
import { genderOfFirstName } from './lexicon/first-names.ts';
import { genderedRoles, roleWords } from './lexicon/role-words.ts';
import { genderedTitles } from './lexicon/titles.ts';
import type { NameRun } from './name-run.ts';
import { nameWords, type NameWords } from './name-words.ts';
import type { Gender } from './person.ts';

/** What titles (“Mrs”), roles (“spokesman”) and the first name tell, in this order. */
export function genderOf(
  segmented: SegmentedText,
  runs: readonly NameRun[],
  roles: readonly string[],
): Gender | null {
  const byTitle = majority(
    runs.flatMap(({ before }) => before.map((token) => titleGender(token.lower))),
  );
  if (byTitle !== null) return byTitle;
  const words = roles.map((role) =>
    genderedRoles.get(
      role
        .toLowerCase()
        .split(/[\s-]+/u)
        .at(-1) ?? '',
    ),
  );
  const byRole = majority(words);
  if (byRole !== null) return byRole;
  const names = runs.flatMap(({ name }) => nameWords(name) ?? []);
  const whole = names.filter(({ first }) => first !== null);
  // Ann Warren is no man because “Warren” may be one's first name.
  const byName = majority((whole.length > 0 ? whole : names).map(nameGender));
  return byName ?? majority(runs.map((run) => pronounGender(segmented, run)));
}

function nameGender({ first, surname }: NameWords): Gender | undefined {
  return genderOfFirstName(first ?? surname) ?? undefined;
}

function titleGender(word: string): Gender | undefined {
  const plain = word.replace(/\.$/u, '');
  return genderedTitles.get(plain) ?? genderedRoles.get(plain);
}

// How many tokens behind a name a pronoun may still stand for it.
const PRONOUN_REACH = 30;

// “Zyl said in her letter …”, “Zyl left. She …”: the next pronoun, with no other name or quotation before it.
function pronounGender({ paragraphs }: SegmentedText, run: NameRun): Gender | undefined {
  const tokens = paragraphs[run.paragraph]?.tokens.slice(run.last, run.last + PRONOUN_REACH) ?? [];
  let isInBrackets = false;
  for (const { lower, tag } of tokens) {
    if (lower === '(' || lower === ')') isInBrackets = lower === '(';
    if (isInBrackets) continue;
    if (/^(?:he|his|him|himself)$/u.test(lower)) return 'm';
    if (/^(?:she|her|hers|herself)$/u.test(lower)) return 'f';
    if (tag === 'PROPN' || /^[“”"]$/u.test(lower) || roleWords.has(lower)) return undefined;
  }
  return undefined;
}

/** Null when both or neither are told equally often. */
function majority(votes: readonly (Gender | undefined)[]): Gender | null {
  const female = votes.filter((vote) => vote === 'f').length;
  const male = votes.filter((vote) => vote === 'm').length;
  if (female === male) return null;
  return female > male ? 'f' : 'm';
}
