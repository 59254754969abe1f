import type { Rule, TimeExpression } from '../../../src/text/date/time-expression.ts';
import { dayNumber, parseIsoDate } from '../../../src/text/iso-date.ts';
import { marked } from '../../support/marked.ts';

/** A Friday. */
export const PUBLISHED = '2025-05-30';

/** Words, value and place of an expression. */
type Placed = readonly [words: string, value: string, start: number];

/**
 * What a drawing expects of a rule and what the rule makes of it. The name of a span is its value, with `_` written
 * as `-` before REF and `:` as `h`: `⟨2025-05-31:31 May⟩`, `⟨PAST-REF:recently⟩`, `⟨2025-05-30T10h35:10:35 a.m.⟩`.
 */
export function drawn(
  rule: Rule,
  drawing: string,
  published: string | null = PUBLISHED,
): { readonly expected: readonly Placed[]; readonly found: readonly Placed[] } {
  const { text, spans } = marked(drawing);
  const expected = Object.entries(spans).flatMap(([name, list]) =>
    list.map(({ start, end }): Placed => {
      const value = name.replace('-REF', '_REF').replace(/(?<=\d)h(?=\d)/, ':');
      return [text.slice(start, end), value, start];
    }),
  );
  return { expected: inOrder(expected), found: inOrder(placed(rule(text), text, published)) };
}

/** The values that a rule gives to a text; a date that cannot be is left out. */
export function valuesOf(
  rule: Rule,
  text: string,
  published: string | null = PUBLISHED,
): readonly string[] {
  return placed(rule(text), text, published).map(([, value]) => value);
}

function placed(
  expressions: readonly TimeExpression[],
  text: string,
  published: string | null,
): readonly Placed[] {
  const day = published === null ? null : parseIsoDate(published);
  return expressions.flatMap(({ span, resolve }): readonly Placed[] => {
    const resolution = resolve({
      publication: day === null ? null : dayNumber(day),
      mentioned: null,
      yearInSentence: null,
      isNarrative: false,
      isDayFirst: null,
      reportedQuarter: null,
    });
    if (resolution === null) return [];
    return [[text.slice(span.start, span.end), resolution.value, span.start]];
  });
}

function inOrder(list: readonly Placed[]): readonly Placed[] {
  return list.toSorted((a, b) => a[2] - b[2]);
}
