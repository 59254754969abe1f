import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/text/analyse.ts';
import { foundBy } from './drawn.ts';

/** Polarity, source’s words, content’s words and speaker of each line of a transcript. */
function lines(...paragraphs: readonly string[]): readonly string[] {
  const text = paragraphs.join('\n\n');
  const { quotations, people } = analyse(text, null);
  return quotations
    .filter(({ rule }) => rule === 'transcript-line')
    .map(({ polarity, source: [source], content: [content], speaker }) => {
      const name = speaker === null ? 'nobody' : people[speaker.person]?.name;
      const words = text.slice(content.start, content.end);
      return `${polarity} · ${text.slice(source?.start, source?.end)} · ${words} · ${name}`;
    });
}

describe('transcriptLine', () => {
  test('gives each line to whom its label names, in full, by surname or by title', () => {
    expect(
      lines(
        'Gen. Dana Orr met John Zyl in Leeds.',
        'ORR: We are ready. He said that it rained.',
        'John Zyl: So are we.',
        'GEN. ORR: It is late.',
      ),
    ).toEqual([
      'said · ORR · We are ready. He said that it rained · Dana Orr',
      'said · John Zyl · So are we · John Zyl',
      'said · GEN. ORR · It is late · Dana Orr',
    ]);
  });

  test('reads lines that are each quoted', () => {
    expect(
      lines(
        'Gen. Dana Orr met John Zyl in Leeds.',
        '“ORR: We are ready.',
        '"JOHN ZYL: So are we.',
        '“(CROSSTALK.)',
        '“ORR: It is late.”',
      ),
    ).toEqual([
      'said · ORR · We are ready. · Dana Orr',
      'said · JOHN ZYL · So are we. · John Zyl',
      'said · ORR · It is late.” · Dana Orr',
    ]);
  });

  test.for([
    ['Q: Are you ready?', 'A: We are.'],
    ['Q. Are you ready?', 'A. We are.'],
    ['Question: Are you ready?', 'Answer: We are.'],
  ])('gives an answer to the one whom the introduction names: %s', (talk) => {
    expect(lines('The mayor, Dana Orr, spoke on Friday.', ...talk)).toEqual([
      expect.stringMatching(/^asked · Q\w* · Are you ready · nobody$/u),
      expect.stringMatching(/^said · A\w* · We are · Dana Orr$/u),
    ]);
  });

  test.for([
    ['Dana Orr met John Zyl on Friday.', 'Q: Are you ready?', 'A: We are.'],
    ['Q: Are you ready?', 'A: We are.', 'Dana Orr left on Friday.'],
    ['It rained on Friday.', 'Q: Does Dana Orr know?', 'A: We are.'],
  ])('gives an answer to nobody when the introduction names no one or two: %s', (talk) => {
    expect(lines(...talk).filter((line) => line.startsWith('said'))).toEqual([
      'said · A · We are · nobody',
    ]);
  });

  test('gives what moderators and reporters say to nobody', () => {
    expect(
      lines(
        'Dana Orr spoke on Friday.',
        'Moderator: Welcome to Leeds.',
        'Reporter: Will you go?',
        'ORR: We will wait.',
      ),
    ).toEqual([
      'said · Moderator · Welcome to Leeds · nobody',
      'asked · Reporter · Will you go · nobody',
      'said · ORR · We will wait · Dana Orr',
    ]);
  });

  test.for([
    'Taxes rose.\n\nTAXES: They rise.\n\nSPENDING: It falls.', // headings of a list
    'It is warm.\n\nClimate Change: It is hot.\n\nTrade Policy: It is slow.',
    'Dana Orr spoke.\n\nORR: We are ready.\n\nIt rained.', // one line alone
    'Dana Orr and John Zyl spoke.\n\nORR: “We are ready.”\n\nZYL: “So are we.”', // in quotation marks
    'Delegates:\n\nDana Orr: 1,769.\n\nJohn Zyl: 1,501.',
    'WASHINGTON: It rained.\n\nUPDATE: It rains.',
  ])('leaves alone %s', (text) => {
    expect(foundBy('transcript-line', text)).toEqual([]);
  });
});
