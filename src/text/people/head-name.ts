import type { SegmentedText, Token } from '../segmented.ts';
import { contains, type Span } from '../span.ts';
import { placeWords } from './lexicon/places.ts';
import { roleWords } from './lexicon/role-words.ts';
import { wordSet } from './lexicon/words.ts';
import { placeOf, tokensAt } from './neighbours.ts';

/** Which of the names inside a source is the one who speaks. */
export type HeadName =
  | { readonly kind: 'one'; readonly name: Span }
  /** “Reed and Hale”: said by both, so by none alone. */
  | { readonly kind: 'several' }
  | { readonly kind: 'none' };

// What is somebody's own: “Hale’s statement” speaks for Hale, “Hale’s lawyer” does not.
export const UTTERANCES = wordSet(`
  account address admission announcement answer argument article assertion assessment autobiography blog book claim column
  comment comments complaint email e-mail essay explanation interview letter letters manifesto memo memoir message messages
  note oped op-ed pledge post posts promise proposal remark remarks reply report response speech statement statements
  testimony tweet tweets warning words writings
`);

// Words behind which a name no longer speaks: “aides |to| Hale”, “people |who| know Hale”.
const INDEFINITE = wordSet(
  'a an another any some many several most other few no more all both two three',
);
const CLOSES = wordSet('who whom whose which that than as');
// Behind these stand examples of many who speak.
const LISTS = wordSet('including like such');

/** Judged by the words around the names: “Hale campaign spokesman |John Reed|”, “|Reed| of the union”. */
export function headName(
  segmented: SegmentedText,
  source: readonly Span[],
  names: readonly Span[],
): HeadName {
  let head: HeadName = { kind: 'none' };
  for (const span of source) {
    const inside = names.filter((name) => contains(span, name));
    const place = inside.length > 0 ? placeOf(segmented, span) : null;
    if (place === null) continue;
    const found = headIn(tokensAt(segmented, place), inside);
    if (found.kind === 'none') continue;
    if (head.kind !== 'none') return { kind: 'several' };
    head = found;
  }
  return head;
}

const AND = /^(?:and|or|nor|&)$/u;

function headIn(tokens: readonly Token[], names: readonly Span[]): HeadName {
  let head: Span | null = null;
  // “a Leeds Democrat” names nobody; “a Democrat, |John Reed|” does.
  let isClosed = INDEFINITE.has(tokens[0]?.lower ?? '');
  let isDescribed = false;
  let isJoined = false;
  let hasAnd = false;
  for (const [index, token] of tokens.entries()) {
    if (LISTS.has(token.lower)) break;
    if (token.lower === ',') isClosed = false;
    else if (token.lower === '(' || token.tag === 'ADP' || CLOSES.has(token.lower)) isClosed = true;
    else if (AND.test(token.lower) && (!isDescribed || tokens[index - 1]?.lower === ',')) {
      hasAnd = true;
      // “Reed and his lawyer”; not “former aide and current anchor John Reed”
      if (!isClosed && !isDescribed && !isDescription(tokens[index - 1])) isJoined = true;
    }
    // “Reed, the aide to Orr and Zyl”: whoever stands here describes Reed.
    if (head !== null && describes(tokens, index)) isDescribed = true;
    const name = names.find(({ start }) => start === token.start);
    if (name === undefined || isRegion(tokens, index)) continue;
    if (!standsAlone(tokens.slice(index), name)) continue;
    // What follows a comma describes the first; “Reed of Leeds and |Hale|” are two, whatever “of” has closed.
    if (head === null && !isClosed) head = name;
    else if (head !== null && hasAnd && (!isDescribed || followsAnd(tokens, index)))
      isJoined = true;
  }
  if (head === null) return { kind: 'none' };
  return isJoined ? { kind: 'several' } : { kind: 'one', name: head };
}

// Reed|, a| lawyer; Reed|, who| left; Reed|, 43|; Reed|, executive| director
function describes(tokens: readonly Token[], at: number): boolean {
  const [comma, next] = tokens.slice(at);
  if (comma?.lower !== ',' || next === undefined) return false;
  return CLOSES.has(next.lower) || /^(?:DET|PRON|NUM|ADJ|NOUN|ADV)$/u.test(next.tag);
}

// Reed, the mayor, |and| the Rev. |Hale|; not “Reed, the mayor of Leeds, and a friend of |Hale|”
function followsAnd(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 6); before -= 1) {
    const token = tokens[before];
    if (token === undefined || token.tag === 'ADP' || /^(?:VERB|AUX)$/u.test(token.tag))
      return false;
    if (AND.test(token.lower)) return true;
  }
  return false;
}

// a woman in Springfield, |Ohio|; in Albany, |N.Y.|
function isRegion(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  return (
    tokens[at - 1]?.lower === ',' && (placeWords.has(lower) || /^(?:\p{L}\.){2,}$/u.test(lower))
  );
}

// former |aide| and current anchor John Reed
function isDescription(token: Token | undefined): boolean {
  return token !== undefined && (roleWords.has(token.lower) || token.tag === 'ADJ');
}

function standsAlone(tokens: readonly Token[], name: Span): boolean {
  const [next, noun, after] = tokens.filter(
    ({ start, lower }) => start >= name.end && !/^["“”]$/u.test(lower),
  );
  if (next === undefined) return true;
  if (/^['’]s?$/u.test(next.lower)) {
    if (noun === undefined) return true;
    return UTTERANCES.has(noun.lower) && !isNominal(after);
  }
  return !isNominal(next) && !/^[-/]$/u.test(next.lower);
}

function isNominal(token: Token | undefined): boolean {
  return token !== undefined && /^(?:NOUN|PROPN|ADJ|NUM)$/u.test(token.tag);
}
