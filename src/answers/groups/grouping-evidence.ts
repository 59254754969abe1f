import { excerpt, type Verbatim } from '../../corpus/excerpt.ts';
import { conceptOf } from '../../groups/concepts.ts';
import { GROUND } from '../../groups/statement-groups.ts';
import { termWeight } from '../../groups/term-weight.ts';
import { termSpans } from '../../retrieval/analyser.ts';
import type { Snapshot } from '../../snapshot.ts';
import type { Answer, ArticleReference, Citation } from '../answer.ts';
import { referenceTo } from '../cite.ts';
import { statementsIn } from './statements-in.ts';
import type { GroupReader, PartNumber } from './read-groups.ts';

export type Ground = keyof typeof GROUND;

/** Why a citation stands with another version of its statement, or beside it. */
export interface GroupingEvidence {
  /** Where the other version stands. */
  readonly other: ArticleReference;
  readonly tier: 1 | 2 | 3;
  /** The words that were compared: of the citation, and of the other. */
  readonly words: readonly [Verbatim, Verbatim];
  /** What brought the two together; null: each was joined with a third. */
  readonly link: {
    /** 0–1, by the learned weights. */
    readonly score: number;
    readonly grounds: readonly Ground[];
  } | null;
  /** What both are about, the most telling first, each in the words of either. */
  readonly shared: readonly (readonly [Verbatim, Verbatim])[];
}

// More would not be read; the first tell most.
const MOST_SHARED = 5;
const MOST_OTHERS = 3;

/** Of a first version why the others stand with it, of another why it stands with the first; none where it stands alone. */
export function groupingEvidence(
  snapshot: Snapshot,
  reader: GroupReader,
  answer: Answer,
  citation: Citation,
): readonly GroupingEvidence[] {
  const versions = versionsIn(answer).find((each) => each.includes(citation)) ?? [];
  const [first, ...others] = versions;
  const compared = citation === first ? others.slice(0, MOST_OTHERS) : [first];
  return compared.flatMap((other) =>
    other === undefined ? [] : (closestParts(snapshot, reader, citation, other) ?? []),
  );
}

/** Citations that are versions of one statement, the first one at the head. */
function versionsIn(answer: Answer): readonly (readonly Citation[])[] {
  switch (answer.kind) {
    case 'citations': {
      const groups: Citation[][] = [];
      for (const citation of answer.citations) {
        if (citation.variant === undefined) groups.push([citation]);
        else groups.at(-1)?.push(citation);
      }
      return groups;
    }
    case 'compare':
      return answer.groups.map(({ citations }) => citations);
    case 'checked':
      return answer.checks.flatMap(({ found, versions }) =>
        found?.citation == null ? [] : [[found.citation, ...versions]],
      );
    case 'timeline':
    case 'sources':
    case 'speakers':
    case 'about':
    case 'no-evidence':
    case 'bad-option':
      return [];
  }
}

/** The parts of two citations that come closest. */
function closestParts(
  snapshot: Snapshot,
  reader: GroupReader,
  one: Citation,
  two: Citation,
): GroupingEvidence | null {
  const [here, there] = [one, two].map((citation) => partsOf(snapshot, reader, citation));
  const pairs = (here ?? []).flatMap((own) => {
    const group = reader.group(own);
    const links = reader.links(own);
    return (there ?? []).flatMap((other) => {
      const link = links.find(({ to }) => to === other);
      const isGrouped = group.includes(other);
      if (link === undefined && !isGrouped) return [];
      // A link of the group itself, then one that leads out of it, then none.
      const rank = (isGrouped ? 2 : 0) + (link === undefined ? 0 : 1 + link.score / 100);
      return [{ own, other, link, isGrouped, rank }];
    });
  });
  const [best] = pairs.toSorted((a, b) => b.rank - a.rank || a.own - b.own || a.other - b.other);
  if (best === undefined) return null;
  const { own, other, link, isGrouped } = best;
  const tier = isGrouped ? (link?.tier === 1 ? 1 : 2) : 3;
  return {
    other: referenceTo(snapshot, reader.at(other).article),
    ...{ tier, words: [wordsAt(snapshot, reader, own), wordsAt(snapshot, reader, other)] },
    link: link === undefined ? null : { score: link.score / 100, grounds: groundsIn(link.grounds) },
    shared: sharedWords(snapshot, reader, own, other),
  };
}

function partsOf(
  snapshot: Snapshot,
  reader: GroupReader,
  citation: Citation,
): readonly PartNumber[] {
  const place = snapshot.articles.findIndex(({ article }) => article.id === citation.article.id);
  return statementsIn(snapshot, place, citation).flatMap(({ article, quotation }) =>
    reader.partsOf(article, quotation),
  );
}

/** What brought two parts together, by the bits of a link. */
export function groundsIn(bits: number): readonly Ground[] {
  const names = Object.keys(GROUND) as readonly Ground[];
  return names.filter((name) => (bits & GROUND[name]) !== 0);
}

function wordsAt(snapshot: Snapshot, reader: GroupReader, part: PartNumber): Verbatim {
  const { article, span } = reader.at(part);
  const held = snapshot.articles[article];
  if (held === undefined) throw new RangeError(`Cannot find article ${article} in the snapshot`);
  return excerpt(held.article, span);
}

function sharedWords(
  snapshot: Snapshot,
  reader: GroupReader,
  own: PartNumber,
  other: PartNumber,
): GroupingEvidence['shared'] {
  const there = conceptsIn(snapshot, reader, other);
  return [...conceptsIn(snapshot, reader, own)]
    .flatMap(([concept, { words, weight }]) => {
      const match = there.get(concept);
      return match === undefined ? [] : [{ pair: [words, match.words] as const, weight }];
    })
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, MOST_SHARED)
    .map(({ pair }) => pair);
}

function conceptsIn(
  snapshot: Snapshot,
  reader: GroupReader,
  part: PartNumber,
): ReadonlyMap<string, { readonly words: Verbatim; readonly weight: number }> {
  const { article, span } = reader.at(part);
  const held = snapshot.articles[article];
  if (held === undefined) throw new RangeError(`Cannot find article ${article} in the snapshot`);
  const found = new Map<string, { words: Verbatim; weight: number }>();
  for (const { term, start, end } of termSpans(held.article.text.slice(span.start, span.end))) {
    const concept = conceptOf(term);
    const words = excerpt(held.article, { start: span.start + start, end: span.start + end });
    if (!found.has(concept)) found.set(concept, { words, weight: termWeight(term) });
  }
  return found;
}
