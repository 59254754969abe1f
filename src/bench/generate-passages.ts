import { terms } from '../retrieval/analyser.ts';
import { PASSAGE_WORDS } from '../retrieval/pack-sentences.ts';
import { segment } from '../text/segment.ts';
import { seeded, shuffled } from './seeded.ts';

export interface Generated {
  /** Of each passage its terms, in words that every engine takes for one: “t1z”. */
  readonly passages: readonly (readonly string[])[];
  /** Gives the next question: its terms, distinct. */
  readonly nextQuestion: () => readonly string[];
}

interface CodedSentence {
  readonly codes: readonly number[];
  readonly words: number;
}

type CodedText = readonly CodedSentence[];
type WordOf = (code: number, round: number) => string;

const SEED = 2016;
// In each further copy of the texts three in ten rare terms become others, as names do in other news.
const RARE_TEXTS = 3;
const CHANGED = 0.3;

/**
 * Passages of at least fifty words made of these texts. Where the texts give too few, copies of them follow, with
 * their sentences in another order and rare terms changed, so that the vocabulary grows as that of real news does.
 * @throws RangeError for texts without a term.
 */
export function generatePassages(texts: readonly string[], count: number): Generated {
  const coded = codeTexts(texts);
  if (coded.length === 0) throw new RangeError('Cannot make passages of texts without a term');
  const random = seeded(SEED);
  const wordOf = wordMaker(coded);
  const passages: string[][] = [];
  for (let round = 0; passages.length < count; round += 1) {
    for (const text of shuffled(coded, random)) {
      const sentences = round === 0 ? text : shuffled(text, random);
      for (const codes of packed(sentences)) {
        if (passages.length === count) break;
        passages.push(codes.map((code) => wordOf(code, round)));
      }
    }
  }
  return { passages, nextQuestion: questionMaker(coded, wordOf) };
}

function codeTexts(texts: readonly string[]): readonly CodedText[] {
  const codes = new Map<string, number>();
  const codeOf = (term: string): number => {
    const code = codes.get(term) ?? codes.size;
    codes.set(term, code);
    return code;
  };
  return texts.flatMap((text) => {
    const spans = segment(text).paragraphs.flatMap(({ sentences }) => sentences);
    const sentences = spans.flatMap(({ start, end }) => {
      const own = text.slice(start, end);
      const found = terms(own).map(codeOf);
      return found.length === 0 ? [] : [{ codes: found, words: own.split(/\s+/u).length }];
    });
    return sentences.length === 0 ? [] : [sentences];
  });
}

/** A short rest is left out: it would be read again in another copy. */
function packed(sentences: CodedText): readonly (readonly number[])[] {
  const passages: number[][] = [];
  let passage: number[] = [];
  let length = 0;
  for (const { codes, words } of sentences) {
    passage.push(...codes);
    length += words;
    if (length < PASSAGE_WORDS) continue;
    passages.push(passage);
    passage = [];
    length = 0;
  }
  if (passages.length === 0) passages.push(passage);
  return passages;
}

function wordMaker(texts: readonly CodedText[]): WordOf {
  const textsWith: number[] = [];
  for (const text of texts) {
    for (const code of new Set(text.flatMap(({ codes }) => codes))) {
      textsWith[code] = (textsWith[code] ?? 0) + 1;
    }
  }
  const words = textsWith.map((_, code) => `t${code.toString(36)}`);
  // By round; a word made anew for each of its places would take the memory of them all.
  const changed: Map<number, string>[] = [];
  return (code, round) => {
    const plain = words[code] ?? '';
    const isChanged =
      round > 0 && (textsWith[code] ?? 0) <= RARE_TEXTS && seeded(code * 1000 + round)() < CHANGED;
    if (!isChanged) return plain;
    const own = (changed[round] ??= new Map<number, string>());
    const known = own.get(code) ?? `${plain}r${round.toString(36)}`;
    own.set(code, known);
    return known;
  };
}

/** Runs of terms as they stand in the texts: two to four like a phrase, six to nine like a headline, in turn. */
function questionMaker(texts: readonly CodedText[], wordOf: WordOf): () => readonly string[] {
  const random = seeded(SEED + 1);
  const sentences = texts.flat().map(({ codes }) => codes);
  const below = (limit: number): number => Math.floor(random() * limit);
  let asked = 0;
  return () => {
    const length = asked % 2 === 0 ? 2 + below(3) : 6 + below(4);
    asked += 1;
    const codes = sentences[below(sentences.length)] ?? [];
    const start = below(Math.max(1, codes.length - length + 1));
    return [...new Set(codes.slice(start, start + length))].map((code) => wordOf(code, 0));
  };
}
