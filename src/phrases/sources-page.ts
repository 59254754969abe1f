import type { Answer, OutletCoverage } from '../answers/answer.ts';
import { outletName, publishedLine, titleLine } from './article-lines.ts';
import { citationBlock } from './citation-block.ts';
import { label, SEPARATOR } from './label.ts';
import { line, type Block, type Line, type Page } from './page.ts';
import type { Phrases } from './phrases.ts';

export function sourcesPage(
  answer: Extract<Answer, { readonly kind: 'sources' }>,
  phrases: Phrases,
): Page {
  const { topic, outlets, silent } = answer;
  const articles = outlets.reduce((sum, { articles }) => sum + articles.length, 0);
  const heading =
    topic === null
      ? phrases.sources.all(outlets.length, articles)
      : phrases.sources.onTopic(label(topic), outlets.length);
  const missing = answer.missing.map(label);
  const silentNames = silent.map((outlet) => outletName(outlet, phrases));
  return {
    head: [
      line('heading', heading),
      ...(missing.length > 0 ? [line('note', phrases.answer.missing(missing))] : []),
    ],
    blocks: outlets.map((coverage) => coverageBlock(coverage, topic !== null, phrases)),
    foot: silentNames.length > 0 ? [line('note', phrases.sources.silent(silentNames))] : [],
    leftOut: 0,
    buttons: [],
  };
}

/** “RBC-Ukraine: 2 articles, 14 sentences on this, 30 May 2025 – 2 June 2025”, then its best sentence or its articles. */
function coverageBlock(
  { outlet, articles, published, sentences, best }: OutletCoverage,
  isOnTopic: boolean,
  phrases: Phrases,
): Block {
  const name = outletName(outlet, phrases);
  const counts = phrases.sources.coverage(name, articles.length, sentences, isOnTopic);
  const dates =
    published === null ? phrases.article.publishedUnknown : daysWords(published, phrases);
  const before = [line('label', `${counts}, ${dates}`)];
  if (best !== null) return citationBlock(best, phrases, before);
  const titles: readonly Line[] = articles.map((article) =>
    line('note', `${titleLine(article, phrases)}${SEPARATOR}${publishedLine(article, phrases)}`),
  );
  return {
    before,
    citation: null,
    after: titles,
    url: articles.length === 1 ? articles[0].url : null,
  };
}

function daysWords(
  { first, last }: NonNullable<OutletCoverage['published']>,
  { calendar }: Phrases,
): string {
  return first === last
    ? calendar.day(first)
    : calendar.range(calendar.day(first), calendar.day(last));
}
