import type { Attribution } from '../quotation/quotation.ts';
import type { SegmentedText } from '../segmented.ts';
import { isNonEmpty, type Span } from '../span.ts';
import { genderOf } from './gender-of.ts';
import { headName } from './head-name.ts';
import { isPlaceOrBody, isShownAsPerson } from './name-kind.ts';
import { nameRuns, type NameRun } from './name-run.ts';
import type { NameWords } from './name-words.ts';
import type { Person } from './person.ts';
import { type Entry, Register, spanOfName, titleGenderOf, wordsOf } from './register.ts';
import { roleSpans } from './role-spans.ts';

/** Who is named in an article: those it shows to be people, and whoever it hears speak. In order of first mention. */
export function findPeople(
  segmented: SegmentedText,
  attributions: readonly Attribution[],
): readonly Person[] {
  const runs = nameRuns(segmented);
  const speaking = speakingRuns(segmented, attributions, runs);
  const register = new Register();
  for (const run of runs) addFullName(segmented, register, run, speaking.has(run), runs);
  for (const run of runs) link(segmented, register, run, speaking.has(run));
  return register.entries
    .map((entry) => toPerson(segmented, entry))
    .filter((person) => person !== null)
    .toSorted((a, b) => a.mentions[0].span.start - b.mentions[0].span.start);
}

function speakingRuns(
  segmented: SegmentedText,
  attributions: readonly Attribution[],
  runs: readonly NameRun[],
): ReadonlySet<NameRun> {
  const byStart = new Map<number, NameRun>();
  const names: Span[] = [];
  for (const run of runs) {
    const span = spanOfName(run);
    if (span === null) continue;
    byStart.set(span.start, run);
    names.push(span);
  }
  const speaking = new Set<NameRun>();
  for (const { source } of attributions) {
    const head = headName(segmented, source, names);
    const run = head.kind === 'one' ? byStart.get(head.name.start) : undefined;
    if (run !== undefined) speaking.add(run);
  }
  return speaking;
}

/** First pass: everybody with a name of two words, so that a surname finds its holder whichever comes first. */
function addFullName(
  segmented: SegmentedText,
  register: Register,
  run: NameRun,
  isSpeaking: boolean,
  runs: readonly NameRun[],
): void {
  const words = wordsOf(run);
  if (words === null || words.first === null || isPlaceOrBody(run)) return;
  if (register.find(words) !== null) return;
  const isPerson =
    isShownAsPerson(segmented, run) ||
    (isSpeaking && !followsThe(segmented, run)) ||
    (!followsThe(segmented, run) && isNamedAgain(words, runs));
  if (isPerson) register.add(words);
}

// the |Kremlin|
function followsThe({ paragraphs }: SegmentedText, { paragraph, first, before }: NameRun): boolean {
  return before.length === 0 && paragraphs[paragraph]?.tokens[first - 1]?.lower === 'the';
}

// Andrij Zyl … Zyl
function isNamedAgain({ surname }: NameWords, runs: readonly NameRun[]): boolean {
  return runs.some((run) => {
    const words = wordsOf(run);
    return (
      words !== null && words.first === null && words.surname === surname && !isPlaceOrBody(run)
    );
  });
}

/** Second pass, in order of place: every run to the one it names. */
function link(
  segmented: SegmentedText,
  register: Register,
  run: NameRun,
  isSpeaking: boolean,
): void {
  const words = wordsOf(run);
  const span = spanOfName(run);
  if (words === null || span === null) return;
  const entry = entryFor(segmented, register, run, words, isSpeaking);
  if (entry === null) return;
  entry.entry.runs.push(run);
  entry.entry.mentions.push({ span, form: entry.form });
}

function entryFor(
  segmented: SegmentedText,
  register: Register,
  run: NameRun,
  words: NameWords,
  isSpeaking: boolean,
): ReturnType<Register['findSingle']> {
  const full = words.first === null ? null : register.find(words);
  if (full !== null) return { entry: full, form: 'full' };
  const form = run.name.map(({ lower }) => lower).join(' ');
  const known = register.findBody(form);
  if (known !== null) return { entry: known, form: 'full' };
  if (words.first === null) {
    const single = register.findSingle(words.surname, titleGenderOf(run));
    if (single !== null && !isPlaceOrBody(run)) return single;
    if (isShownAsPerson(segmented, run)) return { entry: register.add(words), form: 'surname' };
  }
  if (!isSpeaking) return null;
  if (isPlaceOrBody(run) || followsThe(segmented, run) || isAllCapitals(segmented, run)) {
    return { entry: register.addBody(form, words), form: 'full' };
  }
  return isLoneWordAtStart(segmented, run) ? null : { entry: register.add(words), form: 'surname' };
}

// |Countries| such as these: a capital that says nothing.
function isLoneWordAtStart({ paragraphs }: SegmentedText, run: NameRun): boolean {
  const paragraph = paragraphs[run.paragraph];
  const start = run.name[0]?.start;
  return (
    run.first === 0 || (paragraph?.sentences.some((sentence) => sentence.start === start) ?? false)
  );
}

// NATO, UNHCR
function isAllCapitals({ text }: SegmentedText, run: NameRun): boolean {
  return run.name.every(({ start, end }) => /^[\p{Lu}.&-]{2,}$/u.test(text.slice(start, end)));
}

function toPerson(segmented: SegmentedText, { kind, runs, mentions }: Entry): Person | null {
  if (!isNonEmpty(mentions)) return null;
  const texts = mentions.map(({ span }) => segmented.text.slice(span.start, span.end));
  const name = texts.reduce((longest, text) => (text.length > longest.length ? text : longest));
  if (kind === 'organisation') return { name, kind, gender: null, roles: [], mentions };
  const roles = uniqueRoles(segmented, runs);
  const names = roles.map(({ start, end }) => segmented.text.slice(start, end));
  return { name, kind, gender: genderOf(segmented, runs, names), roles, mentions };
}

function uniqueRoles(segmented: SegmentedText, runs: readonly NameRun[]): readonly Span[] {
  const seen = new Set<string>();
  return runs
    .flatMap((run) => roleSpans(segmented, run))
    .filter(({ start, end }) => {
      const role = segmented.text.slice(start, end).toLowerCase();
      if (seen.has(role)) return false;
      seen.add(role);
      return true;
    });
}
