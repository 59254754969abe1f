import { fold } from '../corpus/fold.ts';
import type { Snapshot } from '../snapshot.ts';
import { isNonEmpty } from '../text/span.ts';
import type { Answer, Citation, Compared, ComparedGroup, Disagreement } from './answer.ts';
import type { Asked } from './asked.ts';
import { closestArticles, noEvidence } from './closest.ts';
import { findSpeakers } from './find-speakers.ts';
import { compareUtterances } from './groups/compare-utterances.ts';
import { readGroups } from './groups/read-groups.ts';
import { missingWords } from './missing-words.ts';
import { listStatements, rankStatements, type StatementFilter } from './rank-statements.ts';
import { articlesInReach, isEmpty, type Mask, outletsInReach } from './reach.ts';
import { readWanted, type Wanted } from './wanted.ts';
import { withinRights } from './within-rights.ts';

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
  const citations =
    topic === null
      ? listStatements(snapshot, filter)
      : rankStatements(snapshot, wanted, topic, filter);
  if (citations.length === 0) {
    return noEvidence(speakers === null ? 'topic-absent' : 'speaker-not-on-topic', {
      ...{ speaker, missing: wanted.absent },
      closest: closestArticles(snapshot, reach, wanted),
    });
  }
  const reader = readGroups(snapshot, reach, asked);
  const groups = compareUtterances({ snapshot, reader, articles }, citations);
  return answerWith(snapshot, { topic, speaker }, wanted, ranked(groups));
}

function answerWith(
  snapshot: Snapshot,
  asked: Compared,
  wanted: Wanted,
  groups: readonly ComparedGroup[],
): Answer {
  const shown = allowed(snapshot, groups.slice(0, MOST_GROUPS));
  if (!isNonEmpty(shown)) {
    return noEvidence('nothing-shared', { speaker: asked.speaker, missing: wanted.absent });
  }
  const quotes = shown.flatMap(({ citations }) => citations);
  return {
    kind: 'compare',
    ...{ asked, groups: shown, total: groups.length },
    missing: missingWords(wanted, quotes),
  };
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
  const names = outlets.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !known.has(fold(name)));
  if (unknown !== undefined)
    return { kind: 'bad-option', option: 'outlets', value: unknown, problem: 'not-a-choice' };
  const wanted = new Set(names.map(fold));
  return reach.map((inReach, place) =>
    wanted.has(fold(snapshot.articles[place]?.article.outlet?.value ?? '')) ? inReach : 0,
  );
}

/** Most outlets first, then most disagreements, then as found; a disagreement stands where it is first shown. */
function ranked(groups: readonly ComparedGroup[]): readonly ComparedGroup[] {
  const seen = new Set<string>();
  return groups
    .toSorted(
      (a, b) =>
        b.outlets.length - a.outlets.length || b.disagreements.length - a.disagreements.length,
    )
    .map((group) => ({
      ...group,
      disagreements: group.disagreements.filter((each) => {
        const key = keyOf(each);
        return !seen.has(key) && seen.add(key);
      }),
    }));
}

function keyOf({ about, sides }: Disagreement): string {
  const words = sides.map(({ article, words: own }) => `${article.id} ${own}`).toSorted();
  return [about, ...words].join('\n');
}

/** With no more of an article than may be quoted; a group of which two versions are left. */
function allowed(snapshot: Snapshot, groups: readonly ComparedGroup[]): readonly ComparedGroup[] {
  const quotes = groups.flatMap(({ citations }) => citations);
  const within = new Set<Citation>(withinRights(snapshot, quotes, (each) => each));
  return groups.flatMap((group) => {
    const citations = group.citations.filter((each) => within.has(each));
    return isNonEmpty(citations) && citations[0] === group.citations[0] && citations.length > 1
      ? [{ ...group, citations }]
      : [];
  });
}
