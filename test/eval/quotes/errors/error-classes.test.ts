import { expect, test } from 'vitest';
import { layGround } from '../../../../src/eval/quotes/common-ground.ts';
import { quotationErrors } from '../../../../src/eval/quotes/errors/error-classes.ts';
import { scoreArticle } from '../../../../src/eval/quotes/scored-article.ts';
import { marked } from '../../../support/marked.ts';

// Gold and prediction drawn into one text: ⟨gold-content:…⟩, ⟨content:…⟩.
function errorsOf(drawing: string): readonly string[] {
  const { text, spans } = marked(drawing);
  const attributed = (prefix: string) =>
    (spans[`${prefix}content`] ?? []).map((content) => ({
      content: [content],
      cue: spans[`${prefix}cue`] ?? [],
      source: spans[`${prefix}source`] ?? [],
    }));
  const article = scoreArticle(layGround(text), attributed('gold-'), attributed(''));
  return quotationErrors(article).map((error) => error.class);
}

test.for([
  ['⟨gold-source:⟨source:Hale⟩⟩ said ⟨gold-content:⟨content:no way⟩⟩', []],
  ['⟨gold-source:Hale⟩ ⟨gold-cue:said⟩ ⟨gold-content:no way⟩', ['missed-known-cue']],
  ['⟨gold-source:Hale⟩ ⟨gold-cue:warbled⟩ ⟨gold-content:no way⟩', ['missed-unknown-cue']],
  ['Hale said ⟨content:no way⟩', ['false-positive']],
  ['⟨gold-source:⟨source:Hale⟩⟩ ⟨gold-content:⟨content:no⟩ way at all⟩', ['less-than-half']],
  ['⟨gold-source:⟨source:Hale⟩⟩ ⟨gold-content:⟨content:no way⟩ at all⟩', ['cut-short']],
  ['⟨gold-source:⟨source:Hale⟩⟩ ⟨content:⟨gold-content:no way⟩ at all⟩', ['runs-on']],
  ['⟨gold-source:⟨source:Hale⟩⟩ ⟨content:⟨gold-content:no way⟩ here⟩', ['one-token-off']],
  ['⟨gold-source:Hale⟩ told ⟨source:Reed⟩ ⟨gold-content:⟨content:no way⟩⟩', ['wrong-source']],
  ['It told ⟨source:Reed⟩ ⟨gold-content:⟨content:no way⟩⟩', ['no-explicit-source']],
] as const)('quotationErrors of: %s', ([drawing, classes]) => {
  expect(errorsOf(drawing)).toEqual(classes);
});

test('tells that a content has swallowed a second one', () => {
  const drawing =
    '⟨gold-source:⟨source:Hale⟩⟩ said ⟨content:⟨gold-content:no way at all to do it⟩, adding ⟨gold-content:not now⟩⟩';
  expect(errorsOf(drawing)).toEqual(['runs-on', 'swallows-second', 'missed-unknown-cue']);
});
