import type { SegmentedText } from '../segmented.ts';
import { isPlaceOrBody, isShownAsPerson } from './name-kind.ts';
import type { NameRun } from './name-run.ts';
import type { NameWords } from './name-words.ts';
import { formOf, Register, titleGenderOf, wordsOf } from './register.ts';
import { followsThe, isBody, isNobody } from './speaking-name.ts';

/** Everybody whom the text names with evidence, and every body that it hears speak; nothing linked yet. */
export function knownNames(
  segmented: SegmentedText,
  runs: readonly NameRun[],
  speaking: ReadonlySet<NameRun>,
): Register {
  const register = new Register();
  // Whole names first, so that “Hale” finds Dana Hale even where the surname comes before the name.
  for (const run of runs) addWhole(segmented, register, run, speaking.has(run), runs);
  for (const run of runs) addSingle(segmented, register, run, speaking.has(run));
  return register;
}

function addWhole(
  segmented: SegmentedText,
  register: Register,
  run: NameRun,
  isSpeaking: boolean,
  runs: readonly NameRun[],
): void {
  const words = wordsOf(run);
  if (words === null) return;
  const isPerson = isShownAsPerson(segmented, run);
  if (isSpeaking && !isPerson && isBody(segmented, run)) {
    if (!isNobody(segmented, run)) register.addBody(formOf(run), words);
    return;
  }
  if (words.first === null || isPlaceOrBody(run) || register.find(words) !== null) return;
  if (isPerson) register.add(words);
  else if (followsThe(segmented, run)) return;
  else if (isSpeaking || isNamedAgain(segmented, run, words, runs)) register.add(words);
}

/** A single word that nobody's whole name holds: “Mr Zyl”, or “Zyl said”. */
function addSingle(
  segmented: SegmentedText,
  register: Register,
  run: NameRun,
  isSpeaking: boolean,
): void {
  const words = wordsOf(run);
  if (words === null || words.first !== null || register.findBody(formOf(run)) !== null) return;
  if (isPlaceOrBody(run) || register.findSingle(words.surname, titleGenderOf(run)) !== null) return;
  const isHeard = isSpeaking && !isBody(segmented, run) && !isNobody(segmented, run);
  if (isHeard || isShownAsPerson(segmented, run)) register.add(words);
}

// Andrij Zyl … Zyl's; but a sentence's first word may be no name: “Notice Reed …”
function isNamedAgain(
  { paragraphs }: SegmentedText,
  run: NameRun,
  { surname }: NameWords,
  runs: readonly NameRun[],
): boolean {
  const before = paragraphs[run.paragraph]?.tokens[run.first - 1];
  if (before === undefined || /^[.?!:"“‘]$/u.test(before.lower)) return false;
  return runs.some((other) => {
    const words = wordsOf(other);
    if (words === null || words.first !== null || words.surname !== surname) return false;
    const after = paragraphs[other.paragraph]?.tokens[other.last];
    if (after === undefined) return false;
    return /^(?:VERB|AUX)$/u.test(after.tag) || /^['’]s$/u.test(after.lower);
  });
}
