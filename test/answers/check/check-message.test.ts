import { beforeAll, describe, expect, test } from 'vitest';
import type { Check, Answer } from '../../../src/answers/answer.ts';
import { checkMessage } from '../../../src/answers/check/check-message.ts';
import { rightfulAnswer } from '../../../src/answers/within-rights.ts';
import type { Snapshot } from '../../../src/snapshot.ts';
import { ASKED, QUARRY_GUILD, seedSnapshot, tinySnapshot } from '../../support/tiny-corpus.ts';

let tiny: Snapshot;
let seeds: Snapshot;
beforeAll(async () => {
  [tiny, seeds] = await Promise.all([tinySnapshot(), seedSnapshot()]);
});

function checked(content: string, snapshot = tiny): Extract<Answer, { kind: 'checked' }> {
  const answer = checkMessage(snapshot, content, ASKED);
  if (answer.kind !== 'checked') throw new RangeError(`Cannot read "${answer.kind}" as checked`);
  return answer;
}

function first(content: string, snapshot = tiny): Check {
  const [check] = checked(content, snapshot).checks;
  if (check === undefined) throw new RangeError(`Cannot find a check of "${content}"`);
  return check;
}

function speakerOf({ found }: Check): string | null {
  return found?.citation?.statement?.speaker?.name ?? null;
}

describe('checkMessage', () => {
  test.for([
    'Marta Quill: “We have waited two years for a fair offer”',
    '"We have waited two years for a fair offer," said Quill',
    '«we have waited two years for a FAIR offer»',
    '„We have waited two years for a fair offer“ – Quill',
    "Quill said 'We have waited two years for a fair offer'",
    '> We have waited two years for a fair offer',
    '||“We have **waited** _two years_ for a fair offer”|| https://example.org/x',
    '<@900000000000000001> look: “We have waited two years for a fair offer” [here](https://a.example/b)',
    'Quill: “We have waited … for a fair offer”',
    'Quill: “We have waited […] for a fair offer”',
    'Quill: “[They] have waited two years for a fair offer”',
  ])('finds word for word %j', (content) => {
    const check = first(content);
    expect([check.verdict, check.found?.article.id]).toEqual([
      'word-for-word',
      'shared/harbour-post-rail-strike',
    ]);
    expect(speakerOf(check)).toBe('Marta Quill');
    expect([check.found?.messageOnly, check.found?.articleOnly]).toEqual([[], []]);
  });

  test('takes a slip of the keyboard for the word, and tells it', () => {
    const check = first('“We have waitde two years for a fair ofer”');
    expect(check.verdict).toBe('word-for-word');
    expect(check.found?.misspelt).toEqual([
      { message: 'waitde', article: 'waited' },
      { message: 'ofer', article: 'offer' },
    ]);
  });

  test('tells other words, in order, of both sides', () => {
    const check = first('Quill: “We have waited three years for a very fair offer”');
    expect(check.verdict).toBe('other-words');
    expect(check.found?.messageOnly).toEqual(['three', 'very']);
    expect(check.found?.articleOnly).toEqual(['two']);
  });

  test('takes no number for another, and no word for one that an article has', () => {
    const number = first('“4,300 drivers and guards would take part”');
    expect([number.found?.wording, number.found?.misspelt]).toEqual(['other', []]);
    const plural = first('“We have waited two years for fair offers”');
    expect([plural.found?.wording, plural.found?.misspelt]).toEqual(['other', []]);
  });

  test('names who says it when the message names somebody else', () => {
    const check = first('Tomas Brandt said “We have waited two years for a fair offer”');
    expect([check.verdict, check.claimed, speakerOf(check)]).toEqual([
      'other-speaker',
      { kind: 'other', name: 'Tomas Brandt' },
      'Marta Quill',
    ]);
  });

  test('checks the words alone when nobody knows the name', () => {
    const check = first('Winston Churchill said “We have waited two years for a fair offer”');
    expect([check.verdict, check.claimed.kind]).toEqual(['word-for-word', 'unknown']);
  });

  test('takes a role and a surname for the person', () => {
    const claims = [
      'Quill said “Nobody wants a strike”',
      'the union leader said “Nobody wants a strike”',
    ];
    expect(claims.map((content) => first(content).claimed.kind)).toEqual(['same', 'same']);
  });

  test('tells a paraphrase from a quotation', () => {
    const check = first('Quill said: “4,200 drivers and guards would take part”');
    expect([check.verdict, check.claimed.kind]).toEqual(['indirect', 'same']);
  });

  test('reads what somebody said without quotation marks', () => {
    const check = first('I heard that Quill said that 4,200 drivers and guards would take part');
    expect(first('quill: nobody wants a strike').claimed).toEqual({ kind: 'same', name: 'quill' });
    expect([check.verdict, check.claimed]).toEqual(['indirect', { kind: 'same', name: 'Quill' }]);
  });

  test('tells words that nobody is reported as saying', () => {
    const check = first('“The last rail strike in Port Ellery, in November 2019, lasted a week”');
    expect([check.verdict, speakerOf(check)]).toEqual(['nobody', null]);
  });

  test('tells a denial and a question as such', () => {
    const denied = first('Nordvik: “its crews had dumped waste in the bay”');
    expect(denied.found?.citation?.statement?.polarity).toBe('denied');
    const asked = first('“Will Nordvik open its logbooks?”');
    expect(asked.found?.citation?.statement?.polarity).toBe('asked');
  });

  test.for([
    '“The moon is made of green cheese and honey”',
    'Quill: “I will never sing in this town again”',
    '“We have three fair ships”', // four words that the articles have, in no such order
  ])('does not find %j, and names the closest articles', (content) => {
    const check = first(content);
    expect([check.verdict, check.found]).toEqual(['absent', null]);
    expect(check.closest.length).toBeLessThanOrEqual(3);
  });

  test.for(['yes', '“No.”', 'He said “yes”', '“of the”'])(
    'says that %j is too short',
    (content) => {
      expect(first(content).verdict).toBe('too-short');
    },
  );

  test.for(['', '   ', '😀', 'https://example.org/a', '<@900000000000000001>', '***'])(
    'has nothing to check in %j',
    (content) => {
      expect(checked(content)).toEqual({ kind: 'checked', checks: [], leftOut: 0 });
    },
  );

  test('checks each of several quotations by its own speaker', () => {
    const { checks } = checked(
      'Quill said “Nobody wants a strike” and Brandt said “There is still time”.',
    );
    expect(checks.map((check) => [check.verdict, speakerOf(check), check.claimed.kind])).toEqual([
      ['word-for-word', 'Marta Quill', 'same'],
      ['word-for-word', 'Tomas Brandt', 'same'],
    ]);
  });

  test('checks three at most, and counts the others', () => {
    const { checks, leftOut } = checked('“Nobody wants a strike” '.repeat(5));
    expect([checks.length, leftOut]).toEqual([3, 2]);
  });

  test('takes what a block quote quotes when the whole stands nowhere', () => {
    const { checks } = checked('> As I read it “Nobody wants a strike” is what she told us all');
    expect(checks.map(({ claim, verdict }) => [claim, verdict])).toEqual([
      ['Nobody wants a strike', 'word-for-word'],
    ]);
  });

  test('finds words across sentences and across what stands between them', () => {
    const check = first(
      '“We have waited two years for a fair offer. Nobody wants a strike, but our members cannot live on promises”',
    );
    expect([check.verdict, check.found?.articleOnly]).toEqual([
      'other-words',
      ['said Marta Quill, the leader of the Union of Rail Workers'],
    ]);
  });

  test('finds nothing of another server’s articles', () => {
    const own = tiny.articles.find(({ article }) => article.folder === QUARRY_GUILD);
    const sentence = own?.analysis.sentences.find(({ isHeading }) => !isHeading);
    const words = own?.article.text.slice(sentence?.start, sentence?.end) ?? '';
    expect(words.length).toBeGreaterThan(20);
    expect(first(`> ${words}`).found).toBeNull();
    const answer = checkMessage(tiny, `> ${words}`, { ...ASKED, guild: QUARRY_GUILD });
    expect(answer).toMatchObject({ checks: [{ found: { wording: 'same' } }] });
  });

  test('finds no words in a message written from the right', () => {
    expect(first('هو قال “كلام آخر عن السفينة” أمس').verdict).toBe('absent');
    expect(first('\u202E“We have waited two years for a fair offer”').verdict).toBe(
      'word-for-word',
    );
  });

  test('answers the seed articles’ own example', () => {
    const check = first('He said “fair concern” yesterday', seeds);
    expect([check.verdict, speakerOf(check), check.claimed]).toEqual([
      'word-for-word',
      'Keith Kellogg',
      { kind: 'nobody' },
    ]);
    expect(first('Mark Rutte: “it’s a fair concern”', seeds).verdict).toBe('other-speaker');
  });
});

describe('an answer about several quotations of one article', () => {
  test('quotes three of its sentences at most, and names it for the rest', () => {
    const article = seeds.articles.find(({ analysis }) => analysis.sentences.length > 12);
    const sentences = (article?.analysis.sentences ?? [])
      .filter(({ isHeading, start, end }) => !isHeading && end - start > 60)
      .map(({ start, end }) => article?.article.text.slice(start, end) ?? '');
    const pair = (from: number): string => `> ${sentences.slice(from, from + 2).join(' ')}\n\nand`;
    const content = [pair(0), pair(2), pair(4)].join('\n\n');
    const answer = rightfulAnswer(seeds, checkMessage(seeds, content, ASKED));
    if (answer.kind !== 'checked') throw new RangeError('Cannot read what was checked');
    expect(answer.checks.map(({ found }) => found?.wording)).toEqual(['same', 'same', 'same']);
    const quoted = answer.checks.filter(({ found }) => found?.citation != null);
    expect(quoted.length).toBeLessThan(3);
    expect(quoted.length).toBeGreaterThan(0);
  });
});
