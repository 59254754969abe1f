import type { Article } from './article.ts';
import type { CorpusProblem } from './corpus-problem.ts';

/** Of articles in one folder with the same id or the same text, the first as they come. */
export function withoutRepeats<Held extends Pick<Article, 'id' | 'folder' | 'file' | 'sha256'>>(
  articles: readonly Held[],
): { readonly articles: readonly Held[]; readonly problems: readonly CorpusProblem[] } {
  const kept: Held[] = [];
  const problems: CorpusProblem[] = [];
  const byId = new Map<string, Held>();
  const byText = new Map<string, Held>();
  for (const article of articles) {
    const textKey = `${article.folder}/${article.sha256}`;
    const sameId = byId.get(article.id);
    const sameText = byText.get(textKey);
    if (sameId !== undefined) {
      problems.push(rejection(article.file, `The id "${article.id}" is taken by ${sameId.file}`));
    } else if (sameText !== undefined) {
      problems.push(rejection(article.file, `The text is the same as in ${sameText.file}`));
    } else {
      kept.push(article);
      byId.set(article.id, article);
      byText.set(textKey, article);
    }
  }
  return { articles: kept, problems };
}

function rejection(file: string, message: string): CorpusProblem {
  return { file, line: null, severity: 'rejected', message };
}
