import type { Snapshot } from '../../snapshot.ts';
import { isNonEmpty, type NonEmpty } from '../../text/span.ts';
import type { Citation, ComparedGroup } from '../answer.ts';
import type { Mask } from '../reach.ts';
import { citePart, citeVersion } from './cite-version.ts';
import { disagreementsOfGroup } from './disagreements.ts';
import { outletKey, statementsAt } from './group-citations.ts';
import type { GroupReader, PartNumber } from './read-groups.ts';
import { versionBetween } from './versions.ts';

interface Where {
  readonly snapshot: Snapshot;
  readonly reader: GroupReader;
  readonly articles: Mask;
}

/** What these statements say that other outlets report too, or that their article contradicts: one entry an utterance. */
export function compareUtterances(
  where: Where,
  citations: readonly Citation[],
): readonly ComparedGroup[] {
  const { snapshot, reader } = where;
  const placeOf = new Map(snapshot.articles.map(({ article }, place) => [article.id, place]));
  const outlets = new Map<string, string | null>();
  for (const { article } of citations) outlets.set(outletKey(article), nameOf(article));
  const done = new Set<string>();
  return citations.flatMap((citation) =>
    statementsAt(snapshot, placeOf.get(citation.article.id), citation).flatMap(
      ({ article, quotation }) =>
        reader.partsOf(article, quotation).flatMap((part) => {
          const members = reader.group(part).filter((each) => isAllowed(where, each));
          const key = members.join(' ');
          if (done.has(key)) return [];
          done.add(key);
          return comparedGroup(where, members, outlets);
        }),
    ),
  );
}

function isAllowed({ reader, articles }: Where, part: PartNumber): boolean {
  return articles[reader.at(part).article] === 1;
}

function comparedGroup(
  where: Where,
  members: readonly PartNumber[],
  asked: ReadonlyMap<string, string | null>,
): readonly ComparedGroup[] {
  const { snapshot, reader } = where;
  const disagreements = disagreementsOfGroup(snapshot, reader, members);
  const [first, ...others] = members.toSorted(bestFirst(where));
  if (first === undefined) return [];
  const beside = members.flatMap((part) =>
    reader
      .links(part)
      .map(({ to }) => to)
      .filter((to) => !members.includes(to) && isAllowed(where, to)),
  );
  const head = citePart(snapshot, reader, first);
  const taken = new Set<string>([outletKey(head.article)]);
  const versions: Citation[] = [];
  const add = (part: PartNumber, isGrouped: boolean): void => {
    const held = snapshot.articles[reader.at(part).article]?.article;
    if (held === undefined) return;
    const key = outletKey(held);
    // An article that contradicts itself is shown twice.
    const isContradiction = disagreements.some(({ sides }) =>
      sides.every(({ article }) => article.id === held.id),
    );
    if (taken.has(key) && !(isGrouped && isContradiction)) return;
    taken.add(key);
    versions.push(
      citeVersion(snapshot, reader, versionBetween(snapshot, reader, first, part, isGrouped)),
    );
  };
  for (const part of others) add(part, true);
  const sure = [head, ...versions];
  for (const part of new Set(beside)) add(part, false);
  const outlets = [
    ...new Map(sure.map(({ article }) => [outletKey(article), nameOf(article)])).values(),
  ];
  const citations: NonEmpty<Citation> = [head, ...versions];
  if (versions.length === 0 || !isNonEmpty(outlets)) return [];
  const reported = new Set(citations.map(({ article }) => outletKey(article)));
  const silent = [...asked].filter(([key]) => !reported.has(key)).map(([, name]) => name);
  return [{ citations, outlets, silent, disagreements }];
}

// Direct speech first, then the longer, then by place.
function bestFirst({ snapshot, reader }: Where): (a: PartNumber, b: PartNumber) => number {
  const rank = (part: PartNumber): readonly [number, number] => {
    const { article, quotation, span } = reader.at(part);
    const kind = snapshot.articles[article]?.analysis.quotations[quotation]?.kind;
    return [kind === 'direct' ? 0 : 1, span.start - span.end];
  };
  return (a, b) => {
    const [[kindA, lengthA], [kindB, lengthB]] = [rank(a), rank(b)];
    return kindA - kindB || lengthA - lengthB || a - b;
  };
}

function nameOf({ outlet }: Citation['article']): string | null {
  return outlet?.value ?? null;
}
