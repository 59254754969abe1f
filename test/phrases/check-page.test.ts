import { beforeAll, describe, expect, test } from 'vitest';
import { checkMessage } from '../../src/answers/check/check-message.ts';
import { answerPage } from '../../src/phrases/answer-page.ts';
import { ENGLISH } from '../../src/phrases/english.ts';
import type { Snapshot } from '../../src/snapshot.ts';
import { ASKED, tinySnapshot } from '../support/tiny-corpus.ts';

let tiny: Snapshot;
beforeAll(async () => {
  tiny = await tinySnapshot();
});

/** The lines of the reply, a quote as “│” and itself. */
function lines(content: string): readonly string[] {
  const { head, blocks, foot } = answerPage(checkMessage(tiny, content, ASKED), ENGLISH);
  const drawn = blocks.flatMap(({ before, citation, after }) => [
    ...before.map(({ text }) => text),
    ...(citation === null ? [] : [`│ ${citation.quote}`]),
    ...after.map(({ text }) => text),
  ]);
  return [...head.map(({ text }) => text), ...drawn, ...foot.map(({ text }) => text)];
}

const SOURCE = 'Harbour Post, published 12 May 2025 (stated in the page’s data)';
const REPORTS = 'This says what the articles report, never whether it is true.';

describe('the page of a checked quote', () => {
  test('says the verdict first, then quotes, then what differs', () => {
    expect(lines('Brandt: “a heavy blow to comuters”')).toEqual([
      'Found, but with other words: “a heavy blow to comuters”',
      '│ Transport Minister Tomas Brandt said the strike was “a blow to commuters” and called for new talks.',
      expect.stringContaining('Tomas Brandt'),
      SOURCE,
      'Rail workers to strike over pay',
      'In the message, not in the article: “heavy”',
      'Spelled otherwise: “comuters” in the message, “commuters” in the article',
      'The message names the same speaker: “Brandt”',
      REPORTS,
    ]);
  });

  test('names who says it, and whom the message names', () => {
    expect(lines('Ines Albrecht said “There is still time”')[0]).toBe(
      'Found, but the article reports Tomas Brandt as saying it, not “Ines Albrecht”: “There is still time”',
    );
  });

  test('says of a denial that it is one', () => {
    expect(lines('Nordvik: “its crews had dumped waste in the bay”')[1]).toBe(
      'Note: the article reports this as denied.',
    );
  });

  test('says of nothing found that this proves nothing', () => {
    expect(lines('“The moon is made of green cheese and honey”')).toEqual([
      'Not found in the articles: “The moon is made of green cheese and honey”',
      'It may have been said all the same: only the stored articles were searched.',
      ...lines('“The moon is made of green cheese and honey”').slice(2, -1),
      REPORTS,
    ]);
  });

  test('echoes a long claim in part, without what turns its line around', () => {
    const [verdict = ''] = lines(`“\u202E${'green cheese and honey '.repeat(20)}”`);
    expect(verdict.length).toBeLessThan(170);
    expect(verdict).not.toContain('\u202E');
    expect(verdict).toMatch(/…”$/u);
  });

  test('asks for more of what is too short, and for words where there are none', () => {
    expect(lines('yes')).toEqual(['Too short to check: “yes”. A few words more are needed.']);
    expect(lines('')).toEqual(['There is nothing to check: this message has no words of its own.']);
  });
});
