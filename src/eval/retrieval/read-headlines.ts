import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { PASSAGE_WORDS } from '../../retrieval/pack-sentences.ts';
import { segment } from '../../text/segment.ts';
import type { Paragraph } from './paragraph.ts';

export interface HeadlineSet {
  readonly name: string;
  /** Passages of all articles, in order. */
  readonly paragraphs: readonly Paragraph[];
  /** By article. */
  readonly headlines: readonly string[];
}

/** The articles in a folder's `text/*.txt`, each a headline on the first line and the rest; null without any. */
export function readHeadlines(folder: string): HeadlineSet | null {
  const texts = join(folder, 'text');
  const files = existsSync(texts) ? readdirSync(texts).filter((name) => name.endsWith('.txt')) : [];
  if (files.length === 0) return null;
  const headlines: string[] = [];
  const paragraphs: Paragraph[] = [];
  for (const [article, file] of files.toSorted().entries()) {
    const whole = readFileSync(join(texts, file), 'utf8').trimStart();
    const [headline = ''] = whole.split('\n', 1);
    // With its headline in it, an article is found by the headline alone.
    headlines.push(headline.trim());
    for (const text of passagesIn(whole.slice(headline.length))) {
      // The headline is the query.
      paragraphs.push({ text, article, title: null });
    }
  }
  return { name: `${basename(resolve(folder))}, headlines`, paragraphs, headlines };
}

function passagesIn(body: string): readonly string[] {
  const passages: string[] = [];
  let start = 0;
  let words = 0;
  for (const sentence of segment(body).paragraphs.flatMap(({ sentences }) => sentences)) {
    words += body.slice(sentence.start, sentence.end).split(/\s+/u).length;
    if (words < PASSAGE_WORDS) continue;
    passages.push(body.slice(start, sentence.end));
    start = sentence.end;
    words = 0;
  }
  const rest = body.slice(start);
  return rest.trim() === '' ? passages : [...passages, rest];
}
