import { mkdir, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openCatalogue } from '../../src/corpus/catalogue.ts';
import { freshFolders } from '../support/keeping.ts';

function content(id: string, text: string): string {
  return `---\nid: "${id}"\n---\n\n${text}\n`;
}

async function corpusWith(files: Readonly<Record<string, string>>): Promise<string> {
  const { corpus } = await freshFolders();
  for (const [file, text] of Object.entries(files)) {
    await mkdir(join(corpus, file, '..'), { recursive: true });
    await writeFile(join(corpus, file), text);
  }
  return corpus;
}

describe('openCatalogue', () => {
  test('lists one folder, with what is wrong in it, and nothing of another', async () => {
    const corpus = await corpusWith({
      'shared/2025/b.md': content('b', 'Two.'),
      'shared/a.md': content('a', 'One.'),
      'shared/again.md': content('c', 'One.'),
      'shared/bad.md': 'no front matter',
      '900000000000000001/own.md': content('own', 'Three.'),
    });
    const { articles, rejected, files } = await openCatalogue(corpus)('shared');
    expect(articles.map(({ id }) => id)).toEqual(['shared/a', 'shared/b']);
    expect(rejected.map(({ file }) => file)).toEqual(['shared/bad.md', 'shared/again.md']);
    expect([...files].sort()).toEqual([
      'shared/2025/b.md',
      'shared/a.md',
      'shared/again.md',
      'shared/bad.md',
    ]);
  });

  test('sees at once what was changed, added and taken away', async () => {
    const corpus = await corpusWith({
      'shared/a.md': content('a', 'One.'),
      'shared/b.md': content('b', 'Two.'),
    });
    const catalogue = openCatalogue(corpus);
    const [first] = (await catalogue('shared')).articles;
    await writeFile(join(corpus, 'shared/a.md'), content('z', 'One.'));
    // Of the same size, and of the time of a file that was there before.
    await utimes(join(corpus, 'shared/a.md'), 0, 0);
    await writeFile(join(corpus, 'shared/c.md'), content('c', 'Three.'));
    await rm(join(corpus, 'shared/b.md'));
    expect(first?.id).toBe('shared/a');
    expect((await catalogue('shared')).articles.map(({ id }) => id)).toEqual([
      'shared/c',
      'shared/z',
    ]);
  });

  test('finds nothing in a folder that is not there', async () => {
    const { articles, rejected } = await openCatalogue(await corpusWith({}))('shared');
    expect([articles, rejected]).toEqual([[], []]);
  });
});
