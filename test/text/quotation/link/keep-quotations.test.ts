import { describe, expect, test } from 'vitest';
import type { Draft } from '../../../../src/text/quotation/draft.ts';
import { keepQuotations } from '../../../../src/text/quotation/link/keep-quotations.ts';
import { drawnLinking } from './drawn-linking.ts';

/** What is left of an attribution that the tagger made of all contents of a drawing. */
function kept(drawing: string, rule: Draft['rule']): readonly string[] {
  const { text, linking } = drawnLinking(drawing);
  const [first, ...rest] = linking.pieces.filter(({ role }) => role === 'content');
  const cue = linking.pieces.find(({ role }) => role === 'cue')?.span ?? null;
  if (first === undefined) throw new RangeError('Cannot find a content');
  const content = [first.span, ...rest.map(({ span }) => span)] as const;
  const draft: Draft = { content, cue, source: null, polarity: 'said', rule };
  const [found] = keepQuotations(linking, [{ draft, share: 0.9 }]);
  return (found?.draft.content ?? []).map(({ start, end }) => text.slice(start, end));
}

describe('keepQuotations', () => {
  test('drops the unquoted words that were joined to a quotation', () => {
    const drawing =
      '⟨content:“We are ready,”⟩ Ms Hale ⟨cue:said⟩ in a note about ⟨content:the bridge⟩.';
    expect(kept(drawing, 'content-source-cue')).toEqual(['“We are ready,”']);
  });

  test.for([
    ['⟨content:The plan is “a farce,”⟩ Ms Hale ⟨cue:said⟩.', 'content-source-cue'],
    ['⟨content:“We are ready,”⟩ Ms Hale ⟨cue:said⟩, and ⟨content:the rest⟩.', 'source-cue-quote'],
  ] as const)('leaves alone “%s” found by %s', ([drawing, rule]) => {
    const { text, linking } = drawnLinking(drawing);
    const contents = linking.pieces.filter(({ role }) => role === 'content');
    expect(kept(drawing, rule)).toEqual(
      contents.map(({ span }) => text.slice(span.start, span.end)),
    );
  });
});
