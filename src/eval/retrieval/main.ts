import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { JudgedSet } from './judged-set.ts';
import { passageSource } from './passage-source.ts';
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
  const ranking = scoreRanking(passageSource(set.documents), set);
  return { name: set.name, ranking, sentences: null, refusal: null };
}

function scoreQuestions(set: QuestionSet): SetScores {
  const documents = set.paragraphs.map(({ text }) => text);
  const queries = set.questions
    .slice(0, RANKED_QUESTIONS)
    .map(({ text, paragraph }) => ({ text, grades: new Map([[paragraph, 1]]) }));
  const source = passageSource(documents);
  return {
    name: set.name,
    ranking: scoreRanking(source, { name: set.name, documents, queries }),
    sentences: scoreSentences(source, set),
    refusal: scoreRefusal(source, set),
  };
}

function tableOf({ name, ranking, sentences, refusal }: SetScores): string {
  const { documents, queries, ndcg10, recall100, fusedNdcg10 } = ranking;
  const rows = [
    `${name}: ${documents} documents, ${queries} queries`,
    `  BM25: nDCG@10 ${four(ndcg10)}  recall@100 ${four(recall100)}`,
    `  rankPassages: nDCG@10 ${four(fusedNdcg10)}`,
  ];
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
