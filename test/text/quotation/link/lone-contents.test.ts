import { describe, expect, test } from 'vitest';
import type { LinkedDraft } from '../../../../src/text/quotation/link/link-drafts.ts';
import { withLoneContents } from '../../../../src/text/quotation/link/lone-contents.ts';
import { drawnLinking } from './drawn-linking.ts';

/** All contents of a drawing found no cue. */
function loneIn(drawing: string, joined: readonly LinkedDraft[] = []): readonly string[][] {
  const { text, linking } = drawnLinking(drawing, []);
  const linked = linking.pieces
    .filter(({ role }) => role === 'content')
    .map((piece) => ({ content: [piece], cue: null, source: null, share: 0.9 }));
  return withLoneContents(linking, linked, joined).map(({ draft }) => {
    expect([draft.cue, draft.source, draft.rule]).toEqual([null, null, 'content-alone']);
    return draft.content.map(({ start, end }) => text.slice(start, end));
  });
}

describe('withLoneContents', () => {
  test('keeps quoted words, and names nobody for them', () => {
    const drawing = 'A voice in the crowd. ⟨content:“We want the bridge back.”⟩';
    expect(loneIn(drawing)).toEqual([['“We want the bridge back.”']]);
  });

  test('takes quotations of one paragraph and the next for one utterance', () => {
    const drawing = '⟨content:“We want it.”⟩\n\n⟨content:“We want it now.”⟩';
    expect(loneIn(drawing)).toEqual([['“We want it.”', '“We want it now.”']]);
  });

  test('leaves alone unquoted words', () => {
    expect(loneIn('It is seen as ⟨content:a symbol of decline⟩.')).toEqual([]);
  });

  test('gives a content to the attribution that the rules give it to', () => {
    const drawing = '⟨content:“We are ready,”⟩ ⟨cue:said⟩ ⟨source:Ms Hale⟩. ⟨content:“We were.”⟩';
    const { linking } = drawnLinking(drawing);
    const [first, cue, source, second] = linking.pieces;
    if (first === undefined || second === undefined) throw new RangeError('Cannot find pieces');
    const joined: LinkedDraft = {
      draft: {
        content: [first.span],
        cue: cue?.span ?? null,
        source: source?.span ?? null,
        polarity: 'said',
        rule: 'content-cue-source',
      },
      share: 0.9,
    };
    const lone = { content: [second], cue: null, source: null, share: 0.9 };
    const [found, ...others] = withLoneContents(linking, [lone], [joined]);
    expect(others).toEqual([]);
    expect(found?.draft.content).toEqual([first.span, second.span]);
  });
});
