import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/text/analyse.ts';
import type { Span } from '../../src/text/span.ts';

const ARTICLE = `## Talks
“We are ready,” said special envoy Dana Orr. She added that Moscow was not.

The envoy said: “We wait. They know.” A U.S. official said that the talks were over.`;

// Words that the rules look at, in any order.
const WORDS = (
  'Dana|Orr|John|Zyl|Mr|Mrs.|President|the|a|envoy|said|asked|told|that|he|She|who|and|of|,|.|:|“|”|"|\n|Moscow|NATO|' +
  'According to|him|his remarks|former|’s|(|)|-|US|on Monday|in 2014'
).split('|');
const words = fc
  .array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: 'grapheme', maxLength: 4 })), {
    maxLength: 60,
  })
  .map((list) => list.join(' '));

describe('analyse', () => {
  test('finds who said what, and marks headings', () => {
    const { sentences, people, quotations } = analyse(ARTICLE, null);
    expect(sentences.map(({ paragraph, isHeading }) => [paragraph, isHeading])).toEqual([
      [0, true],
      [1, false],
      [1, false],
      [2, false],
      [2, false],
    ]);
    const said = quotations.map(({ content, speaker }) => [
      ARTICLE.slice(content[0].start, content.at(-1)?.end),
      speaker === null ? null : people[speaker.person]?.name,
      speaker?.via,
    ]);
    expect(said).toEqual([
      ['“We are ready,”', 'Dana Orr', 'name'],
      ['that Moscow was not', 'Dana Orr', 'pronoun'],
      ['“We wait. They know.”', 'Dana Orr', 'role'],
      ['that the talks were over', null, undefined],
    ]);
  });

  test('gives plain data', () => {
    const analysis = analyse(ARTICLE, null);
    expect(structuredClone(analysis)).toEqual(analysis);
  });

  test('gives the same analysis whatever was read before', () => {
    const before = JSON.stringify(analyse(ARTICLE, null));
    analyse('Orr’s talks. “Orr’s.” ORR’S U.S.-led, ready-made Moscow’s)', null);
    expect(JSON.stringify(analyse(ARTICLE, null))).toBe(before);
  });

  test('names only people of the text, at spans of the text', () => {
    fc.assert(
      fc.property(words, (text) => {
        const { people, quotations } = analyse(text, null);
        const inside = ({ start, end }: Span): boolean =>
          0 <= start && start < end && end <= text.length;
        for (const { name, mentions, roles } of people) {
          expect(text).toContain(name);
          expect([...mentions.map(({ span }) => span), ...roles].every(inside)).toBe(true);
        }
        for (const { speaker } of quotations) {
          if (speaker === null) continue;
          expect(people[speaker.person]).toBeDefined();
          if (speaker.antecedent !== null) expect(inside(speaker.antecedent)).toBe(true);
          if (speaker.via === 'pronoun') expect(people[speaker.person]?.kind).toBe('person');
        }
      }),
      { numRuns: 400 },
    );
  });
});
