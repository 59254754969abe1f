import { describe, expect, test } from 'vitest';
import { segment } from '../../../src/text/segment.ts';
import { marked } from '../../support/marked.ts';

function regionsOf(text: string, closed: boolean) {
  return segment(text)
    .paragraphs.flatMap((paragraph) => paragraph.regions)
    .filter((region) => region.closed === closed)
    .map(({ start, end }) => ({ start, end }));
}

describe('the quote regions of segment', () => {
  test.for([
    '⟨region:“We are ready,”⟩ said Ms Hale.',
    'He said ⟨region:"one thing"⟩ and ⟨region:"another."⟩',
    'He said ⟨region:“one thing"⟩ and ⟨region:"another”⟩.',
    '⟨region:“She said ‘no’ and ‘never’ and left.”⟩',
    // wrong: the inner mark closes the outer region, as in the protocol that measures us.
    '⟨region:“She said “no”⟩ and left.”',
    'The road’s end, ⟨region:"the boys’ road"⟩.',
    'A ”stray mark opens nothing.',
  ])('hold what stands between double marks: %s', (drawing) => {
    const { text, spans } = marked(drawing);
    expect(regionsOf(text, true)).toEqual(spans['region'] ?? []);
  });

  test.for([
    'He said ⟨open:"one thing and⟩ "another" thing.',
    '⟨open:“We stay. And we fight.⟩\n⟨open:“We never leave.⟩',
  ])('end unclosed where the next one opens or the paragraph ends: %s', (drawing) => {
    const { text, spans } = marked(drawing);
    expect(regionsOf(text, false)).toEqual(spans['open']);
  });
});
