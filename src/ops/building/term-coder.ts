import { type HeaderCoder, openHeaderCoder } from '../../article-columns.ts';
import { openToldCoder, type ToldCoder } from '../../corpus/speakers/told-coder.ts';
import type { UnitTerms } from '../../build-snapshot.ts';
import { type CodedCounts, codeTerms } from '../../retrieval/count-terms.ts';
import { openTermPacker, type TermPacker } from '../../retrieval/term-table.ts';
import { openTopicCoder, type TopicCoder } from '../../retrieval/topic-coder.ts';
import type { UnitKind } from '../../retrieval/unit.ts';

/** The terms of the units of an article, counted; a code is a place in the coder's words. */
export type CodedTerms = Readonly<Record<UnitKind, CodedCounts>>;

/** Numbers for terms, names of topics and in headers, and what is told of people, the same as long as it lives. */
export interface TermCoder {
  readonly words: readonly string[];
  readonly pack: TermPacker;
  readonly topics: TopicCoder;
  readonly headers: HeaderCoder;
  readonly told: ToldCoder;
  code(terms: UnitTerms): CodedTerms;
}

/** `known` are the words that have the first codes, and `topics` has coded those names that have one. */
export function openTermCoder(
  known: readonly string[] = [],
  topics: TopicCoder = openTopicCoder(),
): TermCoder {
  const words = [...known];
  const codes = new Map(words.map((word, code) => [word, code]));
  const codeOf = (word: string): number => {
    const found = codes.get(word);
    if (found !== undefined) return found;
    codes.set(word, words.length);
    return words.push(word) - 1;
  };
  return {
    words,
    topics,
    headers: openHeaderCoder(),
    told: openToldCoder(),
    pack: openTermPacker(words),
    code: ({ passage, sentence, statement }) => ({
      passage: codeTerms(passage, codeOf),
      sentence: codeTerms(sentence, codeOf),
      statement: codeTerms(statement, codeOf),
    }),
  };
}
