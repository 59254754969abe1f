import { completeDraft } from '../../../src/text/quotation/complete-draft.ts';
import type { Attribution } from '../../../src/text/quotation/quotation.ts';
import { ruleDrafts } from '../../../src/text/quotation/rule-drafts.ts';
import { segment } from '../../../src/text/segment.ts';
import type { Span } from '../../../src/text/span.ts';
import { marked } from '../../support/marked.ts';

interface Roles {
  readonly content: readonly string[];
  readonly cue: readonly string[];
  readonly source: readonly string[];
}

/** What a drawing marks, and what the rule finds in it: both as words, to be compared. */
export function drawn(
  drawing: string,
  rule: string,
): { readonly expected: Roles; readonly found: Roles | undefined } {
  const { text, spans } = marked(drawing);
  const words = (list: readonly Span[] = []): readonly string[] =>
    list.map(({ start, end }) => text.slice(start, end));
  const attribution = foundBy(rule, text)[0];
  return {
    expected: {
      content: words(spans['content']),
      cue: words(spans['cue']),
      source: words(spans['source']),
    },
    found: attribution && {
      content: words(attribution.content),
      cue: words(attribution.cue),
      source: words(attribution.source),
    },
  };
}

/** The attributions that a rule finds in a text, before the tagger has its say. */
export function foundBy(rule: string, text: string): readonly Attribution[] {
  const segmented = segment(text);
  return ruleDrafts(segmented)
    .drafts.map((draft) => completeDraft(draft, segmented))
    .filter((each) => each.rule === rule);
}
