import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Folder } from '../corpus/article.ts';
import { frontMatterOf, type NewArticle } from '../corpus/new-article.ts';
import { renderArticle } from '../corpus/render-article.ts';
import { sha256Of } from '../corpus/sha256-of.ts';
import { openAnalysisCache } from '../ops/building/analysis-cache.ts';
import { analyse } from '../text/analyse.ts';
import { addDays, type IsoDate, parseIsoDate } from '../text/iso-date.ts';

const FOLDER: Folder = 'shared';
const FIRST_DAY = parseIsoDate('2016-01-01') as IsoDate;
// A year of news from as many outlets as a server may follow.
const DAYS = 366;
const OUTLETS = 12;

/** Where it goes: the corpus folder, and the file in which the bot would keep the analyses. */
export interface Filled {
  readonly corpus: string;
  readonly cache: string;
}

/**
 * Writes this many articles, the texts again and again, each copy with a last line of its own: two articles of one
 * text are one. The analysis of a text is kept for all of its copies, without that line, so that ten thousand articles
 * cost the analyses of the texts alone. `progress` is told now and then how many articles are written.
 * @throws RangeError for a text that is no article.
 */
export async function fillCorpus(
  { corpus, cache }: Filled,
  texts: readonly string[],
  count: number,
  progress: (done: number) => void,
): Promise<void> {
  const analyses = openAnalysisCache(cache);
  let done = 0;
  for (const [number, raw] of texts.slice(0, count).entries()) {
    const text = raw.replaceAll(/\r\n?/g, '\n').trim();
    const published = addDays(FIRST_DAY, number % DAYS);
    const analysis = analyse(text, published);
    for (let copy = 0; copy * texts.length + number < count; copy += 1) {
      const article = written(corpus, { text, number, copy, published });
      analyses.put(article, analysis);
      done += 1;
    }
    progress(done);
    // For signals, and for whoever else waits.
    await new Promise(setImmediate);
  }
  analyses.close();
}

interface Copy {
  readonly text: string;
  readonly number: number;
  readonly copy: number;
  readonly published: IsoDate;
}

function written(
  corpus: string,
  { text: body, number, copy, published }: Copy,
): Extract<ReturnType<typeof renderArticle>, { readonly kind: 'rendered' }>['article'] {
  const slug = `text-${number}-${copy}`;
  const text = `${body}\n\nThis is copy ${copy} of text ${number}.`;
  const article: NewArticle = {
    ...{ text, title: `Text ${number}, copy ${copy}`, author: null, language: 'en', rights: null },
    outlet: { value: `Outlet ${(number + copy) % OUTLETS}`, basis: 'stated' },
    published: { value: published, basis: 'stated' },
    ...{ url: `https://outlet.example/${slug}`, source: 'file', sourceSha256: sha256Of(body) },
  };
  const file = `${FOLDER}/${slug}.md`;
  const fields = frontMatterOf(article, { slug, added: '2016-01-01T00:00:00Z' });
  const rendering = renderArticle({ folder: FOLDER, file }, fields, text);
  if (rendering.kind === 'unreadable') {
    throw new RangeError(`Cannot write text ${number}: ${rendering.problems[0]?.message ?? ''}`);
  }
  const path = join(corpus, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, rendering.bytes);
  return rendering.article;
}
