import type { Draft } from '../../../../src/text/quotation/draft.ts';
import type { Linking } from '../../../../src/text/quotation/link/describe-pair.ts';
import { piecesOf } from '../../../../src/text/quotation/link/piece.ts';
import { ruleLinks } from '../../../../src/text/quotation/link/rule-links.ts';
import { ruleDrafts } from '../../../../src/text/quotation/rule-drafts.ts';
import { paintLabels } from '../../../../src/text/quotation/tagger/paint-labels.ts';
import { segment } from '../../../../src/text/segment.ts';
import { marked } from '../../../support/marked.ts';

/** The pieces that a drawing marks as content, cue and source, as if the tagger had drawn them. */
export function drawnLinking(
  drawing: string,
  drafts?: readonly Draft[],
): { readonly text: string; readonly linking: Linking } {
  const { text, spans } = marked(drawing);
  const found = ruleDrafts(segment(text));
  const { content = [], cue = [], source = [] } = spans;
  const pieces = piecesOf(found.readings, paintLabels(found.readings, [{ content, cue, source }]));
  const known = drafts ?? found.drafts;
  return {
    text,
    linking: { readings: found.readings, pieces, drafts: known, links: ruleLinks(pieces, known) },
  };
}
