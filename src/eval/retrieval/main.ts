import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { JudgedSet } from './judged-set.ts';
import { readBeir } from './read-beir.ts';
import { readSquad, type QuestionSet } from './read-squad.ts';
import { scoreRanking, type RankingScores } from './score-ranking.ts';
import { scoreRefusal, type RefusalScores } from './score-refusal.ts';
import { scoreSentences, type SentenceScores } from './score-sentences.ts';

interface SetScores {
  readonly name: string;
  readonly ranking: RankingScores;
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
  const sets = scoreFolder(folder);
  if (sets.length === 0) {
    console.error(`Cannot evaluate retrieval: no set in BEIR or SQuAD layout in "${folder}"`);
    return 2;
  }
  console.log(json ? JSON.stringify({ sets }) : sets.map(tableOf).join('\n'));
  return 0;
}

/** The scores of every set in the folder and the folders inside it. */
function scoreFolder(folder: string): readonly SetScores[] {
  const beir = readBeir(folder);
  if (beir !== null) return [scoreJudged(beir)];
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      if (statSync(path).isDirectory()) return scoreFolder(path);
      // new_wiki_v1.0.json.gz
      const squad = /\.json(?:\.gz)?$/u.test(name) ? readSquad(path.replace(/\.gz$/u, '')) : null;
      return squad === null ? [] : [scoreQuestions(squad)];
    });
}

function scoreJudged(set: JudgedSet): SetScores {
  return { name: set.name, ranking: scoreRanking(set), sentences: null, refusal: null };
}

function scoreQuestions(set: QuestionSet): SetScores {
  const documents = set.paragraphs.map(({ text }) => text);
  const queries = set.questions
    .slice(0, RANKED_QUESTIONS)
    .map(({ text, paragraph }) => ({ text, grades: new Map([[paragraph, 1]]) }));
  return {
    name: set.name,
    ranking: scoreRanking({ name: set.name, documents, queries }),
    sentences: scoreSentences(set),
    refusal: scoreRefusal(set),
  };
}

function tableOf({ name, ranking, sentences, refusal }: SetScores): string {
  const rows = [
    `${name}: ${ranking.documents} documents, ${ranking.queries} queries`,
    `  nDCG@10 ${four(ranking.ndcg10)}  recall@100 ${four(ranking.recall100)}`,
  ];
  if (sentences !== null) {
    rows.push(
      `  right sentence first ${four(sentences.first)}  in three ${four(sentences.inThree)}`,
    );
  }
  for (const [signal, { auc, refused }] of Object.entries(refusal ?? {})) {
    rows.push(`  refusal by ${signal}: AUC ${four(auc)}, ${Math.round(refused * 100)} % at 5 %`);
  }
  return rows.join('\n');
}

function four(value: number): string {
  return value.toFixed(4);
}

process.exitCode = main(process.argv.slice(2));
