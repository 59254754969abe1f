import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fillCorpus } from './fill-corpus.ts';
import type { Question } from './question.ts';
import { readTexts } from './read-texts.ts';

/** A corpus folder and a data folder with the analyses of its articles, which end with the process. */
export interface FilledFolders {
  /** Where both stand. */
  readonly root: string;
  readonly corpus: string;
  readonly data: string;
  /** “DIR: 924 texts as 8000 articles” */
  readonly title: string;
  readonly articles: number;
  /** What the articles are made of. */
  readonly texts: readonly string[];
}

const TAKES = 'DIR [--articles N]';
// About 100,000 passages of fifty words take ten thousand articles of five hundred.
const ARTICLES = 1000;

/** A question about a corpus that is made of the texts in a folder, as often as it takes; of `usual` articles, unless said otherwise. */
export function withCorpus(
  name: string,
  report: (folders: FilledFolders) => Promise<readonly string[]>,
  usual = ARTICLES,
): Question {
  return {
    takes: TAKES,
    measure: async (parameters) => {
      const read = readParameters(parameters, usual);
      if (read === null)
        return { kind: 'refused', reason: `Usage: npm run bench -- ${name} ${TAKES}` };
      const { folder, articles } = read;
      const texts = readTexts(folder);
      if (texts === null)
        return { kind: 'refused', reason: `Cannot read "${folder}": it holds no *.txt or *.md` };
      const root = mkdtempSync(join(tmpdir(), 'onrecord-bench-'));
      process.once('exit', () => rmSync(root, { recursive: true, force: true }));
      for (const signal of ['SIGINT', 'SIGTERM'] as const)
        process.once(signal, () => process.exit(1));
      try {
        const folders = { root, corpus: join(root, 'corpus'), data: join(root, 'data') };
        await fill(folders, texts, articles);
        const title = `${folder}: ${texts.length} texts as ${articles} articles`;
        return { kind: 'lines', lines: await report({ ...folders, title, articles, texts }) };
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return { kind: 'failed', reason: `Cannot measure ${articles} articles: ${reason}` };
      }
    },
  };
}

function readParameters(
  [folder, option, number, ...others]: readonly string[],
  usual: number,
): { readonly folder: string; readonly articles: number } | null {
  if (folder === undefined || folder.startsWith('--') || others.length > 0) return null;
  if (option === undefined) return { folder, articles: usual };
  if (option !== '--articles' || !/^[1-9]\d{0,5}$/.test(number ?? '')) return null;
  return { folder, articles: Number(number) };
}

async function fill(
  { corpus, data }: Pick<FilledFolders, 'corpus' | 'data'>,
  texts: readonly string[],
  articles: number,
): Promise<void> {
  mkdirSync(data);
  let told = 0;
  // The file that `openCorpus` names.
  const filled = { corpus, cache: join(data, 'analyses.sqlite') };
  await fillCorpus(filled, texts, articles, (done) => {
    if (done < articles && done - told < articles / 10) return;
    told = done;
    tell(`${done} of ${articles} articles written`);
  });
}

/** How far it is, for whoever waits. */
export function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}
