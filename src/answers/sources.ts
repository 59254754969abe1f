import type { Snapshot } from '../snapshot.ts';
import type { IsoDate } from '../text/iso-date.ts';
import { isNonEmpty } from '../text/span.ts';
import type { Answer, ArticleReference, OutletCoverage } from './answer.ts';
import type { Asked } from './asked.ts';
import { citeSentence, referenceTo } from './cite.ts';
import { closestArticles, noEvidence } from './closest.ts';
import { readFilters } from './filters.ts';
import { withMatched } from './matched.ts';
import { missingWords } from './missing-words.ts';
import { type Mask, articlesInReach, isEmpty, narrowArticles, outletOf } from './reach.ts';
import { type OnTopic, sentencesOnTopic } from './sentences-on-topic.ts';
import { type Wanted, readWanted } from './wanted.ts';

/** Which outlets cover a topic, how much, from when to when; without a topic, what the corpus holds. */
export function findSources(
  snapshot: Snapshot,
  { topic, outlet }: { readonly topic: string | null; readonly outlet: string | null },
  asked: Asked,
): Answer {
  const filters = readFilters(snapshot, { outlet }, asked);
  if ('kind' in filters) return filters;
  const reach = articlesInReach(snapshot, asked);
  if (isEmpty(reach)) return noEvidence('empty-corpus');
  const articles = narrowArticles(snapshot, reach, filters);
  if (topic === null) return listSources(snapshot, articles);
  const wanted = readWanted(snapshot, reach, topic);
  if (wanted.terms.length === 0) return noEvidence('empty-question');
  const onTopic = sentencesOnTopic(snapshot, wanted, articles);
  const outlets = coverage(snapshot, onTopic, wanted);
  if (!isNonEmpty(outlets)) {
    const closest = closestArticles(snapshot, reach, wanted);
    const elsewhere = outlet !== null && sentencesOnTopic(snapshot, wanted, reach).length > 0;
    return noEvidence(elsewhere ? 'filtered-out' : 'topic-absent', {
      missing: wanted.absent,
      closest,
    });
  }
  const covering = new Set(outlets.map(({ outlet: name }) => name));
  const silent = [...new Set(places(articles).map((place) => outletOf(snapshot, place)))];
  const quotes = outlets.flatMap(({ best }) => (best === null ? [] : [best]));
  return {
    kind: 'sources',
    topic,
    outlets,
    silent: silent.filter((name) => !covering.has(name)),
    missing: missingWords(wanted, quotes),
  };
}

function listSources(snapshot: Snapshot, articles: Mask): Answer {
  const groups = groupByOutlet(snapshot, places(articles));
  const outlets = groups
    .map(({ outlet, articles: held }) => {
      const references = held.map((place) => referenceTo(snapshot, place));
      const sentences = held.reduce((sum, place) => sum + bodySentences(snapshot, place), 0);
      return {
        outlet,
        articles: references,
        published: publishedSpan(references),
        sentences,
        best: null,
      };
    })
    .sort((a, b) => b.articles.length - a.articles.length || byName(a.outlet, b.outlet));
  const [first, ...rest] = outlets.flatMap((entry) =>
    isNonEmpty(entry.articles) ? [{ ...entry, articles: entry.articles }] : [],
  );
  if (first === undefined) return noEvidence('filtered-out');
  return { kind: 'sources', topic: null, outlets: [first, ...rest], silent: [], missing: [] };
}

function coverage(
  snapshot: Snapshot,
  onTopic: readonly OnTopic[],
  wanted: Wanted,
): readonly OutletCoverage[] {
  const groups = groupByOutlet(snapshot, [...new Set(onTopic.map(({ unit }) => unit.article))]);
  const byOutlet = new Map<string | null, OnTopic[]>();
  for (const each of onTopic) push(byOutlet, outletOf(snapshot, each.unit.article), each);
  return groups
    .flatMap(({ outlet, articles: held }) => {
      const sentences = byOutlet.get(outlet) ?? [];
      const references = held.map((place) => referenceTo(snapshot, place));
      const [best] = sentences;
      if (best === undefined || !isNonEmpty(references)) return [];
      const citation = withMatched(
        citeSentence(snapshot, best.unit.article, best.unit.span, best.score),
        wanted,
      );
      const published = publishedSpan(references);
      return [
        { outlet, articles: references, published, sentences: sentences.length, best: citation },
      ];
    })
    .sort((a, b) => b.sentences - a.sentences || byName(a.outlet, b.outlet));
}

function groupByOutlet(
  snapshot: Snapshot,
  held: readonly number[],
): readonly { readonly outlet: string | null; readonly articles: readonly number[] }[] {
  const groups = new Map<string | null, number[]>();
  for (const place of held) {
    push(groups, outletOf(snapshot, place), place);
  }
  return [...groups].map(([outlet, articles]) => ({
    outlet,
    articles: articles.sort((a, b) => a - b),
  }));
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

export function publishedSpan(
  references: readonly ArticleReference[],
): { readonly first: IsoDate; readonly last: IsoDate } | null {
  const days = references.flatMap(({ publishedOn }) => publishedOn?.value ?? []).sort();
  const [first] = days;
  const last = days.at(-1);
  return first === undefined || last === undefined ? null : { first, last };
}

function bodySentences(snapshot: Snapshot, place: number): number {
  return snapshot.ofArticle.sentences[place] ?? 0;
}

function places(articles: Mask): readonly number[] {
  return [...articles.keys()].filter((place) => articles[place] === 1);
}

/** Unknown outlets last. */
function byName(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  return b === null || a < b ? -1 : 1;
}
