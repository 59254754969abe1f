import { beforeAll, describe, expect, test } from 'vitest';
import {
  NO_FILTERS,
  articlesInReach,
  narrowArticles,
  outletsInReach,
  unitsOf,
} from '../../src/answers/reach.ts';
import { completeOutlets, completeSpeakers, completeTopics } from '../../src/answers/complete.ts';
import type { Snapshot } from '../../src/snapshot.ts';
import { ASKED, QUARRY_GUILD, day, tinySnapshot } from '../support/tiny-corpus.ts';

let snapshot: Snapshot;
beforeAll(async () => {
  snapshot = await tinySnapshot();
});

const QUARRY = { ...ASKED, guild: QUARRY_GUILD };

function ids(mask: Uint8Array): readonly string[] {
  return snapshot.articles.filter((_, place) => mask[place] === 1).map(({ article }) => article.id);
}

describe('articlesInReach', () => {
  test('are the shared ones and the server’s own, of nobody else', () => {
    expect(ids(articlesInReach(snapshot, ASKED)).every((id) => id.startsWith('shared/'))).toBe(
      true,
    );
    const own = ids(articlesInReach(snapshot, QUARRY)).filter((id) => !id.startsWith('shared/'));
    expect(own).toEqual([`${QUARRY_GUILD}/quarry-plans`]);
    expect(ids(articlesInReach(snapshot, { ...ASKED, guild: 'shared' }))).toHaveLength(12);
  });

  test('are all that proposals are made of', () => {
    const names = (list: readonly { value: string }[]): readonly string[] =>
      list.map(({ value }) => value);
    expect(names(completeSpeakers(snapshot, 'wim', ASKED))).toEqual([]);
    expect(names(completeSpeakers(snapshot, 'wim', QUARRY))).toEqual(['Wim Tarrant']);
    expect(names(completeOutlets(snapshot, '', ASKED))).not.toContain('Millgate Newsletter');
    expect(names(completeOutlets(snapshot, '', QUARRY))).toContain('Millgate Newsletter');
    expect(names(completeTopics(snapshot, 'wim', ASKED))).toEqual([]);
    expect(names(completeTopics(snapshot, 'wim', QUARRY))).toEqual(['Wim Tarrant']);
  });
});

describe('narrowArticles', () => {
  test('keeps an outlet whatever its letter case, and no article without a day in a span of days', () => {
    const reach = articlesInReach(snapshot, ASKED);
    const coast = narrowArticles(snapshot, reach, { ...NO_FILTERS, outlet: 'COASTLINE daily' });
    expect(ids(coast)).toHaveLength(3);
    const dated = narrowArticles(snapshot, coast, { ...NO_FILTERS, from: day('2000-01-01') });
    expect(ids(dated)).toEqual([
      'shared/coastline-daily-council-vote',
      'shared/coastline-daily-ferry',
    ]);
  });

  test('takes both ends in', () => {
    const reach = articlesInReach(snapshot, ASKED);
    const only = { ...NO_FILTERS, from: day('2025-04-02'), to: day('2025-04-02') };
    expect(ids(narrowArticles(snapshot, reach, only))).toEqual([
      'shared/harbour-post-bridge-reopens', // 08:30 in its own zone
      'shared/valley-herald-bridge-reopens',
    ]);
  });
});

describe('unitsOf', () => {
  test('are those of the articles', () => {
    const none = new Uint8Array(snapshot.articles.length);
    expect(unitsOf(snapshot, 'sentence', none).every((bit) => bit === 0)).toBe(true);
  });
});

describe('outletsInReach', () => {
  test('counts articles, and knows no unknown outlet', () => {
    expect(outletsInReach(snapshot, ASKED)[0]).toEqual({ name: 'Harbour Post', count: 4 });
    expect(outletsInReach(snapshot, ASKED)).toHaveLength(4);
  });
});
