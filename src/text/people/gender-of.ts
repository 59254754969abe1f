import type { SegmentedText } from '../segmented.ts';
import { genderOfFirstName } from './lexicon/first-names.ts';
import { genderedRoles } from './lexicon/role-words.ts';
import { genderedTitles } from './lexicon/titles.ts';
import type { NameRun } from './name-run.ts';
import { nameWords } from './name-words.ts';
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
  const byName = majority(
    runs.map(({ name }) => {
      const first = nameWords(name)?.first;
      return first === null || first === undefined
        ? undefined
        : (genderOfFirstName(first) ?? undefined);
    }),
  );
  return byName ?? majority(runs.map((run) => relativeGender(segmented, run)));
}

function titleGender(word: string): Gender | undefined {
  const plain = word.replace(/\.$/u, '');
  return genderedTitles.get(plain) ?? genderedRoles.get(plain);
}

// “Zyl said in her letter”: a possessive in the same clause, with no other name before it.
function relativeGender({ paragraphs }: SegmentedText, run: NameRun): Gender | undefined {
  const tokens = paragraphs[run.paragraph]?.tokens.slice(run.last, run.last + 8) ?? [];
  for (const { lower, tag } of tokens) {
    if (/^(?:his|himself)$/u.test(lower)) return 'm';
    if (/^(?:her|herself)$/u.test(lower)) return 'f';
    if (tag === 'PROPN' || /^[.;“”"]$/u.test(lower)) return undefined;
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
