import { matchesOf } from './matches-of.ts';
import type { Resolution, TimeExpression, Anchors } from './time-expression.ts';

/** The words of a match, by group; a group that took no part is absent. */
export type Words = Readonly<Record<string, string | undefined>>;

/** One expression a match, over the whole match. `read` returns null for a match that is none after all. */
export function expressionsOf(
  paragraph: string,
  pattern: RegExp,
  rule: string,
  read: (words: Words, match: RegExpExecArray) => ((anchors: Anchors) => Resolution | null) | null,
): readonly TimeExpression[] {
  const found: TimeExpression[] = [];
  for (const match of matchesOf(paragraph, pattern)) {
    const resolve = read(match.groups ?? {}, match);
    if (resolve === null) continue;
    const span = { start: match.index, end: match.index + match[0].length };
    found.push({ span, rule, resolve });
  }
  return found;
}
