import { fold } from '../corpus/fold.ts';
import { bodyKey } from '../corpus/speakers/body-key.ts';
import { editDistance } from '../text/edit-distance.ts';
import type { Speaker } from '../corpus/speakers/speaker.ts';
import type { KnownForms } from '../corpus/speakers/speaker-table.ts';
import { spellingKey } from '../corpus/speakers/spelling-key.ts';
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
  const parts = wanted.split(' ').filter((part) => part !== '' && !EMPTY_WORDS.has(part));
  if (parts.length === 0) return [];
  const folders = foldersInReach(snapshot, articles);
  // Only “Bill Tarrant, mayor”, as it was proposed, holds a comma.
  const chosen = words.includes(',')
    ? speakersInReach(snapshot, articles).filter(({ value }) => value === words.trim())
    : [];
  if (chosen.length > 0) return chosen.map(({ place }) => place);
  const { speakers } = snapshot.speakers;
  const known: Known[] = [];
  for (let place = 0; place < speakers.length; place += 1) {
    if (speakers.statementsIn(place, articles) > 0)
      known.push({ place, kind: speakers.kindOf(place), ...speakers.formsOf(place, folders) });
  }
  const tests: readonly ((speaker: Known) => boolean)[] = [
    (speaker) => isWhole(speaker, wanted, words),
    ({ names }) => holdsAll(names, parts, (word, part) => word === part),
    ({ names }) => holdsAll(names, parts, isSpelling),
    ({ roles }) => roles.some((role) => isRole(role, wanted)),
    // “President Trump”, “General Kellogg”: a title before a name
    ({ names, roles }) =>
      holdsAll([...names, ...roles], parts, isSpelling) &&
      holdsAll(names, parts.slice(-1), isSpelling),
    ({ names }) => holdsAll(names, parts, isNear),
  ];
  for (const test of tests) {
    const found = known.filter(test).map(({ place }) => place);
    if (found.length > 0) return found;
  }
  return [];
}

// A secretary general is no general, a vice president no president.
const OFFICES =
  /\b(?:(?:secretary|attorney|director|governor|surgeon|solicitor) general|vice president|prime minister)\b/gu;

/** Whether a role has all the words of the wanted one, “the special envoy”, an office counting as one word. */
function isRole(role: string, wanted: string): boolean {
  const wordsOf = (text: string): readonly string[] =>
    fold(text)
      .replaceAll(OFFICES, (office) => office.replace(' ', '-'))
      .split(' ')
      .filter((word) => !EMPTY_WORDS.has(word));
  const words = wordsOf(role);
  return wordsOf(wanted).every((word) => words.includes(word));
}

/** One word is the whole of a body's name; of a person's it is a part, which others may share. */
function isWhole({ kind, names }: Known, wanted: string, words: string): boolean {
  if (kind === 'organisation') return names.some((name) => bodyKey(name) === bodyKey(words));
  return wanted.includes(' ') && names.some((name) => fold(name) === wanted);
}

function holdsAll(
  forms: readonly string[],
  parts: readonly string[],
  isSame: (word: string, part: string) => boolean,
): boolean {
  const words = [...new Set(forms.flatMap((form) => fold(form).split(' ')))];
  return parts.every((part) => words.some((word) => isSame(word, part)));
}

// In shorter words another spelling is another name.
const SPELLED_FROM = 6;

function isSpelling(word: string, part: string): boolean {
  if (word === part) return true;
  const isLong = word.length >= SPELLED_FROM && part.length >= SPELLED_FROM;
  return isLong && spellingKey(word) === spellingKey(part);
}

/** One slip in five letters, two in eight. */
function isNear(word: string, part: string): boolean {
  if (isSpelling(word, part)) return true;
  const length = Math.min(word.length, part.length);
  if (length < 5) return false;
  const most = length < 8 ? 1 : 2;
  return editDistance(word, part, most) <= most;
}
