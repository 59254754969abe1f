import type { Analysis } from '../../text/analysis.ts';
import type { Person } from '../../text/people/person.ts';
import type { Article } from '../article.ts';

/** What the registry reads of an article. */
export interface SpeakerSource {
  readonly article: Pick<Article, 'id' | 'folder' | 'text' | 'outlet' | 'publishedOn'>;
  readonly analysis: Pick<Analysis, 'people' | 'quotations'>;
}

/** One person of one article. */
export interface Occurrence {
  readonly article: number;
  readonly person: number;
}

export function personAt(
  sources: readonly SpeakerSource[],
  { article, person }: Occurrence,
): { readonly person: Person; readonly text: string } {
  const source = sources[article];
  const known = source?.analysis.people[person];
  if (source === undefined || known === undefined) {
    throw new RangeError(`Cannot find person ${person} of article ${article}`);
  }
  return { person: known, text: source.article.text };
}

export function articleAt(
  sources: readonly SpeakerSource[],
  { article }: Occurrence,
): SpeakerSource['article'] {
  const source = sources[article];
  if (source === undefined) throw new RangeError(`Cannot find article ${article}`);
  return source.article;
}
