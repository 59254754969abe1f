import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../src/corpus/read-corpus.ts';

function below(folder: string): string {
  return fileURLToPath(new URL(`../${folder}`, import.meta.url));
}

describe('the invented corpora', () => {
  test('the tiny one is read without a remark, one article of it for a guild', async () => {
    const { articles, problems } = await readCorpus(below('corpus'));
    expect(problems).toEqual([]);
    expect(articles).toHaveLength(13);
    expect(articles.filter(({ folder }) => folder !== 'shared').map(({ id }) => id)).toEqual([
      '900000000000000001/quarry-plans',
    ]);
    expect(articles.filter(({ outlet }) => outlet === null)).toHaveLength(1);
    expect(articles.filter(({ publishedOn }) => publishedOn === null)).toHaveLength(1);
  });

  test('the adversarial one is read whole, with a warning of what does not show', async () => {
    const { articles, problems } = await readCorpus(below('corpus-adversarial'));
    expect(articles).toHaveLength(14);
    expect(problems.map(({ file, line, severity }) => [file, line, severity])).toEqual([
      ['shared/bidi-controls.md', 3, 'warning'],
      ['shared/bidi-controls.md', 13, 'warning'],
      ['shared/zero-width.md', 13, 'warning'],
    ]);
    const long = articles.find(({ id }) => id === 'shared/long-sentence');
    expect(long?.text.split('\n', 1)[0]).toHaveLength(4000);
  });
});
