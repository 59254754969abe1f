import { describe, expect, test } from 'vitest';
import { phraseAfter } from '../../../../src/text/quotation/syntax/phrase-after.ts';
import { phraseBefore } from '../../../../src/text/quotation/syntax/phrase-before.ts';
import { readParagraph } from '../../../../src/text/quotation/syntax/read-paragraph.ts';
import {
  spanOfRun,
  type Reading,
  type Run,
} from '../../../../src/text/quotation/syntax/reading.ts';
import { segment } from '../../../../src/text/segment.ts';
import { marked } from '../../../support/marked.ts';

interface Drawn {
  readonly text: string;
  readonly reading: Reading;
  readonly said: Run;
  readonly phrase: string | undefined;
}

function draw(drawing: string): Drawn {
  const { text, spans } = marked(drawing);
  const segmented = segment(text);
  const [paragraph] = segmented.paragraphs;
  if (paragraph === undefined) throw new RangeError(`Cannot read a paragraph in "${drawing}"`);
  const reading = readParagraph(segmented, paragraph);
  const from = reading.tokens.findIndex(({ lower }) => lower === 'said');
  const [phrase] = spans['phrase'] ?? [];
  return {
    text,
    reading,
    said: { from, to: from + 1 },
    phrase: phrase && text.slice(phrase.start, phrase.end),
  };
}

function wordsOf({ text, reading }: Drawn, run: Run | null): string | undefined {
  if (run === null) return undefined;
  const { start, end } = spanOfRun(reading, run);
  return text.slice(start, end);
}

describe('phraseBefore', () => {
  test.for([
    '⟨phrase:Ms Hale⟩ said no.',
    '⟨phrase:The mayor of Leeds⟩ said no.',
    '⟨phrase:Dana Hale, the mayor of Leeds⟩, said no.',
    '⟨phrase:Dana Hale, D-Leeds, a doctor⟩, said no.',
    'After the vote, ⟨phrase:Hale, the mayor⟩, said no.',
    '⟨phrase:Dana Hale (D-Leeds)⟩ said no.',
    '⟨phrase:Hale⟩, who has run the town since May, said no.',
    '⟨phrase:Hale and Reed⟩ said no.',
    'On Monday ⟨phrase:Hale⟩ said no.',
    'After the vote, ⟨phrase:a retired officer⟩ said no.',
    'He met voters in Leeds, and ⟨phrase:they⟩ said no.',
    '⟨phrase:Towns such as Leeds and York⟩ said no.',
  ])('finds %s', (drawing) => {
    const drawn = draw(drawing);
    expect(wordsOf(drawn, phraseBefore(drawn.reading, drawn.said.from, 0))).toBe(drawn.phrase);
  });

  test.for(['Then said no.', '“Reed” said no.'])('leaves alone %s', (drawing) => {
    const drawn = draw(drawing);
    expect(phraseBefore(drawn.reading, drawn.said.from, 0)).toBeNull();
  });
});

describe('phraseAfter', () => {
  test.for([
    '“No,” said ⟨phrase:Ms Hale⟩.',
    '“No,” said ⟨phrase:Dana Hale⟩ in a statement.',
    '“No,” said ⟨phrase:Dana Hale, the mayor of Leeds⟩, on Monday.',
    '“No,” said ⟨phrase:Dana Hale (D-Leeds)⟩.',
    '“No,” said ⟨phrase:Dana Hale, a nurse from Leeds, Alabama⟩.',
    '“No,” said ⟨phrase:Dana Hale, who grew up in Leeds⟩.',
    '“No,” said ⟨phrase:a spokesman for the union⟩.',
    '“No,” said ⟨phrase:she⟩.',
    '“No,” said ⟨phrase:Hale⟩ Monday.',
  ])('finds %s', (drawing) => {
    const drawn = draw(drawing);
    const ceiling = drawn.reading.tokens.length;
    expect(wordsOf(drawn, phraseAfter(drawn.reading, drawn.said.to, ceiling))).toBe(drawn.phrase);
  });

  test.for(['“No,” said loudly.', 'She said “Reed” again.'])('leaves alone %s', (drawing) => {
    const drawn = draw(drawing);
    expect(phraseAfter(drawn.reading, drawn.said.to, drawn.reading.tokens.length)).toBeNull();
  });
});
