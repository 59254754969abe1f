import { contains, overlaps, type Span } from '../../span.ts';
import type { RuleName } from '../confidence.ts';
import type { Draft } from '../draft.ts';
import { overlapping } from '../syntax/overlapping.ts';
import type { Linking } from './describe-pair.ts';
import type { LinkedDraft } from './link-drafts.ts';
import { paragraphAt } from './piece.ts';

// Where one of these finds nothing but quotations and the tagger has more, the rule is right to the word in 64 of 111
// cases, the tagger in 27 (train folds). With the other rules it is the tagger.
const SURE: ReadonlySet<RuleName> = new Set(['content-source-cue', 'cue-and-quotation']);

/** The attributions, those of sure rules without the unquoted words that were joined to what was quoted. */
export function keepQuotations(
  linking: Linking,
  linked: readonly LinkedDraft[],
): readonly LinkedDraft[] {
  return linked.map(({ draft, share }) => ({ draft: quotedOnly(linking, draft), share }));
}

function quotedOnly(linking: Linking, draft: Draft): Draft {
  if (!SURE.has(draft.rule) || isQuoted(linking, draft.content)) return draft;
  const ruled = linking.drafts.find(
    ({ cue, rule }) =>
      rule === draft.rule && cue !== null && draft.cue !== null && overlaps(cue, draft.cue),
  );
  if (ruled === undefined || !isQuoted(linking, ruled.content)) return draft;
  const holdsAll = ruled.content.every((span) =>
    draft.content.some((each) => contains(each, span)),
  );
  return holdsAll ? { ...draft, content: ruled.content } : draft;
}

function isQuoted({ readings }: Linking, content: readonly Span[]): boolean {
  return content.every((span) => {
    const regions = readings[paragraphAt(readings, span.start)]?.regions ?? [];
    return overlapping(regions, span).some((region) => contains(region, span));
  });
}
