import type { TimeExpression } from './time-expression.ts';

// early 1990, late yesterday, mid-June, earlier this month, the end of 2024
const BEFORE =
  /(?<!\p{L})(?:[Ee]arly|[Ll]ate|[Mm]id|[Ee]arlier|[Ll]ater|(?:[Tt]he )?(?:end|beginning|start|middle) of)[ -](?:the )?$/u;
const PLAIN: ReadonlySet<string> = new Set([
  'duration',
  'repeated',
  'vague-time',
  'ago',
  'clock',
  'date-range',
  'day-list',
]);

/** With the words that say which part of it is meant. They change the extent, not the value. */
export function widened(
  paragraph: string,
  expressions: readonly TimeExpression[],
): readonly TimeExpression[] {
  let floor = 0;
  return expressions.map((expression) => {
    const { start, end } = expression.span;
    const before = PLAIN.has(expression.rule)
      ? null
      : BEFORE.exec(paragraph.slice(Math.max(floor, start - 24), start));
    floor = end;
    return before === null
      ? expression
      : { ...expression, span: { start: start - before[0].length, end } };
  });
}
