import type { SegmentedText } from '../segmented.ts';
import { adjectives, groupWords } from './lexicon/places.ts';
import { roleWords } from './lexicon/role-words.ts';
import { answeringLabels, askingLabels } from './lexicon/transcript-labels.ts';
import { isKnownPlaceOrBody, isPlaceOrBody } from './name-kind.ts';
import type { NameRun } from './name-run.ts';

/** Whether a run that is heard to speak names a body rather than somebody: “the Kremlin”, “UNHCR”. */
export function isBody(segmented: SegmentedText, run: NameRun): boolean {
  if (isPlaceOrBody(run) || followsThe(segmented, run) || isCutOff(segmented, run)) return true;
  return isAllCapitals(segmented, run) && !isTranscriptName(segmented, run);
}

/** Whether it names nobody after all: a plural, or a word that is capitalised only as its sentence's first. */
export function isNobody(segmented: SegmentedText, run: NameRun): boolean {
  if (isKnownPlaceOrBody(run)) return endsInAdjective(run);
  // |Moderator|: …
  const label = run.name[0]?.lower.replace(/\.$/u, '') ?? '';
  if (run.name.length === 1 && (askingLabels.has(label) || answeringLabels.has(label))) return true;
  return isPlural(segmented, run) || isFirstWordOnly(segmented, run);
}

// the |Kremlin|
export function followsThe(
  { paragraphs }: SegmentedText,
  { paragraph, first, before }: NameRun,
): boolean {
  return before.length === 0 && paragraphs[paragraph]?.tokens[first - 1]?.lower === 'the';
}

// Right |Wing Watch|: a capital in mid-sentence on a word that no name has begins the name of a thing.
function isCutOff({ text, paragraphs }: SegmentedText, run: NameRun): boolean {
  if (run.before.length > 0) return false;
  const { sentences = [], tokens = [] } = paragraphs[run.paragraph] ?? {};
  const before = tokens[run.first - 1];
  if (before === undefined || !/^\p{Lu}\p{L}+$/u.test(text.slice(before.start, before.end)))
    return false;
  return !DAY.test(before.lower) && sentences.every(({ start }) => start !== before.start);
}

const DAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan.*|feb.*|mar(?:ch)?|apr.*|may|june?|july?|aug.*|sep.*|oct.*|nov.*|dec.*)$/u;

// Democratic; the South Carolina |Republican|
function endsInAdjective({ name }: NameRun): boolean {
  return adjectives.has(name.at(-1)?.lower ?? '');
}

// Hispanics, Workers, PACs, the Clintons
function isPlural(segmented: SegmentedText, run: NameRun): boolean {
  const { lower: last, start, end } = run.name.at(-1) ?? { lower: '', start: 0, end: 0 };
  const one = last.replace(/s$/u, '');
  if (one === last) return false;
  if (adjectives.has(one) || roleWords.has(one)) return true;
  if (/^\p{Lu}{2,}s$/u.test(segmented.text.slice(start, end))) return true;
  return run.name.length === 1 && followsThe(segmented, run) && !isPlaceOrBody(run);
}

// |Countries| such as these, |Police| said, |Fewer| than ten; but “|Zyl| said”
function isFirstWordOnly({ paragraphs }: SegmentedText, run: NameRun): boolean {
  const [word, ...more] = run.name;
  if (word === undefined || more.length > 0 || run.before.length > 0) return false;
  const { sentences = [], tokens = [] } = paragraphs[run.paragraph] ?? {};
  if (run.first > 0 && sentences.every(({ start }) => start !== word.start)) return false;
  if (word.lower.endsWith('s') || groupWords.has(word.lower)) return true;
  // |Zyl| openly admitted
  const next = tokens.slice(run.last).find(({ tag }) => tag !== 'ADV');
  return next === undefined || !(/^(?:VERB|AUX)$/u.test(next.tag) || /^['’:]s?$/u.test(next.lower));
}

// REED: “We are ready.”; GEN. REED: …; “REED: …
function isTranscriptName({ text, paragraphs }: SegmentedText, run: NameRun): boolean {
  const tokens = paragraphs[run.paragraph]?.tokens ?? [];
  if (run.first > MOST_TITLES || tokens[run.last]?.lower !== ':') return false;
  return /^["“]?[\p{Lu}. ]*$/u.test(text.slice(tokens[0]?.start, tokens[run.first]?.start));
}

// In tokens: “GEN”, “.”.
const MOST_TITLES = 4;

// NATO, UNHCR
function isAllCapitals({ text }: SegmentedText, run: NameRun): boolean {
  return run.name.every(({ start, end }) => /^[\p{Lu}.&-]{2,}$/u.test(text.slice(start, end)));
}
