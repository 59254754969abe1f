import { describe, expect, test } from 'vitest';
import type { StatementSource } from '../../src/groups/part.ts';
import { withinRoom } from '../../src/groups/within-room.ts';

/** An article with so many statements, none of which is ever read. */
function source(folder: string, day: string | null, statements: number): StatementSource {
  return {
    article: { folder, publishedOn: day === null ? null : { value: day, basis: 'stated' } },
    analysis: { quotations: Array.from({ length: statements }) },
  } as unknown as StatementSource;
}

describe('withinRoom', () => {
  test('takes all as long as there is room', () => {
    const sources = [source('shared', null, 3), source('shared', '2025-05-01', 2)];
    expect([...withinRoom(sources, 5, 5)]).toEqual([1, 1]);
  });

  test('takes the newest, the first by id of one day, and undated ones last', () => {
    const sources = [
      source('shared', null, 1),
      source('shared', '2025-05-01', 2),
      source('shared', '2025-05-03', 2),
      source('shared', '2025-05-01', 2),
    ];
    expect([...withinRoom(sources, 4, 9)]).toEqual([0, 1, 1, 0]);
  });

  test('takes no room from others for what a guild keeps', () => {
    const shared = [source('shared', '2025-05-01', 3), source('shared', '2025-05-02', 3)];
    const own = [source('1', '2025-05-03', 3), source('2', '2025-05-03', 3)];
    expect([...withinRoom([...own, ...shared], 6, 3)]).toEqual([1, 1, 1, 1]);
    expect([...withinRoom([...own, ...shared], 6, 2)]).toEqual([0, 0, 1, 1]);
  });
});
