import type { Attribution } from '../quotation/quotation.ts';
import type { SegmentedText } from '../segmented.ts';
import { isNonEmpty, type Span } from '../span.ts';
import { genderOf } from './gender-of.ts';
import { headName } from './head-name.ts';
import { headlineMentions } from './headline-mentions.ts';
import { knownNames } from './known-names.ts';
import { isAdjective, isFollowedByVerb, isPlaceOrBody } from './name-kind.ts';
import { nameRuns, type NameRun } from './name-run.ts';
import type { Person } from './person.ts';
import {
  type Entry,
  formOf,
  type Found,
  type Register,
  spanOfName,
  titleGenderOf,
  wordsOf,
} from './register.ts';
import { roleSpans } from './role-spans.ts';

/** Who is named in an article: those it shows to be people, and whoever it hears speak. In order of first mention. */
export function findPeople(
  segmented: SegmentedText,
  attributions: readonly Attribution[],
): readonly Person[] {
  const runs = nameRuns(segmented);
  const register = knownNames(segmented, runs, speakingRuns(segmented, attributions, runs));
  for (const run of runs) link(segmented, register, run);
  for (const { entry, mention } of headlineMentions(segmented, register)) {
    entry.mentions.push(mention);
  }
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

/** In order of place, because a bare surname means whoever was named last. */
function link(segmented: SegmentedText, register: Register, run: NameRun): void {
  const span = spanOfName(run);
  const found = entryFor(segmented, register, run);
  if (span === null || found === null) return;
  found.entry.runs.push(run);
  found.entry.mentions.push({ span, form: found.form });
}

function entryFor(segmented: SegmentedText, register: Register, run: NameRun): Found | null {
  const words = wordsOf(run);
  if (words === null) return null;
  const entry = register.findBody(formOf(run)) ?? register.find(words);
  if (entry !== null) return { entry, form: 'full' };
  if (words.first !== null) return null;
  // “Cuban said” of Mark Cuban; “Jordan said” may be the country.
  if (isPlaceOrBody(run) && !(isAdjective(run) && isFollowedByVerb(segmented, run))) return null;
  return register.findSingle(words.surname, titleGenderOf(run));
}

function toPerson(segmented: SegmentedText, entry: Entry): Person | null {
  const { kind, runs } = entry;
  const mentions = entry.mentions.toSorted((a, b) => a.span.start - b.span.start);
  if (!isNonEmpty(mentions)) return null;
  const name = fullestForm(mentions.map(({ span }) => segmented.text.slice(span.start, span.end)));
  if (kind === 'organisation') return { name, kind, gender: null, roles: [], mentions };
  const roles = uniqueRoles(segmented, runs);
  const forms = roles.map(({ start, end }) => segmented.text.slice(start, end));
  return { name, kind, gender: genderOf(segmented, runs, forms), roles, mentions };
}

/** The longest; of equally long ones the first that is not all capitals: “WASHINGTON (AP)” is a dateline. */
function fullestForm(forms: readonly string[]): string {
  const longest = Math.max(...forms.map((form) => form.length));
  const fullest = forms.filter((form) => form.length === longest);
  return fullest.find((form) => form !== form.toUpperCase()) ?? fullest[0] ?? '';
}

function uniqueRoles(segmented: SegmentedText, runs: readonly NameRun[]): readonly Span[] {
  const byForm = new Map<string, Span>();
  for (const span of runs.flatMap((run) => roleSpans(segmented, run))) {
    const form = segmented.text.slice(span.start, span.end).toLowerCase();
    if (!byForm.has(form)) byForm.set(form, span);
  }
  return [...byForm.values()];
}
