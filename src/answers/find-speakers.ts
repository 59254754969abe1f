import { fold } from '../corpus/fold.ts';
import { editDistance } from '../text/edit-distance.ts';
import type { Speaker } from '../corpus/speakers/speaker.ts';
import { type FormTable, isSpelling } from '../corpus/speakers/form-table.ts';
import type { KnownForms } from '../corpus/speakers/speaker-table.ts';
import type { Snapshot } from '../snapshot.ts';
import { foldersInReach } from './known-forms.ts';
import type { Mask } from './reach.ts';
import { speakersInReach } from './speakers-in-reach.ts';

// “the envoy”, “President Trump”: words that do not tell one speaker from another.
const EMPTY_WORDS = new Set([
  'the',
  'a',
  'an',
  'of',
  'for',
  'and',
  'in',
  's',
  'mr',
  'mrs',
  'ms',
  'dr',
]);

// A bit a word typed; no name has more.
const MOST_PARTS = 31;

interface Known extends KnownForms {
  readonly place: number;
  readonly kind: Speaker['kind'];
}

/**
 * Places in `snapshot.speakers.speakers` of those whom the words can mean, among speakers with a statement in
 * reach: by full name; else by a part of it (“Kellogg”), in another spelling (“Zelensky”); else by role (“the envoy”);
 * else by a name with a slip of the keyboard. More than one when the words do not tell them apart: all Clintons.
 */
export function findSpeakers(snapshot: Snapshot, articles: Mask, words: string): readonly number[] {
  const wanted = fold(words);
  const typed = wanted.split(' ');
  const telling = typed.filter((part) => part !== '' && !EMPTY_WORDS.has(part));
  const parts = [...new Set(telling)];
  if (parts.length === 0 || parts.length > MOST_PARTS) return [];
  const folders = foldersInReach(snapshot, articles);
  // Only “Bill Tarrant, mayor”, as it was proposed, holds a comma.
  const chosen = words.includes(',') ? speakersOfValue(snapshot, articles, words.trim()) : [];
  if (chosen.length > 0) return chosen;
  const { speakers } = snapshot.speakers;
  const { forms } = speakers;
  const known: Known[] = [];
  for (let place = 0; place < speakers.length; place += 1) {
    if (speakers.speaksIn(place, articles))
      known.push({ place, kind: speakers.kindOf(place), ...speakers.formsOf(place, folders) });
  }
  const all = 2 ** parts.length - 1;
  const last = 1 << parts.indexOf(telling.at(-1) ?? '');
  const holds = (own: readonly number[], bits: Uint32Array, least: number): boolean => {
    let found = 0;
    for (const form of own) found |= forms.bitsOf(form, bits);
    return (found & least) === least;
  };
  const isTyped = forms.written(typed);
  const same = forms.same(parts);
  const spelled = forms.spelled(parts);
  const body = forms.bodyNamed(words);
  const isHeld = roleTest(forms, wanted);
  const tests: readonly (() => (speaker: Known) => boolean)[] = [
    // One word is the whole of a body's name; of a person's it is a part, which others may share.
    () =>
      ({ kind, names }) =>
        kind === 'organisation'
          ? body !== null && names.some((name) => forms.bodyOf(name) === body)
          : typed.length > 1 && names.some(isTyped),
    () =>
      ({ names }) =>
        holds(names, same, all),
    () =>
      ({ names }) =>
        holds(names, spelled, all),
    () =>
      ({ roles }) =>
        roles.some((role) => forms.bitsOf(role, same) === all && isHeld(role)),
    // “President Trump”, “General Kellogg”: a title before a name
    () =>
      ({ names, roles }) =>
        holds(names, spelled, last) && holds([...names, ...roles], spelled, all),
    () => {
      const near = forms.passing(parts, isNear);
      return ({ names }) => holds(names, near, all);
    },
  ];
  for (const test of tests) {
    const found = known.filter(test()).map(({ place }) => place);
    if (found.length > 0) return found;
  }
  return [];
}

function speakersOfValue(snapshot: Snapshot, articles: Mask, value: string): readonly number[] {
  const { list, choiceOf } = speakersInReach(snapshot, articles);
  return [...list.ranked].filter((place) => {
    const choice = choiceOf(place);
    return value.startsWith(choice.name) && choice.value === value;
  });
}

// A secretary general is no general, a vice president no president.
const OFFICES =
  /\b(?:(?:secretary|attorney|director|governor|surgeon|solicitor) general|vice president|prime minister)\b/gu;

/** Tells whether a role has all the words of the wanted one, “the special envoy”, an office counting as one word. */
function roleTest(forms: FormTable, wanted: string): (role: number) => boolean {
  const wordsOf = (text: string): readonly string[] =>
    fold(text)
      .replaceAll(OFFICES, (office) => office.replace(' ', '-'))
      .split(' ')
      .filter((word) => !EMPTY_WORDS.has(word));
  const asked = wordsOf(wanted);
  // Hundreds of speakers may be called “president”: the words of a form are looked at once.
  const known = new Map<number, boolean>();
  return (role) => {
    const before = known.get(role);
    if (before !== undefined) return before;
    const words = wordsOf(forms.textOf(role));
    const isHeld = asked.every((word) => words.includes(word));
    known.set(role, isHeld);
    return isHeld;
  };
}

/** One slip in five letters, two in eight. */
function isNear(word: string, part: string): boolean {
  if (isSpelling(word, part)) return true;
  const length = Math.min(word.length, part.length);
  if (length < 5) return false;
  const most = length < 8 ? 1 : 2;
  return editDistance(word, part, most) <= most;
}
