import type { CorpusProblem } from './corpus-problem.ts';
import type { Article, Folder } from './article.ts';
import { readArticle } from './read-article.ts';

export type Rendering =
  | { readonly kind: 'rendered'; readonly bytes: Uint8Array; readonly article: Article }
  /** It could not be read back as it is. At least one problem, worded for a moderator. */
  | { readonly kind: 'unreadable'; readonly problems: readonly CorpusProblem[] };

/** The bytes of an article's file, once the reader has read the same text back from them. */
export function renderArticle(
  { folder, file }: { readonly folder: Folder; readonly file: string },
  fields: ReadonlyMap<string, string>,
  text: string,
): Rendering {
  const content = articleFile(fields, text);
  const reading = readArticle({ folder, file, content });
  if (reading.kind === 'rejected') return { kind: 'unreadable', problems: reading.problems };
  if (reading.article.text !== text) {
    const message = 'The text begins or ends with a line break, or has a carriage return';
    return {
      kind: 'unreadable',
      problems: [{ file, line: null, severity: 'rejected', message }],
    };
  }
  return { kind: 'rendered', bytes: Buffer.from(content), article: reading.article };
}

function articleFile(fields: ReadonlyMap<string, string>, text: string): string {
  const lines = [...fields].map(([key, value]) => `${keyText(key)}: ${JSON.stringify(value)}\n`);
  return `---\n${lines.join('')}---\n\n${text}\n`;
}

/** A JSON string is YAML too; what needs none is not quoted. */
function keyText(key: string): string {
  return /^[a-z]\w*$/i.test(key) ? key : JSON.stringify(key);
}
