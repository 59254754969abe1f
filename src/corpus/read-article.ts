import { createHash } from 'node:crypto';
import type { Article, ArticleId, Folder } from './article.ts';
import type { CorpusProblem } from './corpus-problem.ts';
import { brokenCharacter, hiddenCharacters } from './hidden-characters.ts';
import type { LineFault } from './read-front-matter.ts';
import { readFrontMatter } from './read-front-matter.ts';
import { readMetadata } from './read-metadata.ts';

/** One file as it was found. */
interface ArticleFile {
  readonly folder: Folder;
  /** Path below the corpus folder, with `/`. */
  readonly file: string;
  readonly content: string;
}

export type ArticleReading =
  | {
      readonly kind: 'article';
      readonly article: Article;
      readonly warnings: readonly CorpusProblem[];
    }
  /** At least one problem. */
  | { readonly kind: 'rejected'; readonly problems: readonly CorpusProblem[] };

// Some 30,000 words, a short book: beyond it a file is not one article.
const MAX_TEXT = 200_000;
const BYTE_ORDER_MARK = '\uFEFF';

/** The article in a file: its front matter, then its canonical text, with `\n` for every line break. */
export function readArticle({ folder, file, content }: ArticleFile): ArticleReading {
  const rejected = (faults: readonly LineFault[]): ArticleReading => ({
    kind: 'rejected',
    problems: faults.map((fault) => ({ file, severity: 'rejected', ...fault })),
  });

  const { lines, changes } = plainLines(content);
  const broken = brokenCharacter(lines);
  if (broken !== null) {
    const message = `The file has ${broken.codePoints.join()}, so it is not text`;
    return rejected([{ line: lineAt(lines, broken.index), message }]);
  }
  const frontMatter = readFrontMatter(lines);
  if (frontMatter.kind === 'refused') return rejected(frontMatter.faults);

  const { text, line } = withoutOuterBreaks(frontMatter.body, frontMatter.bodyLine);
  const { metadata, faults, warnings } = readMetadata(frontMatter.fields);
  const inText = textFaults(text, line);
  if (metadata === null || inText.length > 0) return rejected([...faults, ...inText]);

  const { slug, ...known } = metadata;
  const sha256 = createHash('sha256').update(text).digest('hex');
  return {
    kind: 'article',
    article: { id: `${folder}/${slug}` as ArticleId, folder, file, text, sha256, ...known },
    warnings: [...changes, ...warnings, ...oddities(text, line)].map((fault) => ({
      file,
      severity: 'warning',
      ...fault,
    })),
  };
}

/** Without a byte order mark, and with one kind of line break: offsets must not depend on the editor. */
export function plainLines(content: string): { lines: string; changes: readonly LineFault[] } {
  const changes: LineFault[] = [];
  let lines = content;
  if (lines.startsWith(BYTE_ORDER_MARK)) {
    lines = lines.slice(BYTE_ORDER_MARK.length);
    changes.push({ line: 1, message: 'The byte order mark at the start is passed over' });
  }
  const carriageReturn = lines.indexOf('\r');
  if (carriageReturn === -1) return { lines, changes };
  changes.push({
    line: lineAt(lines, carriageReturn),
    message: 'Line ends with carriage returns are read as plain line feeds',
  });
  return { lines: lines.replaceAll(/\r\n?/g, '\n'), changes };
}

/** No more than line breaks: the text keeps every other character. */
function withoutOuterBreaks(body: string, bodyLine: number): { text: string; line: number } {
  let start = 0;
  while (body[start] === '\n') start += 1;
  let end = body.length;
  // Not a regular expression: `/\n+$/` is quadratic in a long run that something follows.
  while (end > start && body[end - 1] === '\n') end -= 1;
  // Of nothing but breaks, the first: the line after them is not in the file.
  return {
    text: body.slice(start, end),
    line: start === body.length ? bodyLine : bodyLine + start,
  };
}

function textFaults(text: string, line: number): readonly LineFault[] {
  if (text.trim() === '') return [{ line, message: 'Nothing follows the front matter' }];
  if (text.length <= MAX_TEXT) return [];
  return [{ line, message: `The text has ${text.length} characters, more than ${MAX_TEXT}` }];
}

function oddities(text: string, line: number): readonly LineFault[] {
  const hidden = hiddenCharacters(text);
  if (hidden === null) return [];
  const message = `The text has characters that do not show: ${hidden.codePoints.join(', ')}`;
  return [{ line: line + lineAt(text, hidden.index) - 1, message }];
}

/** Counted from 1. */
function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}
