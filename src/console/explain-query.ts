import { queryTerms } from '../retrieval/analyser.ts';
import { explainHit, search } from '../retrieval/search.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Paint } from './print-page.ts';
import { printable } from './printable.ts';

const SHOWN = 5;

/** The best sentences of one article for a query, each with its BM25 score taken apart by term. */
export function explainQuery(
  snapshot: Snapshot,
  place: number,
  query: string,
  paint: Paint,
): string {
  const { units, index } = snapshot.ranked.sentence;
  const text = snapshot.articles[place]?.article.text ?? '';
  const terms = queryTerms(query);
  const allowed = Uint8Array.from(units.articles, (article) => Number(article === place));
  const hits = search(index, terms, { limit: SHOWN, allowed });
  if (hits.length === 0)
    return `No sentence has any of ${terms.map(({ term }) => term).join(', ')}\n`;
  const lines = hits.flatMap(({ unit, score, norm, coverage }) => {
    const span = units.at(unit)?.span ?? { start: 0, end: 0 };
    const parts = explainHit(index, terms, unit).map(
      ({ surface, term, idf, weight }) =>
        `    ${(weight ?? 0).toFixed(4).padStart(8)}  ${printable(surface)} → ${printable(term)} · idf ${idf.toFixed(4)}${weight === null ? ' · not in the sentence' : ''}`,
    );
    const share = `score ${score.toFixed(4)} · of the idf sum ${norm.toFixed(3)} · coverage ${coverage.toFixed(3)}`;
    return [
      paint('bold', printable(text.slice(span.start, span.end))),
      paint('dim', `  ${share}`),
      ...parts,
      '',
    ];
  });
  return `${lines.join('\n')}\n`;
}
