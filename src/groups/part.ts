import type { Article } from '../corpus/article.ts';
import { termSpans } from '../retrieval/analyser.ts';
import { foldWord } from '../retrieval/fold-word.ts';
import { wordPattern } from '../retrieval/word-pattern.ts';
import type { Analysis } from '../text/analysis.ts';
import type { Polarity, QuotationKind } from '../text/quotation/quotation.ts';
import { sentenceSpans } from '../text/segment/sentence-spans.ts';
import type { Span } from '../text/span.ts';
import { conceptOfWord, isNumber } from './concepts.ts';
import { synonymNumber } from './synonyms/synonymy.ts';
import { termWeight } from './term-weight.ts';

/** What grouping reads of an article. */
export interface StatementSource {
  readonly article: Pick<Article, 'id' | 'folder' | 'text' | 'outlet' | 'publishedOn'>;
  readonly analysis: Pick<Analysis, 'sentences' | 'people' | 'quotations' | 'dates'>;
}

/** A sentence or clause of what a quotation reports: outlets cut and order the sentences of a speech differently. */
export interface Part {
  /** Index into the article's quotations. */
  readonly quotation: number;
  readonly span: Span;
  /** Whether it stands in one sentence with the part before it. */
  readonly isContinued: boolean;
  readonly kind: QuotationKind;
  readonly polarity: Polarity;
  readonly words: readonly string[];
  /** What it is about, each with how much that tells, 0–1. */
  readonly concepts: ReadonlyMap<string, Concept>;
  /** Concepts that are written with a capital. */
  readonly names: ReadonlySet<string>;
  /** The sum of their weights. */
  readonly mass: number;
}

interface Concept {
  readonly term: string;
  readonly weight: number;
  /** By which its synonyms are found; 0 for a name, a number and what has none. */
  readonly synonyms: number;
}

// Below this a part says too little to be known again: “Absolutely.”
const LEAST_MASS = 0.8;

/** The parts of all statements of an article, in the order of its quotations. */
export function partsOf({ article: { text }, analysis }: StatementSource): readonly Part[] {
  const weigh = localWeights(text, analysis);
  return analysis.quotations.flatMap(({ content, kind, polarity }, quotation) => {
    let from: number | null = null;
    return content
      .flatMap((fragment) => sentenceSpans(text, fragment, []))
      .flatMap((sentence) => clausesOf(text, sentence))
      .flatMap((span) => {
        const described = describe(text.slice(span.start, span.end), weigh);
        if (described.mass < LEAST_MASS) return [];
        const isContinued = from !== null && !SENTENCE_END.test(text.slice(from, span.start));
        from = span.start;
        return [{ quotation, span, isContinued, kind, polarity, ...described }];
      });
  });
}

const SENTENCE_END = /[.!?][”"’']*\s/u;

// “…, and four members agree”, “… to the east and is open to talks”: two things said in one sentence.
const JOINT =
  /(?:;\s+|[,:]?\s(?:[–—]|--)\s|,\s+(?=(?:and|but|while|whereas)\s)|\s(?=(?:and|but)\s(?:that|is|are|was|were|will|would|has|have|had|must|can|could|should|may|might|they|it|he|she|we|I|there)\s))/gu;
const LEAST_CLAUSE = 4;

/** The clauses of a sentence that stand beside each other, each with words enough to be known by. */
function clausesOf(text: string, { start, end }: Span): readonly Span[] {
  const clauses: Span[] = [];
  let from = start;
  for (const match of text.slice(start, end).matchAll(JOINT)) {
    const to = start + match.index;
    const next = to + match[0].length;
    if (wordsOf(text.slice(from, to)).length < LEAST_CLAUSE) continue;
    if (wordsOf(text.slice(next, end)).length < LEAST_CLAUSE) break;
    clauses.push({ start: from, end: to });
    from = next;
  }
  return [...clauses, { start: from, end }];
}

/** Words, concepts and mass of what was said; `weigh` says how much a term tells, by it and its concept. */
export function describe(
  said: string,
  weigh: (term: string, concept: string) => number,
): Pick<Part, 'words' | 'concepts' | 'names' | 'mass'> {
  const concepts = new Map<string, Concept>();
  const names = new Set<string>();
  const first = said.search(/\p{L}/u);
  let mass = 0;
  for (const { term, start, end } of termSpans(said)) {
    // “US” is two terms at one place; the pronoun tells nothing.
    if (term === 'us') continue;
    const concept = conceptOfWord(said.slice(start, end), term);
    // A capital at the beginning is no name's.
    const isName = start > first && /\p{Lu}/u.test(said.charAt(start));
    if (isName) names.add(concept);
    if (concepts.has(concept)) continue;
    const weight = weigh(term, concept);
    const synonyms = isName || isNumber(concept) ? 0 : synonymNumber(term);
    concepts.set(concept, { term, weight, synonyms });
    mass += weight;
  }
  return { words: wordsOf(said), concepts, names, mass };
}

/** Words in order, folded, clitics kept. */
function wordsOf(said: string): readonly string[] {
  return Array.from(said.matchAll(wordPattern()), ([word]) => foldWord(word));
}

/**
 * How much a term tells in this article. What every sentence of an article on NATO holds does not tell its statements
 * apart, however rare it is elsewhere.
 */
function localWeights(
  text: string,
  { sentences }: Pick<Analysis, 'sentences'>,
): (term: string, concept: string) => number {
  const counts = new Map<string, number>();
  let all = 0;
  for (const sentence of sentences) {
    for (const span of sentenceSpans(text, sentence, [])) {
      all += 1;
      const said = text.slice(span.start, span.end);
      const own = new Set(
        termSpans(said).map(({ term, start, end }) => conceptOfWord(said.slice(start, end), term)),
      );
      for (const concept of own) counts.set(concept, (counts.get(concept) ?? 0) + 1);
    }
  }
  return (term, concept) => termWeight(term) * locality(counts.get(concept) ?? 0, all);
}

// One sentence in twenty, or a single one, is rare in an article; what all hold still counts a tenth.
const RARE_SHARE = 0.05;
const LEAST_LOCAL = 0.1;

function locality(count: number, all: number): number {
  if (count <= 1) return 1;
  return Math.min(1, Math.max(LEAST_LOCAL, Math.log(all / count) / Math.log(1 / RARE_SHARE)));
}
