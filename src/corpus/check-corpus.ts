import type { CorpusProblem } from './corpus-problem.ts';
import type { Corpus } from './read-corpus.ts';

interface CorpusCheck {
  /** One a problem, then the counts. */
  readonly lines: readonly string[];
  /** Whether nothing was rejected. */
  readonly passes: boolean;
}

/** What is wrong in a corpus, as compilers print it: `file:line: severity: message`. */
export function checkCorpus({ articles, problems }: Corpus): CorpusCheck {
  const rejected = new Set<string>();
  let warnings = 0;
  for (const { file, severity } of problems) {
    if (severity === 'rejected') rejected.add(file);
    else warnings += 1;
  }
  const counts = [
    counted(articles.length, 'article'),
    `${counted(rejected.size, 'file')} rejected`,
    counted(warnings, 'warning'),
  ];
  return { lines: [...problems.map(problemLine), counts.join(', ')], passes: rejected.size === 0 };
}

function problemLine({ file, line, severity, message }: CorpusProblem): string {
  const place = line === null ? file : `${file}:${line}`;
  return `${printable(place)}: ${severity}: ${printable(message)}`;
}

/** A file name may hold anything, and a terminal obeys control characters. */
function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '\uFFFD');
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
