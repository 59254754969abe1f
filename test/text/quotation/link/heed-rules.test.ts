import { describe, expect, test } from 'vitest';
import type { Draft } from '../../../../src/text/quotation/draft.ts';
import { heedRules } from '../../../../src/text/quotation/link/heed-rules.ts';
import { marked } from '../../../support/marked.ts';

function drawn(drawing: string, rule: Draft['rule'], name: string): Draft {
  const { spans } = marked(drawing);
  const [content] = spans[`${name}-content`] ?? [];
  if (content === undefined) throw new RangeError(`Cannot find the content of "${name}"`);
  const cue = spans[`${name}-cue`]?.[0] ?? null;
  const source = spans[`${name}-source`]?.[0] ?? null;
  return { content: [content], cue, source, polarity: 'said', rule };
}

describe('heedRules', () => {
  test('cuts what somebody else is told to have called it out of a longer content', () => {
    const drawing =
      'He believes ⟨long-content:in a plan, ⟨own-content:a “farce”⟩, as ⟨own-source:Ms Hale⟩ ⟨own-cue:called⟩ it, for all⟩.';
    const long = drawn(drawing, 'tagger', 'long');
    const own = drawn(drawing, 'as-source-cue', 'own');
    const { text } = marked(drawing);
    const [mended, kept] = heedRules(
      [
        { draft: long, share: 0.9 },
        { draft: own, share: 0.9 },
      ],
      [own],
    );
    expect(mended?.draft.content.map(({ start, end }) => text.slice(start, end))).toEqual([
      'in a plan,',
    ]);
    expect(kept?.draft).toEqual(own);
  });

  test('drops a content of which nothing is left', () => {
    const drawing = 'A ⟨own-content:“farce”⟩, as ⟨own-source:Ms Hale⟩ ⟨own-cue:called⟩ it.';
    const own = drawn(drawing, 'as-source-cue', 'own');
    expect(heedRules([{ draft: { ...own, rule: 'tagger' }, share: 0.9 }], [own])).toEqual([]);
  });

  test('takes the rule’s contents for a passive', () => {
    const drawing =
      '⟨own-content:The plan⟩ ⟨own-cue:was called by⟩ ⟨own-source:Ms Hale⟩ ⟨seen-content:a “farce”⟩.';
    const own = drawn(drawing, 'passive-by', 'own');
    const { spans } = marked(drawing);
    const ruled: Draft = { ...own, content: [own.content[0], ...(spans['seen-content'] ?? [])] };
    const [found] = heedRules([{ draft: own, share: 0.5 }], [ruled]);
    expect(found).toEqual({ draft: ruled, share: 0.5 });
  });

  test('leaves alone what no such rule has found', () => {
    const drawing = '⟨own-content:“We are ready,”⟩ ⟨own-cue:said⟩ ⟨own-source:Ms Hale⟩.';
    const linked = [{ draft: drawn(drawing, 'content-cue-source', 'own'), share: 1 }];
    expect(heedRules(linked, [drawn(drawing, 'content-cue-source', 'own')])).toEqual(linked);
  });
});
