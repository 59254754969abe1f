import type { Folder } from './article.ts';
import { plainLines, readArticle } from './read-article.ts';
import { readFrontMatter } from './read-front-matter.ts';
import { type Rendering, renderArticle } from './render-article.ts';

/**
 * The same article with other fields: null takes one away. Fields that are not named stay, those that nobody knows
 * included, and the text stays character for character.
 */
export function editArticle(
  {
    folder,
    file,
    content,
  }: {
    readonly folder: Folder;
    readonly file: string;
    readonly content: string;
  },
  changes: ReadonlyMap<string, string | null>,
): Rendering {
  const reading = readArticle({ folder, file, content });
  if (reading.kind === 'rejected') return { kind: 'unreadable', problems: reading.problems };
  const fields = fieldsOf(content);
  for (const [key, value] of changes) {
    const trimmed = value?.trim() ?? '';
    if (trimmed === '') fields.delete(key);
    else fields.set(key, trimmed);
  }
  return renderArticle({ folder, file }, fields, reading.article.text);
}

/** The fields of an article's file as written, in their order; none when it has no front matter. */
export function fieldsOf(content: string): Map<string, string> {
  const read = readFrontMatter(plainLines(content).lines);
  if (read.kind === 'refused') return new Map();
  return new Map([...read.fields].map(([key, { value }]) => [key, value]));
}
