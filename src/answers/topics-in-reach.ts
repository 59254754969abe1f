import { fold } from '../corpus/fold.ts';
import type { AnalysedArticle, Snapshot } from '../snapshot.ts';
import { EMPTY_WORDS } from './empty-words.ts';
import type { Mask } from './reach.ts';

/** A name that articles are about. */
export interface Topic {
  readonly name: string;
  /** Articles in reach that name it. */
  readonly count: number;
}

// News says first what it is about, and ten thousand beginnings are read in a tenth of a second.
const BEGINNING = 600;

// “in Northern Ireland”, “, NATO”, “the Security Council”: not the first word of a sentence.
const NAME = /(?<=[\p{Ll}\p{Nd},;] )\p{Lu}[\p{L}\p{Nd}’'&-]*(?: \p{Lu}[\p{L}\p{Nd}’'&-]*){0,3}/gu;
const POSSESSIVE = /['’]s?$/u;
const DAYS_AND_MONTHS = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
    'september october november december'
  ).split(' '),
);

// Where there are this many articles, a name that one alone has is no topic.
const MANY_ARTICLES = 20;

// What an article names is read once, as long as it is held.
const known = new WeakMap<AnalysedArticle, ReadonlyMap<string, string>>();

/** What the articles in reach name: those whom they mention, and what their beginnings write in capitals. */
export function topicsInReach(snapshot: Snapshot, articles: Mask): readonly Topic[] {
  const topics = new Map<string, { name: string; count: number }>();
  const keys = new Map<string, string>();
  let inReach = 0;
  for (const [place, held] of snapshot.articles.entries()) {
    if (articles[place] !== 1) continue;
    inReach += 1;
    for (const [key, name] of namesIn(held, keys)) {
      const topic = topics.get(key);
      if (topic === undefined) topics.set(key, { name, count: 1 });
      else topic.count += 1;
    }
  }
  const least = inReach < MANY_ARTICLES ? 1 : 2;
  return [...topics.values()].filter(({ count }) => count >= least);
}

/** The names in an article as it writes them, by their folded form. To fold costs most, so `keys` keeps it by name. */
function namesIn(held: AnalysedArticle, keys: Map<string, string>): ReadonlyMap<string, string> {
  const before = known.get(held);
  if (before !== undefined) return before;
  const names = new Map<string, string>();
  const take = (name: string): void => {
    const key = keys.get(name) ?? fold(name);
    keys.set(name, key);
    if (key.length > 1 && !names.has(key)) names.set(key, name);
  };
  for (const { name } of held.analysis.people) take(name);
  for (const [run] of held.article.text.slice(0, BEGINNING).matchAll(NAME)) {
    const name = run.replace(POSSESSIVE, '');
    const word = name.toLowerCase();
    if (!EMPTY_WORDS.has(word) && !DAYS_AND_MONTHS.has(word)) take(name);
  }
  known.set(held, names);
  return names;
}
