import { QUERY_TERMS, type QueryTerm } from '../../retrieval/analyser.ts';
import type { Snapshot } from '../../snapshot.ts';
import { editDistance } from '../../text/edit-distance.ts';

// Terms without an article that are looked up by spelling, and how many each may stand for. They bound the cost: each is
// compared with all terms of its first letter and about its length.
const MOST_UNKNOWN = 4;
const MOST_NEAR = 3;
// In shorter words another spelling is another word.
const SHORTEST = 4;

// Terms by first letter, made once a build.
const byLetter = new WeakMap<Snapshot['ranked'], ReadonlyMap<string, readonly string[]>>();

/** The query, and for terms that no article has those spelled nearly so: “concren” brings “concern”. */
export function nearTerms(snapshot: Snapshot, query: readonly QueryTerm[]): readonly QueryTerm[] {
  const { terms } = snapshot.ranked.sentence.index;
  const unknown = query.filter(
    ({ term }) => terms.get(term) === undefined && term.length >= SHORTEST,
  );
  const near = unknown
    .slice(0, MOST_UNKNOWN)
    .flatMap(({ term, surface }) =>
      nearest(termsFrom(snapshot, term.charAt(0)), term).map((each) => ({ term: each, surface })),
    );
  const known = query.filter(({ term }) => terms.get(term) !== undefined);
  const all = [...known, ...near].slice(0, QUERY_TERMS);
  return [...new Map(all.map((each) => [each.term, each])).values()];
}

function nearest(terms: readonly string[], wanted: string): readonly string[] {
  const most = wanted.length < 8 ? 1 : 2;
  const found = terms.flatMap((term) => {
    if (Math.abs(term.length - wanted.length) > most) return [];
    const edits = editDistance(wanted, term, most);
    return edits > most ? [] : [{ term, edits }];
  });
  return found
    .toSorted((a, b) => a.edits - b.edits || (a.term < b.term ? -1 : 1))
    .slice(0, MOST_NEAR)
    .map(({ term }) => term);
}

function termsFrom(snapshot: Snapshot, letter: string): readonly string[] {
  let known = byLetter.get(snapshot.ranked);
  if (known === undefined) {
    const made = new Map<string, string[]>();
    for (const term of snapshot.ranked.sentence.index.terms.keys()) {
      const own = made.get(term.charAt(0));
      if (own === undefined) made.set(term.charAt(0), [term]);
      else own.push(term);
    }
    known = made;
    byLetter.set(snapshot.ranked, known);
  }
  return known.get(letter) ?? [];
}
