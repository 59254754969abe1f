import { beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { findTimeline } from '../../src/answers/timeline.ts';
import type { Snapshot } from '../../src/snapshot.ts';
import { ASKED, tinySnapshot } from '../support/tiny-corpus.ts';

let snapshot: Snapshot;
beforeAll(async () => {
  snapshot = await tinySnapshot();
});

function timeline(topic: string, filters = {}): Answer {
  return findTimeline(snapshot, topic, filters, ASKED);
}

function days(answer: Answer): readonly string[] {
  if (answer.kind !== 'timeline')
    return [answer.kind === 'no-evidence' ? answer.reason : answer.kind];
  return answer.entries.map(
    ({ interval, date }) => `${interval.from} ${date?.mention.basis ?? 'published'}`,
  );
}

describe('findTimeline', () => {
  test('orders the dated sentences by what they date, and tells how each day is known', () => {
    expect(days(timeline('ferry'))).toEqual([
      '2022-06-01 stated', // “June 2022”
      '2025-06-16 weekday', // “next Monday”, counted from Tuesday 10 June 2025
    ]);
  });

  test('narrows by the day of the event, not of the article', () => {
    expect(days(timeline('ferry', { to: '2022' }))).toEqual(['2022-06-01 stated']);
    expect(days(timeline('ferry', { from: 'last month' }))).toEqual(['2025-06-16 weekday']);
  });

  test.for([
    ['quantum computers', {}, 'topic-absent'],
    ['', {}, 'empty-question'],
    ['ferry', { from: '1990', to: '1999' }, 'filtered-out'],
    ['ferry', { outlet: 'Harbour Post' }, 'filtered-out'],
    ['act of quiet vandalism', {}, 'nothing-dated'],
    ['ferry', { from: 'banana' }, 'bad-option'],
    ['ferry', { outlet: 'The Moon' }, 'bad-option'],
  ] as const)('answers “%s” with %o: %s', ([topic, filters, reason]) => {
    expect(days(timeline(topic, filters))).toEqual([reason]);
  });

  test('says what it went through and what lies nearest when nothing is left', () => {
    const answer = timeline('ferry', { from: '2023', to: '2024' });
    expect(answer).toMatchObject({
      reason: 'filtered-out',
      searched: { dated: 2, nearest: { from: '2025-06-16', to: '2025-06-17' } },
    });
  });
});
