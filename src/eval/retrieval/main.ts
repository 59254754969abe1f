import { existsSync } from 'node:fs';
import type { JudgedSet } from './judged-set.ts';
import { paragraphsApart } from './paragraph.ts';
import { passageSource } from './passage-source.ts';
import type { HeadlineSet } from './read-headlines.ts';
import { readSets, type RetrievalSet } from './read-sets.ts';
import type { QuestionSet } from './read-squad.ts';
import { scoreHeadlines, type HeadlineScores } from './score-headlines.ts';
import { scoreRanking, type RankingScores } from './score-ranking.ts';
import { scoreHeadlineRefusal, scoreRefusal, type RefusalScores } from './score-refusal.ts';
import { scoreSentences, type SentenceScores } from './score-sentences.ts';

interface SetScores {
  readonly name: string;
  /** Null for articles under headlines. */
  readonly ranking: RankingScores | null;
  readonly headlines: HeadlineScores | null;
  /** Null for sets that have no answers inside their documents. */
  readonly sentences: SentenceScores | null;
  readonly refusal: RefusalScores | null;
}

// The published figures of SQuADShifts rankings that we compare with are of these.
const RANKED_QUESTIONS = 3000;

function main(args: readonly string[]): number {
  const json = args.includes('--json');
  const [folder, ...rest] = args.filter((arg) => arg !== '--json');
  if (folder === undefined || rest.length > 0) {
    console.error('Usage: eval:retrieval DIR [--json]');
    return 2;
  }
  if (!existsSync(folder)) {
    console.error(`Cannot evaluate retrieval: there is no folder "${folder}"`);
    return 2;
  }
  const sets = readSets(folder).map(scored);
  if (sets.length === 0) {
    console.error(
      `Cannot evaluate retrieval: no set in BEIR or SQuAD layout and no articles in "${folder}"`,
    );
    return 2;
  }
  console.log(json ? JSON.stringify({ sets }) : sets.map(tableOf).join('\n'));
  return 0;
}

function scored(found: RetrievalSet): SetScores {
  switch (found.kind) {
    case 'judged':
      return scoreJudged(found.set);
    case 'questions':
      return scoreQuestions(found.set);
    case 'headlines':
      return scoreArticles(found.set);
  }
}

function scoreJudged(set: JudgedSet): SetScores {
  const ranking = scoreRanking(passageSource(set.documents), set);
  return { name: set.name, ranking, headlines: null, sentences: null, refusal: null };
}

function scoreQuestions(set: QuestionSet): SetScores {
  const documents = paragraphsApart(set.paragraphs);
  const queries = set.questions
    .slice(0, RANKED_QUESTIONS)
    .map(({ text, paragraph }) => ({ text, grades: new Map([[paragraph, 1]]) }));
  const source = passageSource(documents);
  return {
    name: set.name,
    ranking: scoreRanking(source, { name: set.name, documents, queries }),
    headlines: null,
    sentences: scoreSentences(source, set),
    refusal: scoreRefusal(source, set),
  };
}

function scoreArticles(set: HeadlineSet): SetScores {
  const source = passageSource(set.paragraphs);
  return {
    name: set.name,
    ranking: null,
    headlines: scoreHeadlines(source, set),
    sentences: null,
    refusal: scoreHeadlineRefusal(set),
  };
}

function tableOf({ name, ranking, headlines, sentences, refusal }: SetScores): string {
  const rows: string[] = [];
  if (ranking !== null) {
    const { documents, queries, ndcg10, recall100, fusedNdcg10 } = ranking;
    rows.push(
      `${name}: ${documents} documents, ${queries} queries`,
      `  BM25: nDCG@10 ${four(ndcg10)}  recall@100 ${four(recall100)}`,
      `  rankPassages: nDCG@10 ${four(fusedNdcg10)}`,
    );
  }
  if (headlines !== null) {
    const { plain, fused } = headlines;
    rows.push(
      `${name}: ${headlines.passages} passages, ${headlines.headlines} headlines`,
      `  article found, BM25: first ${four(plain.first)}  MRR@10 ${four(plain.mrr10)}`,
      `  article found, rankPassages: first ${four(fused.first)}  MRR@10 ${four(fused.mrr10)}`,
    );
  }
  if (sentences !== null) {
    const { plain, fused } = sentences;
    rows.push(
      `  right sentence, BM25: first ${four(plain.first)}  in three ${four(plain.inThree)}`,
      `  right sentence, rankPassages: first ${four(fused.first)}  in three ${four(fused.inThree)}`,
    );
  }
  for (const [signal, { auc, refused }] of Object.entries(refusal ?? {})) {
    const percent = Math.round(refused * 100);
    rows.push(`  refusal by ${signal}: AUC ${four(auc)}, ${percent} % refused at 5 %`);
  }
  return rows.join('\n');
}

function four(value: number): string {
  return value.toFixed(4);
}

process.exitCode = main(process.argv.slice(2));
