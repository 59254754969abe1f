import type { Snapshot } from '../snapshot.ts';
import { isNonEmpty, type NonEmpty } from '../text/span.ts';
import type { Answer, ChoosableSpeaker, Citation } from './answer.ts';
import type { Asked } from './asked.ts';
import { articlesOfSpeakers, closestArticles, noEvidence } from './closest.ts';
import { citeFound, type FoundStatement, speakerOfFound } from './found-statement.ts';
import { groupCitations, type Versions } from './groups/group-citations.ts';
import { isQuoted } from './groups/quotation-marks.ts';
import { quotable } from './groups/quotable.ts';
import { type GroupReader, narrowReader, readGroups } from './groups/read-groups.ts';
import { findSpeakers } from './find-speakers.ts';
import { withMatched } from './matched.ts';
import { missingWords } from './missing-words.ts';
import {
  type FoundStatements,
  type StatementFilter,
  listStatements,
  rankStatements,
} from './rank-statements.ts';
import {
  type Filters,
  type Mask,
  articlesInReach,
  isEmpty,
  narrowArticles,
  unitsOf,
} from './reach.ts';
import { search } from '../retrieval/search.ts';
import { speakersInReach } from './speakers-in-reach.ts';
import { type Wanted, evidence, readWanted } from './wanted.ts';
import { quotationLimit } from './within-rights.ts';

/** The phrase, the speaker, or both. */
export interface WhoSaid extends Filters {
  readonly phrase: string | null;
  readonly speaker: string | null;
  readonly quotedOnly: boolean;
}

// More than anybody pages through; the answer tells how many there are.
const MOST = 100;

/** Statements that the articles attribute to somebody, best first; without a phrase, newest first. */
export function findWhoSaid(snapshot: Snapshot, question: WhoSaid, asked: Asked): Answer {
  const { phrase, speaker } = question;
  if (phrase === null && speaker === null) {
    return { kind: 'bad-option', option: 'phrase', value: '', problem: 'phrase-or-speaker' };
  }
  const reach = articlesInReach(snapshot, asked);
  if (isEmpty(reach)) return noEvidence('empty-corpus');
  const wanted = readWanted(snapshot, reach, phrase ?? '');
  if (phrase !== null && wanted.terms.length === 0) return noEvidence('empty-question');
  const speakers = speaker === null ? null : findSpeakers(snapshot, reach, speaker);
  if (speakers?.length === 0) {
    const closest = closestArticles(snapshot, reach, readWanted(snapshot, reach, speaker ?? ''));
    return noEvidence('speaker-absent', { speaker, missing: wanted.absent, closest });
  }
  const find = (articles: Mask): FoundStatements => {
    const filter: StatementFilter = { articles, speakers, quotedOnly: question.quotedOnly };
    return phrase === null
      ? listStatements(snapshot, filter)
      : rankStatements(snapshot, wanted, phrase, filter);
  };
  const { inOrder, total } = find(narrowArticles(snapshot, reach, question));
  const found = [...inOrder()];
  const choice = speakers === null ? null : choiceOf(snapshot, reach, speakers, found);
  if (speaker !== null && choice !== null)
    return { kind: 'speakers', asked: speaker, speakers: choice };
  if (isNonEmpty(found)) {
    const reader = wantedGroups(snapshot, reach, question, asked);
    const terms = new Set(wanted.terms.map(({ term }) => term));
    const groups = groupCitations({ snapshot, reader, terms }, found);
    const [first, ...rest] = rightfulGroups(snapshot, groups);
    const matching = (each: Citation): Citation => withMatched(each, wanted);
    const shown = [
      matching(first ?? citeFound(snapshot, found[0])),
      ...rest.slice(0, MOST - 1).map(matching),
    ] as const;
    return {
      kind: 'citations',
      citations: shown,
      // Of those beyond the first hundreds nobody knows yet which are one utterance.
      total: groups.length + total - found.length,
      missing: missingWords(wanted, shown),
    };
  }
  if (find(reach).total > 0) return noEvidence('filtered-out', { speaker });
  return speakers === null
    ? nobodySaid(snapshot, reach, wanted)
    : noEvidence('speaker-not-on-topic', {
        speaker,
        missing: wanted.absent,
        closest: articlesOfSpeakers(snapshot, reach, speakers),
      });
}

/** The groups, of the outlet, days and kind that were asked for. */
function wantedGroups(
  snapshot: Snapshot,
  reach: Mask,
  question: WhoSaid,
  asked: Asked,
): GroupReader {
  const articles = narrowArticles(snapshot, reach, question);
  return narrowReader(
    readGroups(snapshot, reach, asked),
    (place) => articles[place.article] === 1 && (!question.quotedOnly || isQuoted(snapshot, place)),
  );
}

/**
 * Versions in the order shown, as many as are shown, with no more of an article than may be quoted; none without its
 * first.
 */
function rightfulGroups(
  snapshot: Snapshot,
  groups: readonly (() => Versions)[],
): readonly Citation[] {
  const mayQuote = quotationLimit(snapshot);
  const shown: Citation[] = [];
  for (const versionsOf of groups) {
    if (shown.length >= MOST) break;
    const [first, ...others] = versionsOf();
    if (mayQuote(first)) shown.push(...quotable([first, ...others], mayQuote));
  }
  return shown;
}

/** Those who may be meant when what was found is said by several of them: never silently the first. */
function choiceOf(
  snapshot: Snapshot,
  reach: Mask,
  speakers: readonly number[],
  found: readonly FoundStatement[],
): NonEmpty<ChoosableSpeaker> | null {
  if (new Set(found.map((each) => speakerOfFound(snapshot, each))).size < 2) return null;
  const { list, choiceOf: choiceAt } = speakersInReach(snapshot, reach);
  const choices = [...list.ranked]
    .filter((place) => speakers.includes(place))
    .map((place) => {
      const { name, role, count, value } = choiceAt(place);
      return { name, role, statements: count, value };
    });
  return isNonEmpty(choices) ? choices : null;
}

/** Nobody is reported as saying it; perhaps an outlet writes it in its own name. */
function nobodySaid(snapshot: Snapshot, reach: Mask, wanted: Wanted): Answer {
  const allowed = unitsOf(snapshot, 'sentence', reach);
  const [best] = search(snapshot.ranked.sentence.index, wanted.terms, { limit: 1, allowed });
  const isWritten = best !== undefined && evidence(wanted, best) === 1;
  return noEvidence(isWritten ? 'nobody-said' : 'topic-absent', {
    missing: wanted.absent,
    closest: closestArticles(snapshot, reach, wanted),
  });
}
