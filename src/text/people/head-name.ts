import type { SegmentedText, Token } from '../segmented.ts';
import { contains, type Span } from '../span.ts';
import { wordSet } from './lexicon/words.ts';
import { placeOf, tokensAt } from './neighbours.ts';

/** Which of the names inside a source is the one who speaks. */
export type HeadName =
  | { readonly kind: 'one'; readonly name: Span }
  /** “Reed and Hale”: said by both, so by none alone. */
  | { readonly kind: 'several' }
  | { readonly kind: 'none' };

// What is somebody's own: “Hale’s statement” speaks for Hale, “Hale’s lawyer” does not.
const UTTERANCES = wordSet(`
  account address admission announcement answer argument article assertion assessment autobiography blog book claim column
  comment comments complaint email e-mail essay explanation interview letter letters manifesto memo memoir message messages
  note oped op-ed pledge post posts promise proposal remark remarks reply report response speech statement statements
  testimony tweet tweets warning words writings campaign
`);

// Words behind which a name no longer speaks: “aides |to| Hale”, “people |who| know Hale”.
const CLOSES = wordSet('who whom whose which that including like such than as');

/** Judged by the words around the names: “Hale campaign spokesman |John Reed|”, “|Reed| of the union”. */
export function headName(
  segmented: SegmentedText,
  source: readonly Span[],
  names: readonly Span[],
): HeadName {
  const heads: Span[] = [];
  for (const span of source) {
    const place = placeOf(segmented, span);
    if (place === null) continue;
    const inside = names.filter((name) => contains(span, name));
    if (inside.length > 0) heads.push(...headsIn(tokensAt(segmented, place), inside));
  }
  const [head, second] = heads;
  if (head === undefined) return { kind: 'none' };
  return second === undefined ? { kind: 'one', name: head } : { kind: 'several' };
}

function headsIn(tokens: readonly Token[], names: readonly Span[]): readonly Span[] {
  const heads: Span[] = [];
  let isClosed = false;
  let isJoined = false;
  for (const [index, token] of tokens.entries()) {
    if (token.lower === ',' || token.lower === '(') isClosed = false;
    else if (token.tag === 'ADP' || CLOSES.has(token.lower)) isClosed = true;
    else if (token.lower === 'and' || token.lower === '&') isJoined = true;
    const name = names.find(({ start }) => start === token.start);
    if (name === undefined || isClosed) continue;
    const after = tokens.slice(index).filter(({ start }) => start >= name.end);
    if (!standsAlone(after)) continue;
    // “Kellogg, the President's envoy”: what follows a comma describes the first.
    if (heads.length === 0 || isJoined) heads.push(name);
  }
  return heads;
}

function standsAlone(after: readonly Token[]): boolean {
  const [next, following] = after;
  if (next === undefined) return true;
  if (/^['’]s?$/u.test(next.lower))
    return following === undefined || UTTERANCES.has(following.lower);
  return !/^(?:NOUN|PROPN|ADJ)$/u.test(next.tag) && next.lower !== '-';
}
