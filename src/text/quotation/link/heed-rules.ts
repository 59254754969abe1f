import { covering, isNonEmpty, overlaps, type Span } from '../../span.ts';
import type { RuleName } from '../confidence.ts';
import type { Draft } from '../draft.ts';
import { overlapping } from '../syntax/overlapping.ts';
import type { LinkedDraft } from './link-drafts.ts';

const WHOLE: readonly RuleName[] = ['transcript-line', 'dash-signature'];

/** Whether the shape of what a rule finds says it all, whatever the tagger sees in it. */
export function standsForItself(rule: RuleName): boolean {
  return WHOLE.includes(rule);
}

/**
 * The linked attributions, mended where rules know better: “…, as Ms Hale called it” is Ms Hale's inside whatever
 * else is said, a passive with its two contents is the rule’s, and
 * a line of a transcript or a signed quotation is one person’s.
 */
export function heedRules(
  linked: readonly LinkedDraft[],
  found: readonly Draft[],
): readonly LinkedDraft[] {
  const lines = found.filter(({ rule }) => standsForItself(rule)).map(partsHull);
  const outside =
    lines.length === 0
      ? linked
      : linked.filter(
          ({ draft }) => !draft.content.some((span) => lines.some((line) => overlaps(line, span))),
        );
  const fixed = found.filter(({ rule }) => rule === 'as-source-cue').map(partsHull);
  const cut = outside.flatMap((each) => cutAt(each, fixed));
  const taken = cut.flatMap(({ draft }) => draft.content).toSorted((a, b) => a.start - b.start);
  const passive = found.filter(({ rule }) => rule === 'passive-by');
  return cut.map((each) => asRuled(each, passive, taken));
}

function partsHull({ content, cue, source }: Draft): Span {
  const rest = [cue, source].filter((span) => span !== null);
  return covering([content[0], ...content.slice(1), ...rest]);
}

// What stands before the fixed words stays, the rest goes.
function cutAt({ draft, share }: LinkedDraft, fixed: readonly Span[]): readonly LinkedDraft[] {
  if (draft.rule === 'as-source-cue' || fixed.length === 0) return [{ draft, share }];
  const content = draft.content.flatMap((span) => {
    const hull = fixed.find((each) => overlaps(each, span));
    if (hull === undefined) return [span];
    return span.start < hull.start ? [{ start: span.start, end: hull.start - 1 }] : [];
  });
  const kept = content.filter(({ start, end }) => start < end);
  return isNonEmpty(kept) ? [{ draft: { ...draft, content: kept }, share }] : [];
}

// “The plan has been called by Ms Hale a ‘farce’”: a shape too rare to be learned is the rule’s.
function asRuled(each: LinkedDraft, rules: readonly Draft[], taken: readonly Span[]): LinkedDraft {
  const { draft, share } = each;
  if (draft.rule !== 'passive-by') return each;
  const ruled = rules.find(
    ({ cue }) => cue !== null && draft.cue !== null && overlaps(cue, draft.cue),
  );
  const isFree = (span: Span): boolean =>
    overlapping(taken, span).every((other) => draft.content.includes(other));
  return ruled?.content.every(isFree) === true ? { draft: ruled, share } : each;
}
