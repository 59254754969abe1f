import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findAttributions } from '../../../src/text/quotation/find-attributions.ts';
import type { Attribution } from '../../../src/text/quotation/quotation.ts';
import { segment } from '../../../src/text/segment.ts';
import { contains, overlaps } from '../../../src/text/span.ts';
import { marked } from '../../support/marked.ts';

const attributionsOf = (text: string): readonly Attribution[] => findAttributions(segment(text));

describe('findAttributions', () => {
  test('tells direct, mixed and indirect words apart', () => {
    const text = [
      '“We are ready,” said Ms Hale.',
      'Ms Hale said that the town is “ready” for rain.',
      'Ms Hale said that the town is prepared.',
    ].join('\n');
    expect(attributionsOf(text).map(({ kind }) => kind)).toEqual(['direct', 'mixed', 'indirect']);
  });

  test('names what the source is', () => {
    const text = [
      'Ms Hale said that it rains.',
      'She said that it rains.',
      'The mayor said that it rains.',
      'It was Hale who said that it rains.',
    ].join('\n');
    const forms = attributionsOf(text).map(({ sourceForm }) => sourceForm);
    expect(forms).toEqual(['name', 'pronoun', 'nominal', 'relative']);
  });

  test('tells a claim from a denial, a question and silence', () => {
    const text = [
      'Ms Hale said that it rains.',
      'Ms Hale denied that it rains.',
      'The reporter asked Ms Hale if it rains.',
      'Ms Hale did not say whether it rains.',
      'Ms Hale declined to say whether it rains.',
    ].join('\n');
    const polarities = attributionsOf(text).map(({ polarity }) => polarity);
    expect(polarities).toEqual(['said', 'denied', 'asked', 'not-said', 'not-said']);
  });

  test('shows the whole sentences that hold the parts', () => {
    const { text, spans } = marked(
      'It rained. ⟨sentence:“We are ready,” she said.⟩ ⟨sentence:“We were.”⟩ It snowed.',
    );
    expect(attributionsOf(text)[0]?.sentences).toEqual(spans['sentence']);
  });

  test('marks the quoted words inside a content', () => {
    const { text, spans } = marked('Ms Hale said that it was ⟨quoted:“wet”⟩ and ⟨quoted:“cold”⟩.');
    expect(attributionsOf(text)[0]?.quoted).toEqual(spans['quoted']);
  });

  test('nests nothing: what is said in a content belongs to it', () => {
    const found = attributionsOf('Ms Hale said that Mr Reed had said that it rains.');
    expect(found).toHaveLength(1);
  });

  test('tells speech from thought', () => {
    const text = 'Ms Hale said that it rains.\nMs Hale believes that it rains.';
    expect(attributionsOf(text).map(({ act }) => act)).toEqual(['speech', 'thought']);
  });

  test('finds a second source in the same sentence', () => {
    const found = attributionsOf(
      'While Ms Hale has said that the plan is “dead,” Mr Reed maintains that it is “alive”.',
    );
    expect(found).toHaveLength(2);
  });

  test('goes on with a quotation that has a paragraph of its own, but not after a colon', () => {
    const spoken = '“We are ready,” she said.\n';
    expect(attributionsOf(`${spoken}“We have always been ready.”`)[0]?.content).toHaveLength(2);
    expect(attributionsOf(`${spoken}“Ready!”`)[0]?.content).toHaveLength(1);
    expect(
      attributionsOf(`${spoken}The song:\n“We have always been ready.”`)[0]?.content,
    ).toHaveLength(1);
  });

  test.for([
    'The town chose a “garden” model, within “manageable” limits.', // terms
    'She loved “Bridges of Leeds” twice.', // a title
    '## “We are ready,” said Ms Hale.', // a heading is not the article's text
    'He was charged with theft.', // no speech
  ])('leaves alone %s', (text) => {
    expect(attributionsOf(text)).toEqual([]);
  });
});

describe('findAttributions, where it is wrong', () => {
  test('takes a title that somebody reads for what it says', () => {
    // wrong: a sign reads “Keep out”, but she reads a book
    expect(attributionsOf('She read “Bridges of Leeds” twice.')).toHaveLength(1);
  });
});

const pieces = fc.array(
  fc.constantFrom(
    ...[
      '“',
      '”',
      '"',
      ' said ',
      ' Ms Hale ',
      ' she ',
      'that ',
      ', ',
      '. ',
      ': ',
      '\n',
      '\n## ',
      '? ',
      '—',
      '(',
      ')',
    ],
    ...[
      'according to ',
      'adding ',
      ' and ',
      'It rains',
      'the claim of ',
      '’s ',
      ' as ',
      ' called it ',
      '“It rains all day.”\n\n',
      '- Dana Hale\n\n',
      '😀',
      "'",
    ],
  ),
  { maxLength: 40 },
);
const texts = fc.oneof(
  pieces.map((list) => list.join('')),
  fc.string({ unit: 'grapheme' }),
);

describe('findAttributions, on any text', () => {
  test('keeps every span inside one body paragraph, and never empty', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { paragraphs } = segment(text);
        const bodies = paragraphs.filter(({ kind }) => kind === 'body');
        for (const { content, cue, source, quoted } of attributionsOf(text)) {
          for (const span of [...content, ...cue, ...source, ...quoted]) {
            expect(span.start).toBeLessThan(span.end);
            expect(bodies.some((body) => contains(body, span))).toBe(true);
          }
        }
      }),
    );
  });

  test('keeps quoted words inside contents, and parts inside the sentences shown', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { content, cue, source, quoted, sentences } of attributionsOf(text)) {
          for (const span of quoted)
            expect(content.some((part) => contains(part, span))).toBe(true);
          for (const part of [...content, ...cue, ...source]) {
            expect(sentences.some((sentence) => overlaps(sentence, part))).toBe(true);
          }
        }
      }),
    );
  });

  test('lets no contents overlap, and keeps them in order', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const found = attributionsOf(text);
        const spans = found.flatMap(({ content }) => content);
        for (const [index, span] of spans.entries()) {
          expect(spans.slice(index + 1).some((other) => overlaps(span, other))).toBe(false);
        }
        const starts = found.map(({ content }) => content[0].start);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      }),
    );
  });

  test('finds the same twice', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(attributionsOf(text)).toEqual(attributionsOf(text));
      }),
    );
  });

  // Each would run far past its time limit if a rule looked at all pairs.
  test.for([
    '" ',
    '“a” ',
    '“a,” he said. ',
    'said " ',
    'Hale: “a” ',
    'Hale’s claim of ',
    'and said ',
  ])('reads fifty thousand characters of %s', { timeout: 20_000 }, (piece) => {
    const text = piece.repeat(Math.ceil(50_000 / piece.length));
    expect(attributionsOf(text).length).toBeLessThanOrEqual(text.length / piece.length);
  });
});
