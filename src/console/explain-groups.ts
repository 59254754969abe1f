import { describe } from '../groups/part.ts';
import { GROUND } from '../groups/statement-groups.ts';
import { termWeight } from '../groups/term-weight.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Paint } from './print-page.ts';
import { printable } from './printable.ts';

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
    const grounds = groundNames(links.grounds[row] ?? 0).join(', ');
    lines.push(
      `    ${printable(words(own))}`,
      `        ${TIERS[links.tier[row] ?? 0]} in ${id}: ${printable(words(other))}`,
      paint(
        'dim',
        `        ${links.score[row]}% · ${grounds} · ${sharedWords(words(own), words(other))}`,
      ),
    );
  }
  return lines.length === 2 ? '' : `${lines.join('\n')}\n`;
}

function groundNames(grounds: number): readonly string[] {
  return Object.entries(GROUND).flatMap(([name, bit]) => ((grounds & bit) === 0 ? [] : [name]));
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
