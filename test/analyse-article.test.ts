import { describe, expect, test } from 'vitest';
import { analyseArticle } from '../src/analyse-article.ts';
import type { Article } from '../src/corpus/article.ts';
import { readArticle } from '../src/corpus/read-article.ts';
import { analyse } from '../src/text/analyse.ts';

const SOURCE =
  '---\nid: "pier"\ntitle: "Pier closed"\n---\n\n“The pier is closed,” said Dana Hale. She believes in repairs.\n';

function article(): Article {
  const read = readArticle({ folder: 'shared', file: 'shared/pier.md', content: SOURCE });
  if (read.kind !== 'article') throw new TypeError('Cannot read the article of this test');
  return read.article;
}

describe('analyseArticle', () => {
  test('keeps what is said, and leaves out what is believed', () => {
    const made = analyseArticle(article(), ({ text }) => analyse(text, null));
    const { quotations } = made.kind === 'analysed' ? made.held.analysis : { quotations: [] };
    expect(quotations.map(({ kind }) => kind)).toEqual(['direct']);
  });

  test('leaves out an article whose text breaks the analysis, and names its file', () => {
    const made = analyseArticle(article(), () => {
      throw new RangeError('Cannot make a span of tokens [1, 1)');
    });
    expect(made).toMatchObject({
      kind: 'failed',
      problem: { file: 'shared/pier.md', line: null, severity: 'rejected' },
    });
    expect(JSON.stringify(made)).not.toContain('tokens');
  });
});
