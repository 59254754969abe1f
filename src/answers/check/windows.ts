import type { QueryTerm } from '../../retrieval/analyser.ts';
import { queryTerms } from '../../retrieval/analyser.ts';
import { search } from '../../retrieval/search.ts';
import { sentencesOfUnit } from '../../retrieval/sentences-of-unit.ts';
import type { Unit, UnitList } from '../../retrieval/unit.ts';
import type { Snapshot } from '../../snapshot.ts';
import type { Span } from '../../text/span.ts';
import { type Mask, unitsOf } from '../reach.ts';
import type { Claim } from './read-claims.ts';
import { nearTerms } from './near-terms.ts';

/** Neighbouring sentences of an article in which a claim may stand. */
export interface Window {
  readonly article: number;
  readonly span: Span;
}

export interface Windows {
  /** Sentences that share words with the claim, best first. */
  readonly single: readonly Window[];
  /** The same with their neighbours, as far as the claim may reach. */
  readonly wide: readonly Window[];
}

// Looked at closely. Of whole quotations from 740 articles none of 377 was missed by them, of runs of them 6.
const SENTENCES = 24;
const PASSAGES = 6;
// “…” may leave out some sentences.
const GAP_CHARACTERS = 300;

/** Where in these articles the claim may stand. */
export function windowsFor(snapshot: Snapshot, articles: Mask, claim: Claim): Windows {
  const { sentence, passage } = snapshot.ranked;
  const query = queryOf(snapshot, claim);
  if (query.length === 0) return { single: [], wide: [] };
  const found = search(sentence.index, query, {
    limit: SENTENCES,
    allowed: unitsOf(snapshot, 'sentence', articles),
  }).map(({ unit }) => unit);
  const inPassages = search(passage.index, query, {
    limit: PASSAGES,
    allowed: unitsOf(snapshot, 'passage', articles),
  }).flatMap(({ unit }) => {
    const held = passage.units.at(unit);
    return held === undefined ? [] : sentencesOfUnit(sentence.units, held);
  });
  const gaps = claim.tokens.filter(({ kind }) => kind === 'gap').length;
  const reach = claim.text.length + gaps * GAP_CHARACTERS;
  return {
    single: found.flatMap((unit) => sentence.units.at(unit) ?? []).map(windowOf),
    wide: merged([...found, ...inPassages].map((unit) => widened(sentence.units, unit, reach))),
  };
}

function queryOf(snapshot: Snapshot, { tokens }: Claim): readonly QueryTerm[] {
  const words = tokens.flatMap((token) => (token.kind === 'word' ? [token.word.folded] : []));
  return nearTerms(snapshot, queryTerms(words.join(' ')));
}

function windowOf({ article, span }: Unit): Window {
  return { article, span };
}

/** The sentence and those beside it within so many characters, at least one on either side; no heading lies between. */
function widened(units: UnitList, place: number, reach: number): Window {
  const unit = units.at(place);
  if (unit === undefined) throw new RangeError(`Cannot find sentence ${place}`);
  let [first, last] = [place, place];
  while (areNeighbours(units.at(first - 1), units.at(first))) {
    first -= 1;
    if (unit.span.start - (units.at(first)?.span.start ?? 0) > reach) break;
  }
  while (areNeighbours(units.at(last), units.at(last + 1))) {
    last += 1;
    if ((units.at(last)?.span.end ?? 0) - unit.span.end > reach) break;
  }
  const start = units.at(first)?.span.start ?? unit.span.start;
  return { article: unit.article, span: { start, end: units.at(last)?.span.end ?? unit.span.end } };
}

// A heading takes a number that no unit has.
function areNeighbours(one: Unit | undefined, other: Unit | undefined): boolean {
  if (one === undefined || other === undefined || one.article !== other.article) return false;
  return one.sentences[0] + 1 === other.sentences[0];
}

/** Windows of one article that overlap become one; the order is that of the best in each. */
function merged(windows: readonly Window[]): readonly Window[] {
  const kept: { article: number; span: Span }[] = [];
  for (const { article, span } of windows) {
    const same = kept.find(
      (each) =>
        each.article === article && each.span.start < span.end && span.start < each.span.end,
    );
    if (same === undefined) kept.push({ article, span });
    else {
      const start = Math.min(same.span.start, span.start);
      same.span = { start, end: Math.max(same.span.end, span.end) };
    }
  }
  return kept;
}
