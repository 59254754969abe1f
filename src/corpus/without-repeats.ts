import type { Article } from './article.ts';
import type { CorpusProblem } from './corpus-problem.ts';

/** Of articles in one folder with the same id or the same text, the first as they come. */
export function withoutRepeats<Held extends Pick<Article, 'id' | 'folder' | 'file' | 'sha256'>>(
  articles: readonly Held[],
): { readonly articles: readonly Held[]; readonly problems: readonly CorpusProblem[] } {
  const kept: Held[] = [];
  const problems: CorpusProblem[] = [];
  const byId = new Map<string, Held>();
  // A map a folder: one key of both would be a new string for each article at each reading.
  const byFolder = new Map<string, Map<string, Held>>();
  for (const article of articles) {
    const byText = byFolder.get(article.folder) ?? new Map<string, Held>();
    byFolder.set(article.folder, byText);
    const sameId = byId.get(article.id);
    const sameText = byText.get(article.sha256);
    if (sameId !== undefined) {
      problems.push(rejection(article.file, `The id "${article.id}" is taken by ${sameId.file}`));
    } else if (sameText !== undefined) {
      problems.push(rejection(article.file, `The text is the same as in ${sameText.file}`));
    } else {
      kept.push(article);
      byId.set(article.id, article);
      byText.set(article.sha256, article);
    }
  }
  return { articles: kept, problems };
}

function rejection(file: string, message: string): CorpusProblem {
  return { file, line: null, severity: 'rejected', message };
}
