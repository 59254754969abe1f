import type { Rule } from './time-expression.ts';

/** A rule with what must stand in a paragraph for it to find anything there. */
export interface CluedRule {
  readonly rule: Rule;
  /** All of them have to match the paragraph in small letters. */
  readonly clues: readonly RegExp[];
}

// The patterns of the rules look behind themselves and ignore case, and so cost twenty times what a clue does: most
// paragraphs hold no clue for most rules. Where a rule ignores case, its clues hold no “s”, which “ſ” may stand for.

/** 1, 2025 */
export const DIGIT = /\d/;
/** May, Sept.; also the verb “may”: a clue promises nothing. */
export const MONTH =
  /(?<![a-z])(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?![a-z]))/;
/** Monday to Saturday, on Fri. */
export const WEEKDAY = /[nsir]day|on (?:mon|tue|wed|thu|fri|sat|sun)/;
/** Units of time, singular and plural. */
export const UNIT =
  /day|week|month|year|hour|minute|econd|decade|quarter|centur|fortnight|millenni/;
/** A unit, or 3:07:35. */
export const UNIT_OR_RUN = new RegExp(`${UNIT.source}|:\\d\\d:\\d\\d`);

/** Whether all clues of a rule stand in a paragraph, given in small letters. */
export function hasClues(lower: string, clues: readonly RegExp[]): boolean {
  for (const clue of clues) if (!clue.test(lower)) return false;
  return true;
}
