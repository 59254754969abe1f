import { describe, expect, test } from 'vitest';
import { figuresOf, reportOnTopic } from '../../../src/eval/timeline/report.ts';

const TOPIC = {
  name: 'ferry',
  keywords: ['ferry'],
  articles: [
    {
      id: '1',
      outlet: 'post',
      published: '2025-05-03',
      sentences: ['The ferry sank on May 2 , 2025 .', 'It rained on May 1 , 2025 .'],
    },
    {
      id: '2',
      outlet: 'herald',
      published: '2025-05-04',
      sentences: ['The ferry sank on Friday .', 'The ferry will be raised on May 9 .'],
    },
    {
      id: '3',
      outlet: 'herald',
      published: '2025-06-04',
      sentences: ['The ferry left on May 4 , 2025 .'],
    },
  ],
  timelines: [
    [
      ['2025-05-02', ['The ferry sank .']],
      ['2025-05-09', ['The ferry was raised .']],
    ] as [string, string[]][],
  ],
};

describe('reportOnTopic', () => {
  test('ranks by the bot’s own functions among articles of the reference’s time', () => {
    let time = 0;
    const report = reportOnTopic(TOPIC, () => (time += 10));
    // Two articles tell of 2 May; “1 May” has no keyword, and 4 May stands in an article of June.
    expect(figuresOf(report.scores).dateF1).toBe(1);
    expect(report).toMatchObject({ name: 'ferry', articles: 3, sentences: 5, dating: 10 });
  });
});
