import { fold } from '../corpus/fold.ts';
import type { Speaker } from '../corpus/speakers.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Mask } from './reach.ts';

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

/**
 * Places in `snapshot.speakers.speakers` of those whom the words can mean, among speakers with a statement in
 * reach: by full name; else by a part of it or an alias (“Kellogg”, “Zelensky”); else by role (“the envoy”).
 * More than one when the words do not tell them apart.
 */
export function findSpeakers(snapshot: Snapshot, articles: Mask, words: string): readonly number[] {
  const wanted = fold(words);
  const parts = wanted.split(' ').filter((part) => part !== '' && !EMPTY_WORDS.has(part));
  if (parts.length === 0) return [];
  const inReach = [...snapshot.speakers.speakers.entries()].filter(([, { statements }]) =>
    statements.some(([article]) => articles[article] === 1),
  );
  const tests: readonly ((speaker: Speaker) => boolean)[] = [
    ({ name, aliases }) => [name, ...aliases].some((form) => fold(form) === wanted),
    ({ name, aliases }) => holdsAll(fold([name, ...aliases].join(' ')), parts),
    ({ roles }) => roles.some((role) => holdsAll(fold(role), parts)),
    // “President Trump”, “General Kellogg”: a title before a name
    ({ name, aliases, roles }) =>
      holdsAll(fold([name, ...aliases, ...roles].join(' ')), parts) &&
      holdsAll(fold([name, ...aliases].join(' ')), parts.slice(-1)),
  ];
  for (const test of tests) {
    const found = inReach.filter(([, speaker]) => test(speaker)).map(([place]) => place);
    if (found.length > 0) return found;
  }
  return [];
}

function holdsAll(folded: string, parts: readonly string[]): boolean {
  const words = new Set(folded.split(' '));
  return parts.every((part) => words.has(part));
}
