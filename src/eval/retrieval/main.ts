import { statSync } from 'node:fs';
import { readSets } from './read-sets.ts';
import { scoreSet, type SetScores } from './score-set.ts';
import { UnreadableSet } from './unreadable-set.ts';

process.exitCode = run(process.argv.slice(2));

function run(args: readonly string[]): number {
  const json = args.includes('--json');
  const [folder, ...rest] = args.filter((arg) => arg !== '--json');
  if (folder === undefined || rest.length > 0 || folder.startsWith('--')) {
    tell('Usage: npm run eval:retrieval -- DIR [--json]');
    return 2;
  }
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
    tell(`Cannot evaluate retrieval: there is no folder "${folder}"`);
    return 2;
  }
  try {
    const sets = readSets(folder);
    if (sets.length === 0) {
      tell(
        `Cannot evaluate retrieval: no set in BEIR or SQuAD layout and no articles in "${folder}"`,
      );
      return 2;
    }
    const scores = sets.map((found) => scoreSet(found, tell));
    process.stdout.write(
      `${json ? JSON.stringify({ sets: scores }) : scores.map(tableOf).join('\n')}\n`,
    );
    return 0;
  } catch (error) {
    if (!(error instanceof UnreadableSet)) throw error;
    tell(error.message);
    return 1;
  }
}

function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}

function tableOf({ name, ranking, headlines, sentences, refusal }: SetScores): string {
  const rows = [name];
  if (ranking !== null) {
    const { documents, queries, ndcg10, recall100, fusedNdcg10 } = ranking;
    rows.push(
      `  ${documents} documents, ${queries} queries`,
      `  BM25: nDCG@10 ${four(ndcg10)}  recall@100 ${four(recall100)}`,
      `  rankPassages: nDCG@10 ${four(fusedNdcg10)}`,
    );
  }
  if (headlines !== null) {
    const { plain, fused } = headlines;
    rows.push(
      `  ${headlines.passages} passages, ${headlines.headlines} headlines`,
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
