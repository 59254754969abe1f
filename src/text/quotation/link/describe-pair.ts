import { bin } from '../tagger/bin.ts';
import { hashWord, mix } from '../tagger/hash.ts';
import { ROLES } from '../tagger/label.ts';
import { isQuoted, sentenceAt, tagAt, wordAt, type Reading } from '../syntax/reading.ts';
import type { Pair } from './pair-columns.ts';
import type { Piece } from './piece.ts';
import type { RuleLinks } from './rule-links.ts';

/** All that pairs of an article are described by. */
export interface Linking {
  readonly readings: readonly Reading[];
  readonly pieces: readonly Piece[];
  readonly links: RuleLinks;
}

export type Own = Pick<
  Pair,
  'kind' | 'length' | 'opens' | 'markBefore' | 'markAfter' | 'word' | 'around'
>;
type Between = Pick<Pair, 'cues' | 'contents' | 'sources' | 'isNearest' | 'pattern'>;

const NOBODY: Omit<Pair, keyof Own> = {
  order: 0,
  distance: 0,
  sentences: 0,
  paragraphs: 0,
  rules: 0,
  cues: 0,
  contents: 0,
  sources: 0,
  isNearest: 0,
  pattern: 0,
  partnerWord: 0,
  partnerForm: 0,
  partnerMark: 0,
  partnerAround: 0,
};

/** A piece without a partner. */
export function describeAlone(linking: Linking, index: number, own: Own): Pair {
  const piece = linking.pieces[index];
  if (piece === undefined) throw new RangeError(`Cannot describe piece ${index}`);
  const rules = (linking.links.get(piece) ?? -1) === -1 ? 0 : 1;
  return pairOf(own, { ...NOBODY, rules }, NOBODY);
}

/** A piece with a partner. */
export function describePair(linking: Linking, index: number, partner: number, own: Own): Pair {
  const [piece, other] = [linking.pieces[index], linking.pieces[partner]];
  if (piece === undefined || other === undefined) {
    throw new RangeError(`Cannot describe pieces ${index} and ${partner}`);
  }
  const reading = linking.readings[other.paragraph];
  if (reading === undefined) throw new RangeError(`Cannot find paragraph ${other.paragraph}`);
  const isBefore = partner < index;
  return pairOf(
    own,
    {
      order: isBefore ? 1 : 2,
      distance: piece.paragraph === other.paragraph ? bin(gapOf(piece, other)) : 0,
      sentences: sentencesApart(reading, piece, other),
      paragraphs: piece.paragraph - other.paragraph,
      rules: rulesOf(linking.links, piece, other),
      partnerWord: signedHash(wordAt(reading, other.to - 1)),
      partnerForm: signedHash(tagAt(reading, other.to - 1)) + Math.min(other.to - other.from, 3),
      partnerMark: signedHash(wordAt(reading, isBefore ? other.to : other.from - 1)),
      partnerAround: aroundOf(linking, partner),
    },
    between(linking, index, partner),
  );
}

// Cost: spreading three objects for each of five hundred pairs an article took longer than all else about them.
function pairOf(own: Own, partner: Omit<Pair, keyof Own | keyof Between>, gap: Between): Pair {
  return {
    order: partner.order,
    distance: partner.distance,
    sentences: partner.sentences,
    paragraphs: partner.paragraphs,
    cues: gap.cues,
    contents: gap.contents,
    sources: gap.sources,
    isNearest: gap.isNearest,
    pattern: gap.pattern,
    rules: partner.rules,
    kind: own.kind,
    length: own.length,
    opens: own.opens,
    markBefore: own.markBefore,
    markAfter: own.markAfter,
    word: own.word,
    around: own.around,
    partnerWord: partner.partnerWord,
    partnerForm: partner.partnerForm,
    partnerMark: partner.partnerMark,
    partnerAround: partner.partnerAround,
  };
}

// Cost: with a sign it fits where objects hold small numbers; keys come out the same.
const signedHash = (word: string): number => hashWord(word) | 0;

/** What a piece has whoever its partner is. */
export function describeOwn(linking: Linking, index: number): Own {
  const piece = linking.pieces[index];
  const reading = linking.readings[piece?.paragraph ?? -1];
  if (piece === undefined || reading === undefined) {
    throw new RangeError(`Cannot describe piece ${index}`);
  }
  const { from, to, role } = piece;
  const quoted = Number(isQuoted(reading, from)) + 2 * Number(isQuoted(reading, to - 1));
  return {
    kind: ROLES.indexOf(role) * 4 + quoted,
    length: bin(to - from),
    opens: from === 0 ? 2 : Number(sentenceAt(reading, from).from === from),
    markBefore: signedHash(wordAt(reading, from - 1)),
    markAfter: signedHash(wordAt(reading, to)),
    word: signedHash(wordAt(reading, role === 'cue' ? to - 1 : from)),
    around: aroundOf(linking, index),
  };
}

/** What kind of piece stands right before and right after: by role, and whether in the same sentence. */
function aroundOf(linking: Linking, index: number): number {
  return 1 + neighbourOf(linking, index, index - 1) * 8 + neighbourOf(linking, index, index + 1);
}

function neighbourOf({ pieces, readings }: Linking, index: number, next: number): number {
  const [piece, other] = [pieces[index], pieces[next]];
  if (piece === undefined || other === undefined || piece.paragraph !== other.paragraph) return 0;
  const sentenceOf = readings[piece.paragraph]?.sentenceOf;
  const isSame = sentenceOf?.[piece.from] === sentenceOf?.[other.from];
  return 1 + ROLES.indexOf(other.role) * 2 + Number(isSame);
}

function gapOf(a: Piece, b: Piece): number {
  return a.from < b.from ? b.from - a.to + 1 : a.from - b.to + 1;
}

function sentencesApart(reading: Reading, piece: Piece, other: Piece): number {
  if (piece.paragraph !== other.paragraph) return 3;
  const apart = (reading.sentenceOf[piece.from] ?? 0) - (reading.sentenceOf[other.from] ?? 0);
  return Math.min(Math.abs(apart), 2);
}

function between({ pieces, readings }: Linking, index: number, partner: number): Between {
  const counts = [0, 0, 0];
  let pattern = 1;
  let sentence = sentenceOf(readings, pieces[Math.min(index, partner)]);
  for (let at = Math.min(index, partner) + 1; at <= Math.max(index, partner); at++) {
    const next = sentenceOf(readings, pieces[at]);
    if (next !== sentence) pattern = mix(pattern, 9) | 0;
    sentence = next;
    if (at === Math.max(index, partner)) break;
    const role = ROLES.indexOf(pieces[at]?.role ?? 'source');
    pattern = mix(pattern, role + 1) | 0;
    counts[role] = Math.min((counts[role] ?? 0) + 1, 3);
  }
  const [sources = 0, cues = 0, contents = 0] = counts;
  const own = ROLES.indexOf(pieces[partner]?.role ?? 'source');
  return { sources, cues, contents, pattern, isNearest: Number(counts[own] === 0) };
}

// One number for each sentence of an article.
function sentenceOf(readings: readonly Reading[], piece: Piece | undefined): number {
  if (piece === undefined) return -1;
  return piece.paragraph * 1e4 + (readings[piece.paragraph]?.sentenceOf[piece.from] ?? 0);
}

// 1 the same attribution, 2 two of them, 3 and 4 only one of the pieces, 5 neither
function rulesOf(links: RuleLinks, piece: Piece, other: Piece): number {
  const [one, two] = [links.get(piece) ?? -1, links.get(other) ?? -1];
  if (one === -1 && two === -1) return 5;
  if (one === two) return 1;
  if (one === -1) return 3;
  return two === -1 ? 4 : 2;
}
