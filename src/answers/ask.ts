import type { Snapshot } from '../snapshot.ts';
import type { Answer, Citation } from './answer.ts';
import type { Asked } from './asked.ts';
import { articlesOfSpeakers, closestArticles, noEvidence } from './closest.ts';
import { citeFound, type FoundStatement, speakerOfFound } from './found-statement.ts';
import { findSpeakers } from './find-speakers.ts';
import { withMatched } from './matched.ts';
import { missingWords } from './missing-words.ts';
import { citeRanked, rankSentences } from './rank-sentences.ts';
import { listStatements, rankStatements } from './rank-statements.ts';
import { type Mask, articlesInReach, isEmpty } from './reach.ts';
import { type SaidQuestion, parseSaidQuestion } from './said-question.ts';
import { readWanted, type Wanted } from './wanted.ts';
import { withinRights } from './within-rights.ts';

// Even in the right passage, word matching picks the wrong sentence one time in five: show more than one.
const SHOWN = 3;

/** The two or three sentences that come closest to a question, grouped by article; or why there are none. */
export function answerQuestion(snapshot: Snapshot, question: string, asked: Asked): Answer {
  const reach = articlesInReach(snapshot, asked);
  if (isEmpty(reach)) return noEvidence('empty-corpus');
  const said = parseSaidQuestion(question);
  return (
    (said === null ? null : answerSaid(snapshot, reach, said)) ??
    answerPlain(snapshot, reach, question)
  );
}

/** Statements of the one who is asked about; null when the question is better read as a plain one. */
function answerSaid(snapshot: Snapshot, reach: Mask, said: SaidQuestion): Answer | null {
  const { subject, topic } = said;
  const wanted = readWanted(snapshot, reach, topic);
  if (subject === null) {
    const filter = { articles: reach, speakers: null, quotedOnly: false };
    const { inOrder } = rankStatements(snapshot, wanted, topic, filter);
    return cited(snapshot, namedAmong(snapshot, inOrder()), citeFound, wanted);
  }
  const speakers = findSpeakers(snapshot, reach, subject);
  if (speakers.length === 0) {
    if (said.isReported) return null;
    const closest = closestArticles(
      snapshot,
      reach,
      readWanted(snapshot, reach, `${subject} ${topic}`),
    );
    return noEvidence('speaker-absent', { speaker: subject, missing: wanted.absent, closest });
  }
  const filter = { articles: reach, speakers, quotedOnly: false };
  const { inOrder } =
    wanted.terms.length === 0
      ? listStatements(snapshot, filter)
      : rankStatements(snapshot, wanted, topic, filter);
  const answer = cited(snapshot, inOrder(), citeFound, wanted);
  if (answer !== null) return answer;
  // What an organisation thinks or promises may be told as a fact; what a person thinks is theirs to say.
  const isPerson = speakers.some((place) => snapshot.speakers.speakers.kindOf(place) === 'person');
  if (said.isReported && !isPerson) return null;
  return noEvidence('speaker-not-on-topic', {
    speaker: subject,
    missing: wanted.absent,
    closest: articlesOfSpeakers(snapshot, reach, speakers),
  });
}

function answerPlain(snapshot: Snapshot, reach: Mask, question: string): Answer {
  const wanted = readWanted(snapshot, reach, question);
  if (wanted.terms.length === 0) return noEvidence('empty-question');
  const sentences = rankSentences(snapshot, wanted, reach);
  return (
    cited(snapshot, sentences, citeRanked, wanted) ??
    noEvidence('topic-absent', {
      missing: wanted.absent,
      closest: closestArticles(snapshot, reach, wanted),
    })
  );
}

function* namedAmong(
  snapshot: Snapshot,
  found: Iterable<FoundStatement>,
): Generator<FoundStatement> {
  for (const each of found) if (speakerOfFound(snapshot, each) !== 0) yield each;
}

/** Null when nothing is found. */
function cited<T>(
  snapshot: Snapshot,
  found: Iterable<T>,
  cite: (snapshot: Snapshot, each: T) => Citation,
  wanted: Wanted,
): Answer | null {
  // One statement has three sentences at most, so the first may always be quoted.
  const shown = withinRights(snapshot, found, (each) => cite(snapshot, each), SHOWN);
  const [first, ...others] = groupedByArticle(shown);
  if (first === undefined) return null;
  const asked = (each: Citation): Citation => withMatched(each, wanted);
  const citations = [asked(first), ...others.map(asked)] as const;
  return {
    kind: 'citations',
    citations,
    total: citations.length,
    missing: missingWords(wanted, citations),
  };
}

/** Articles in the order of their best citation; the citations of one article stand together. */
function groupedByArticle(citations: readonly Citation[]): readonly Citation[] {
  const articles = [...new Set(citations.map(({ article }) => article.id))];
  return articles.flatMap((id) => citations.filter(({ article }) => article.id === id));
}
