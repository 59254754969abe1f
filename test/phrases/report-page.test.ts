import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/operations.ts';
import { ENGLISH } from '../../src/phrases/english.ts';
import { reportPage } from '../../src/phrases/report-page.ts';

const counts = { articles: 5, outlets: 4, sentences: 130, statements: 21, speakers: 1 };

function written(report: Report): readonly string[] {
  return reportPage(report, ENGLISH).head.map(({ text }) => text);
}

describe('reportPage', () => {
  test('says what a refresh changed and what is wrong', () => {
    const report: Report = {
      kind: 'refreshed',
      changes: { added: ['shared/a A title'], removed: [], changed: [] },
      counts,
      problems: [
        { file: 'shared/b.md', line: 4, severity: 'rejected', message: 'The date is not a day' },
        { file: 'shared/c.md', line: null, severity: 'warning', message: 'It has no outlet' },
      ],
      version: '0123456789ab',
      took: 1234,
    };
    expect(written(report)).toEqual([
      'The articles were read again in 1.2 s. Snapshot 0123456789ab is answering now.',
      'Added 1 article:',
      'shared/a A title',
      '5 articles from 4 outlets',
      '130 sentences, 21 statements, 1 named speaker',
      '2 problems in the articles:',
      'shared/b.md, line 4 · left out · The date is not a day',
      'shared/c.md · look at it · It has no outlet',
    ]);
  });

  test('says that nothing changed, and counts what a list leaves out', () => {
    const problem = { file: 'a.md', line: null, severity: 'warning', message: 'Odd' } as const;
    const report: Report = {
      kind: 'refreshed',
      changes: { added: [], removed: [], changed: [] },
      counts,
      problems: Array.from({ length: 13 }, () => problem),
      version: 'v',
      took: 80,
    };
    const lines = written(report);
    expect(lines[1]).toBe('No article was added, removed or changed.');
    expect(lines.at(-1)).toBe('and 3 more');
  });

  test('says that a failed refresh changed nothing', () => {
    expect(written({ kind: 'refresh-failed', id: 'a1b2c3d4', version: 'v' })).toEqual([
      'The articles could not be read again. Snapshot v goes on answering. If you report it, give this id: a1b2c3d4',
    ]);
  });

  test('says what is serving since when', () => {
    const report: Report = {
      kind: 'status',
      counts,
      problems: [],
      version: 'v',
      since: 1_748_580_250,
      isRefreshing: true,
      lastRefresh: { at: 1_748_580_250, outcome: 'unchanged' },
      quota: null,
    };
    expect(written(report)).toEqual([
      'Snapshot v has been answering since 2025-05-30 04:44 UTC.',
      'Last refresh: 2025-05-30 04:44 UTC, nothing had changed.',
      'A refresh is running.',
      '5 articles from 4 outlets',
      '130 sentences, 21 statements, 1 named speaker',
      'No problems in the articles.',
    ]);
  });
});
