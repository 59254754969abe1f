import type { JudgedSet } from './judged-set.ts';
import { paragraphsApart } from './paragraph.ts';
import { passageSource } from './passage-source.ts';
import type { HeadlineSet } from './read-headlines.ts';
import type { RetrievalSet } from './read-sets.ts';
import type { QuestionSet } from './read-squad.ts';
import { scoreHeadlines, type HeadlineScores } from './score-headlines.ts';
import { scoreRanking, type RankingScores } from './score-ranking.ts';
import { scoreHeadlineRefusal, scoreRefusal, type RefusalScores } from './score-refusal.ts';
import { scoreSentences, type SentenceScores } from './score-sentences.ts';

export interface SetScores {
  readonly name: string;
  /** Null for articles under headlines, and without a query. */
  readonly ranking: RankingScores | null;
  readonly headlines: HeadlineScores | null;
  /** Null for sets that have no answers inside their documents. */
  readonly sentences: SentenceScores | null;
  /** Null where there are no two articles to take one of. */
  readonly refusal: RefusalScores | null;
}

// The published figures of SQuADShifts rankings that we compare with are of these.
const RANKED_QUESTIONS = 3000;

type Tell = (line: string) => void;

/** Tells how far it is: a set of ten thousand questions takes half a minute. */
export function scoreSet(found: RetrievalSet, tell: Tell): SetScores {
  switch (found.kind) {
    case 'judged':
      return scoreJudged(found.set, tell);
    case 'questions':
      return scoreQuestions(found.set, tell);
    case 'headlines':
      return scoreArticles(found.set, tell);
  }
}

function scoreJudged(set: JudgedSet, tell: Tell): SetScores {
  tell(`${set.name}: ranking ${set.documents.length} documents for ${set.queries.length} queries`);
  const ranking = scoreRanking(passageSource(set.documents), set);
  return { name: set.name, ranking, headlines: null, sentences: null, refusal: null };
}

function scoreQuestions(set: QuestionSet, tell: Tell): SetScores {
  const { name, questions } = set;
  const documents = paragraphsApart(set.paragraphs);
  const queries = questions
    .slice(0, RANKED_QUESTIONS)
    .map(({ text, paragraph }) => ({ text, grades: new Map([[paragraph, 1]]) }));
  tell(`${name}: ranking ${documents.length} paragraphs for ${queries.length} questions`);
  const source = passageSource(documents);
  const ranking = scoreRanking(source, { name, documents, queries });
  tell(`${name}: choosing sentences for ${questions.length} questions`);
  const sentences = scoreSentences(source, set);
  tell(`${name}: asking with the article of a question taken out`);
  return { name, ranking, headlines: null, sentences, refusal: scoreRefusal(source, set) };
}

function scoreArticles(set: HeadlineSet, tell: Tell): SetScores {
  const { name, headlines: texts } = set;
  tell(`${name}: looking for ${texts.length} articles by their headlines`);
  const headlines = scoreHeadlines(passageSource(set.paragraphs), set);
  tell(`${name}: asking with half of the articles taken out`);
  return { name, ranking: null, headlines, sentences: null, refusal: scoreHeadlineRefusal(set) };
}
