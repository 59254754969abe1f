import type { Span } from '../span.ts';
import { matchesOf } from './matches-of.ts';

export type Direction = 'past' | 'future';

// Unit: characters. Wide enough for a clause of news prose; tuned on TimeBank and AQUAINT.
const LEFT = 80;
const RIGHT = 60;

// Where a clause ends: “…; …”, “… that …”, “… his post. One official …”
const CLAUSE_EDGE = /[;:]|\b(?:that|which|who|when)\b|(?<=[\p{Ll}\d%]{2}|\))[.!?]["”’']{0,2}\s/gu;
// until Friday; due 1 May; scheduled for March; ahead of Monday
const FUTURE_BEFORE =
  /\b(?:until|till|due(?: on| in| by)?|effective|payable(?: on)?|expires?(?: on| in)?|(?:scheduled|slated|set|planned) (?:for|on|in)|no later than|ahead of|as (?:early|soon) as|starting|beginning|coming|upcoming)(?: (?:the|early|late|mid|noon|midnight|[\d:]+ [ap]\.m\.(?: E[SD]T)?,?))?[ -]$/i;
// by Friday: a deadline, unless the clause tells of the past
const BY_BEFORE = /\bby (?:the |early |late |mid-)?$/i;
// Until Thursday, they had not
const HAD_AFTER = /^,? (?:\S+ ){1,3}?(?:had|was|were)\b/;
// Wednesday's ruling: the verb of the clause is not about it
const POSSESSIVE = /^[’']s? \p{L}/u;

// was expected to, had been planned: a future that is past
const PAST_PLAN =
  '(?:was|were|had)(?: been)? (?:expected|planned|scheduled|slated|due|set|supposed|going|expecting|planning)';
// will meet, is to open, set to resume, planned to leave
const FUTURE_VERB =
  "will|won[’']t|would|shall|(?:is|are|[’']s) to|going to|(?:set|due|about|supposed|likely|ready|planned|planning|hoping|vowed|promised|scheduled|slated|expected) to|to be \\p{Ll}+ed|scheduled|slated|expected|expects?|plans?|planned (?:an?|the|another|more)|intends?|aims?|hopes?|must|may|should|can|could|deadline|upcoming|forthcoming|starting";
const PAST_VERB =
  'was|were|had|did|said|says|has been|have been|took|began|came|went|made|told|met|left|died|fell|rose|won|lost|held|became|sent|found|saw|got|gave|led|ran|spoke|wrote|brought|broke|drew|flew|grew|hit|kept|knew|paid|put|sold|shot|struck|thought|\\p{Ll}{2,}ed';
const VERB = new RegExp(
  `(?<!\\p{L})(?:(?<plan>${PAST_PLAN})|(?<future>(?:${FUTURE_VERB})(?:(?<=\\b(?:to|will|shall)) (?:also |not |then )?be \\p{Ll}+)?)|(?<past>${PAST_VERB}))(?!\\p{L})`,
  'gu',
);

// will open on 12 March, is due to appear in May: only people writing before it say so
const PLANNED =
  /(?<!\p{L})(?:will|won[’']t|shall|(?:is|are|[’']s|[’']re) (?:to|due|set|expected|scheduled|slated|going|likely|planned|about)|(?:plans?|intends?|expects?|hopes?) to)(?!\p{L})/u;

/** Whether the clause says what is still to come at the time of writing: “will open in May”, not “would open”. */
export function isPlanned(text: string, { start }: Span): boolean {
  return PLANNED.test(afterLastEdge(text.slice(Math.max(0, start - LEFT), start)));
}

/** Which way the clause looks, and the word that tells; both null when none does. */
export interface Clue {
  readonly direction: Direction | null;
  /** Into the text that was looked at. */
  readonly cue: Span | null;
}

const NO_CLUE: Clue = { direction: null, cue: null };

/** Whether the clause looks back or ahead. The first test that decides wins. */
export function clueOf(text: string, { start, end }: Span): Clue {
  const left = afterLastEdge(text.slice(Math.max(0, start - LEFT), start));
  const right = beforeFirstEdge(text.slice(end, end + RIGHT));
  const opening = start - left.length;
  const until = FUTURE_BEFORE.exec(left);
  if (until !== null) {
    const direction = HAD_AFTER.test(right) ? 'past' : 'future';
    return { direction, cue: trimmed(opening + until.index, until[0]) };
  }
  if (POSSESSIVE.test(right)) return NO_CLUE;
  const before = verbsOf(left, opening).at(-1) ?? null;
  const by = BY_BEFORE.exec(left);
  if (by !== null && before?.direction !== 'past') {
    return { direction: 'future', cue: trimmed(opening + by.index, by[0]) };
  }
  return before ?? verbsOf(right, end)[0] ?? NO_CLUE;
}

function verbsOf(clause: string, offset: number): readonly Clue[] {
  return matchesOf(clause, VERB).map(({ 0: verb, index, groups }) => ({
    direction: groups?.['future'] === undefined ? 'past' : 'future',
    cue: trimmed(offset + index, verb),
  }));
}

function trimmed(start: number, words: string): Span {
  return { start, end: start + words.trimEnd().length };
}

function afterLastEdge(text: string): string {
  const edge = matchesOf(text, CLAUSE_EDGE).at(-1);
  return edge === undefined ? text : text.slice(edge.index + edge[0].length);
}

function beforeFirstEdge(text: string): string {
  const edge = text.search(CLAUSE_EDGE);
  return edge < 0 ? text : text.slice(0, edge);
}
