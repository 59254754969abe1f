import { Readability } from '@mozilla/readability';
import { cleanBlocks } from './clean-blocks.ts';
import type { PageDocument } from './dom.ts';
import { collapsed, parsePage } from './dom.ts';
import { linesAround } from './lines-around.ts';
import { removeLinkDense } from './link-dense.ts';

import type { Block } from './render-blocks.ts';
import { renderBlocks } from './render-blocks.ts';

/** The body of an article and what was taken out of it. */
export interface PageBody {
  readonly blocks: readonly Block[];
  readonly dropped: readonly string[];
}

const WITHOUT = new Set(['FIGURE', 'FIGCAPTION']);

/** The article in a page; null when there is none. */
export function extractBody(html: string): PageBody | null {
  const page = parsePage(html);
  const titles = [...page.querySelectorAll('title,h1')].map((each) => collapsed(each.textContent));
  const around = page.body === null ? new Set<string>() : linesAround(page.body);
  const content = readable(page);
  return content === null
    ? null
    : cleanBody(`<html><body>${content}</body></html>`, titles, around);
}

/** The article in markup that holds little else; null when nothing is left of it. */
export function cleanBody(
  html: string,
  titles: readonly string[],
  around: ReadonlySet<string>,
): PageBody | null {
  const { body } = parsePage(html);
  if (body === null) return null;
  const taken = removeLinkDense(body);
  const { kept, dropped } = cleanBlocks(renderBlocks(body, WITHOUT), titles, around);
  return kept.length === 0 ? null : { blocks: kept, dropped: [...taken, ...dropped] };
}

function readable(page: PageDocument): string | null {
  try {
    const article = new Readability(page).parse();
    return article?.content ?? null;
  } catch (error) {
    // Readability follows parents that broken markup does not have.
    if (error instanceof TypeError) return null;
    throw error;
  }
}
