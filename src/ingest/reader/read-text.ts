import type { LineFault } from '../../corpus/read-front-matter.ts';
import { readFrontMatter } from '../../corpus/read-front-matter.ts';
import { readMetadata } from '../../corpus/read-metadata.ts';
import { decodeBytes } from '../decode/decode-bytes.ts';
import { cleanDump, droppedTexts, dumpText } from '../dump/clean-dump.ts';
import { dumpHead } from '../dump/dump-head.ts';
import { readJsonArticle } from '../dump/read-json-article.ts';
import type { Reading, Refused, TextRequest } from './reading.ts';
import { refused } from './reading.ts';

/** The article in plain text, in Markdown with or without our front matter, or in a JSON object. */
export function readText(request: TextRequest): Reading | Refused {
  const decoded = decodeBytes(request.bytes, request.charset);
  if (decoded === null || decoded.text.includes('\0')) return refused({ kind: 'binary' });
  const text = decoded.text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
  if (request.format === 'json') return readJson(text, request);
  // A fence of another kind, such as `---js`, is no front matter of ours and must not pass for text.
  if (request.format === 'markdown' && text.startsWith('---'))
    return readMarkdown(text, request.url);
  return readDump(text, request);
}

function readDump(text: string, { url, today }: TextRequest): Reading {
  const clean = cleanDump(text);
  const head = dumpHead(clean, today);
  const body = dumpText(clean.kept);
  return {
    ...head,
    dateDoubt: head.publishedOn === null ? { kind: 'date-unknown' } : null,
    url,
    rights: null,
    language: null,
    text: body,
    dropped: droppedTexts(clean, body),
  };
}

function readJson(text: string, request: TextRequest): Reading | Refused {
  const article = readJsonArticle(text, request.today);
  if (article === null) return refused({ kind: 'json-shape' });
  const read = readDump(article.text, request);
  const publishedOn = article.publishedOn ?? read.publishedOn;
  return {
    ...read,
    title: article.title ?? read.title,
    outlet: article.outlet ?? read.outlet,
    publishedOn,
    dateDoubt: publishedOn === null ? { kind: 'date-unknown' } : null,
    author: article.author ?? read.author,
    url: request.url ?? article.url,
  };
}

/** Front matter says what the file is, so its body is the canonical text as it stands. */
function readMarkdown(content: string, url: string | null): Reading | Refused {
  const frontMatter = readFrontMatter(content);
  if (frontMatter.kind === 'refused') return refusedFor(frontMatter.faults);
  const fields = new Map(frontMatter.fields);
  // The folder gives an article its id when it is saved.
  if ((fields.get('id')?.value.trim() ?? '') === '') fields.set('id', { value: 'new', line: 1 });
  const { metadata, faults } = readMetadata(fields);
  if (metadata === null) return refusedFor(faults);
  return {
    title: metadata.title,
    outlet: metadata.outlet,
    publishedOn: metadata.publishedOn,
    dateDoubt: metadata.publishedOn === null ? { kind: 'date-unknown' } : null,
    author: metadata.author,
    url: url ?? metadata.url,
    rights: metadata.rights,
    language: metadata.language === 'und' ? null : metadata.language,
    text: withoutOuterBreaks(frontMatter.body),
    dropped: [],
  };
}

function refusedFor([first]: readonly LineFault[]): Refused {
  const { line, message: fault } = first ?? { line: 1, message: '' };
  return refused({ kind: 'front-matter', line, fault });
}

function withoutOuterBreaks(body: string): string {
  let start = 0;
  while (body[start] === '\n') start += 1;
  let end = body.length;
  while (end > start && body[end - 1] === '\n') end -= 1;
  return body.slice(start, end);
}
