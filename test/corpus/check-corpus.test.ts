import { describe, expect, test } from 'vitest';
import type { CorpusProblem } from '../../src/corpus/corpus-problem.ts';
import { checkCorpus } from '../../src/corpus/check-corpus.ts';

function problem(
  file: string,
  line: number | null,
  severity: CorpusProblem['severity'],
): CorpusProblem {
  return { file, line, severity, message: 'It is so' };
}

describe('checkCorpus', () => {
  test('prints a line a problem, then how many files are out', () => {
    const problems = [
      problem('shared/a.md', 2, 'rejected'),
      problem('shared/a.md', 3, 'rejected'),
      problem('shared/b.md', 7, 'warning'),
      problem('shared/c.md', null, 'rejected'),
    ];
    expect(checkCorpus({ articles: [], problems })).toEqual({
      lines: [
        'shared/a.md:2: rejected: It is so',
        'shared/a.md:3: rejected: It is so',
        'shared/b.md:7: warning: It is so',
        'shared/c.md: rejected: It is so',
        '0 articles, 2 files rejected, 1 warning',
      ],
      passes: false,
    });
  });

  test('passes with warnings alone', () => {
    expect(checkCorpus({ articles: [], problems: [problem('a.md', 1, 'warning')] }).passes).toBe(
      true,
    );
  });

  test('sends no control character of a file name to the terminal', () => {
    const { lines } = checkCorpus({
      articles: [],
      problems: [problem('a\u001B[2J\n\u202E.md', null, 'warning')],
    });
    expect(lines[0]).toBe('a\uFFFD[2J\uFFFD\uFFFD.md: warning: It is so');
  });
});
