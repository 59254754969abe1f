import { disagreementsOfParts } from '../answers/groups/disagreements.ts';
import { groundsIn } from '../answers/groups/grouping-evidence.ts';
import { readGroups } from '../answers/groups/read-groups.ts';
import { ENGLISH } from '../phrases/english.ts';
import { describe } from '../groups/part.ts';
import { termWeight } from '../groups/term-weight.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Paint } from './print-page.ts';
import { printable } from './printable.ts';

const { joined: say } = ENGLISH.step.evidence;

const TIERS = ['', 'same words', 'other words', 'possibly the same'] as const;

/** For each part of an article's statements what it is linked to: how, on which grounds, by which words. */
export function explainGroups(snapshot: Snapshot, place: number, paint: Paint): string {
  const { parts, links } = snapshot.groups;
  const words = (part: number): string => {
    const text = snapshot.articles[parts.article[part] ?? -1]?.article.text ?? '';
    return text.slice(parts.start[part], parts.end[part]);
  };
  const lines: string[] = ['', paint('bold', 'the same statement elsewhere')];
  for (const [row, a] of links.a.entries()) {
    const b = links.b[row] ?? -1;
    if (parts.article[a] !== place && parts.article[b] !== place) continue;
    const [own, other] = parts.article[a] === place ? [a, b] : [b, a];
    const id = snapshot.articles[parts.article[other] ?? -1]?.article.id ?? '?';
    const grounds = groundsIn(links.grounds[row] ?? 0).map((ground) => say.ground[ground]);
    lines.push(
      `    ${printable(words(own))}`,
      `        ${TIERS[links.tier[row] ?? 0]} in ${id}: ${printable(words(other))}`,
      paint('dim', `        ${grounds.join(' ')}`),
      paint(
        'dim',
        `        ${say.likeness((links.score[row] ?? 0) / 100)} · ${sharedWords(words(own), words(other))}`,
      ),
    );
  }
  if (lines.length === 2) return '';
  return `${[...lines, ...disagreementLines(snapshot, place, paint)].join('\n')}\n`;
}

/** Where this article and others do not agree on what both report, whoever may read them. */
function disagreementLines(snapshot: Snapshot, place: number, paint: Paint): readonly string[] {
  const everywhere = new Uint8Array(snapshot.articles.length).fill(1);
  const { folder } = snapshot.articles[place]?.article ?? { folder: 'shared' };
  const guild = folder === 'shared' ? null : folder;
  const reader = readGroups(snapshot, everywhere, { guild });
  const { quotations } = snapshot.articles[place]?.analysis ?? { quotations: [] };
  const parts = [...quotations.keys()].flatMap((quotation) => reader.partsOf(place, quotation));
  const found = disagreementsOfParts(snapshot, reader, parts);
  if (found.length === 0) return [];
  return [
    '',
    paint('bold', 'where versions do not agree'),
    ...found.flatMap(({ about, sides }) => [
      `    ${about}`,
      ...sides.map(({ article, words, isPublication }) => {
        const day = isPublication ? `published ${article.publishedOn?.value}` : null;
        return `        ${article.id}: ${printable(day ?? words ?? 'no such word')}`;
      }),
    ]),
  ];
}

/** What both are about, the most telling first. */
function sharedWords(a: string, b: string): string {
  const concepts = describe(b, termWeight).concepts;
  return [...describe(a, termWeight).concepts]
    .flatMap(([concept, { term, weight }]) => {
      const other = concepts.get(concept);
      if (other === undefined) return [];
      return [{ weight, words: term === other.term ? term : `${term} ~ ${other.term}` }];
    })
    .toSorted((x, y) => y.weight - x.weight)
    .map(({ words, weight }) => `${words} ${weight.toFixed(2)}`)
    .join(', ');
}
