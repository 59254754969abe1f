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
): { readonly person: Person; readonly article: SpeakerSource['article'] } {
  const source = sources[article];
  const known = source?.analysis.people[person];
  if (source === undefined || known === undefined) {
    throw new RangeError(`Cannot find person ${person} of article ${article}`);
  }
  return { person: known, article: source.article };
}

export function articleAt(
  sources: readonly SpeakerSource[],
  { article }: Occurrence,
): SpeakerSource['article'] {
  const source = sources[article];
  if (source === undefined) throw new RangeError(`Cannot find article ${article}`);
  return source.article;
}

interface PlacedOccurrence extends Occurrence {
  article: number;
}

// The same objects as long as an article is held, at its place in the build at hand: a list of them that is the same
// as before tells that what was worked out of it is the same too.
const placed = new WeakMap<SpeakerSource, readonly PlacedOccurrence[]>();

/** Of each article the occurrences of its people, in order. They hold until the next call that has the article. */
export function placeOccurrences(
  sources: readonly SpeakerSource[],
): readonly (readonly Occurrence[])[] {
  return sources.map((source, article) => {
    const own =
      placed.get(source) ?? source.analysis.people.map((_, person) => ({ article, person }));
    placed.set(source, own);
    for (const each of own) each.article = article;
    return own;
  });
}
