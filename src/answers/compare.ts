import { fold } from '../corpus/fold.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Answer } from './answer.ts';
import type { Compared, ComparedGroup, Disagreement } from './groups/variant.ts';
import type { Asked } from './asked.ts';
import { closestArticles, noEvidence } from './closest.ts';
import type { FoundStatement } from './found-statement.ts';
import { findSpeakers } from './find-speakers.ts';
import { citeUtterance, type Utterance, utterancesIn } from './groups/compare-utterances.ts';
import { outletKeyAt } from './groups/choose-versions.ts';
import { narrowReader, readGroups } from './groups/read-groups.ts';
import { missingWords } from './missing-words.ts';
import { listStatements, rankStatements, type StatementFilter } from './rank-statements.ts';
import { articlesInReach, isEmpty, type Mask, outletOf, outletsInReach } from './reach.ts';
import { readOutletList } from './outlet-list.ts';
import { readWanted } from './wanted.ts';
import { quotationLimit } from './within-rights.ts';

/** A topic, a speaker, or both; and the outlets, separated by commas. */
export interface Comparison extends Compared {
  readonly outlets: string | null;
}

// More than anybody pages through; the answer tells how many there are.
const MOST_GROUPS = 25;

/** Statements that several outlets report, those with most outlets and most disagreements first. */
export function findCompare(snapshot: Snapshot, question: Comparison, asked: Asked): Answer {
  const { topic, speaker } = question;
  if (topic === null && speaker === null)
    return { kind: 'bad-option', option: 'topic', value: '', problem: 'topic-or-speaker' };
  const reach = articlesInReach(snapshot, asked);
  if (isEmpty(reach)) return noEvidence('empty-corpus');
  const articles = ofOutlets(snapshot, reach, question.outlets, asked);
  if ('kind' in articles) return articles;
  const wanted = readWanted(snapshot, reach, topic ?? '');
  if (topic !== null && wanted.terms.length === 0) return noEvidence('empty-question');
  const speakers = speaker === null ? null : findSpeakers(snapshot, reach, speaker);
  if (speakers?.length === 0) {
    const closest = closestArticles(snapshot, reach, readWanted(snapshot, reach, speaker ?? ''));
    return noEvidence('speaker-absent', { speaker, closest });
  }
  const filter: StatementFilter = { articles, speakers, quotedOnly: false };
  const { inOrder } =
    topic === null
      ? listStatements(snapshot, filter)
      : rankStatements(snapshot, wanted, topic, filter);
  const found = [...inOrder()];
  if (found.length === 0) {
    return noEvidence(speakers === null ? 'topic-absent' : 'speaker-not-on-topic', {
      ...{ speaker, missing: wanted.absent },
      closest: closestArticles(snapshot, reach, wanted),
    });
  }
  const reader = narrowReader(
    readGroups(snapshot, reach, asked),
    ({ article }) => articles[article] === 1,
  );
  const where = { snapshot, reader };
  const utterances = ranked(utterancesIn(where, found));
  const mayQuote = quotationLimit(snapshot);
  const outlets = comparedOutlets(snapshot, articles, question, found);
  let unquoted = 0;
  const cited = utterances.flatMap((each) => {
    const group = citeUtterance(where, each, mayQuote, outlets);
    if (group === null && each.outlets.size > 1) unquoted += 1;
    return group ?? [];
  });
  const groups = withoutRepeats(cited);
  const [first, ...rest] = groups;
  if (first === undefined) return noEvidence('nothing-shared', { speaker, missing: wanted.absent });
  const shown = [first, ...rest.slice(0, MOST_GROUPS - 1)] as const;
  return {
    kind: 'compare',
    ...{ asked: { topic, speaker }, groups: shown, total: groups.length + unquoted },
    missing: missingWords(
      wanted,
      shown.flatMap((group) => group.citations),
    ),
  };
}

/** Outlets that might report a statement: all that were named, else those that have any on this topic or of this speaker. */
function comparedOutlets(
  snapshot: Snapshot,
  articles: Mask,
  { outlets }: Comparison,
  found: readonly FoundStatement[],
): ReadonlyMap<string, string | null> {
  const places = outlets === null ? found.map(({ article }) => article) : placesIn(articles);
  return new Map(
    places.map((place) => {
      const name = outletOf(snapshot, place);
      return [outletKeyAt(snapshot, place), name];
    }),
  );
}

function placesIn(articles: Mask): readonly number[] {
  return [...articles.keys()].filter((place) => articles[place] === 1);
}

/** The articles of these outlets; all without any. */
function ofOutlets(
  snapshot: Snapshot,
  reach: Mask,
  outlets: string | null,
  asked: Asked,
): Mask | Extract<Answer, { readonly kind: 'bad-option' }> {
  if (outlets === null) return reach;
  const known = new Set(outletsInReach(snapshot, asked).map(({ name }) => fold(name)));
  const names = readOutletList(outlets, (name) => known.has(fold(name)));
  if (names.length === 0) return reach;
  const unknown = names.find((name) => !known.has(fold(name)));
  if (unknown !== undefined)
    return { kind: 'bad-option', option: 'outlets', value: unknown, problem: 'not-a-choice' };
  const wanted = new Set(names.map(fold));
  const { outlets: numbers, outletNames } = snapshot.ofArticle;
  // Of no outlet first, as the numbers of outlets begin at one.
  const isWanted = Uint8Array.from(['', ...outletNames], (name) => Number(wanted.has(fold(name))));
  return reach.map((inReach, place) => (isWanted[numbers[place] ?? 0] === 1 ? inReach : 0));
}

/** Most outlets first, then most disagreements, then as found; what is only possible comes last. */
function ranked(utterances: readonly Utterance[]): readonly Utterance[] {
  return utterances.toSorted(
    (a, b) => b.outlets.size - a.outlets.size || b.disagreements.length - a.disagreements.length,
  );
}

/** A disagreement stands where it is first shown, and so do two versions that are only possibly one. */
function withoutRepeats(groups: readonly ComparedGroup[]): readonly ComparedGroup[] {
  const seen = new Set<string>();
  const quoted = new Set<string>();
  return groups.flatMap((group) => {
    const disagreements = group.disagreements.filter((each) => {
      const key = keyOf(each);
      return !seen.has(key) && seen.add(key);
    });
    const quotes = group.citations.map(({ article, span }) => `${article.id} ${span.start}`);
    const isRepeat =
      group.outlets.length < 2 &&
      disagreements.length === 0 &&
      quotes.every((quote) => quoted.has(quote));
    for (const quote of quotes) quoted.add(quote);
    return isRepeat ? [] : [{ ...group, disagreements }];
  });
}

function keyOf({ about, sides }: Disagreement): string {
  const words = sides.map(({ article, words: own }) => `${article.id} ${own}`).toSorted();
  return [about, ...words].join('\n');
}
