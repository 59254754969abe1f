import { isNumber } from './concepts.ts';
import type { Part } from './part.ts';
import { openPlaces } from './places.ts';
import { coded, conceptsFrom, type Saying, type SayingStore, unitsOf } from './saying.ts';
import { openVocabulary } from './vocabulary.ts';

/** What is said, in codes, as long as somebody needs it. */
export interface Sayings {
  /** The caller needs it until they let it go. */
  readonly code: (part: Omit<Part, 'quotation' | 'span'>) => Saying;
  /** One more needs it. */
  readonly keep: (saying: Saying) => void;
  readonly letGo: (saying: Saying) => void;
}

const FIRST_ROOM = 64;

export function openSayings(): Sayings {
  const vocabulary = openVocabulary();
  const places = openPlaces();
  const store = { vocabulary, ...emptyMemory(FIRST_ROOM) };

  return {
    code: ({ words, concepts, names, mass, isContinued, kind, polarity }) => {
      const units = unitsOf(words.length, concepts.size);
      const at = places.take(units);
      if (places.size() > store.weights.length) Object.assign(store, larger(store, places.size()));
      const { codes, weights } = store;
      weights[at] = mass;
      let weighed = at + 1;
      let code = conceptsFrom(at, concepts.size);
      for (const [concept, { term, weight, synonyms }] of concepts) {
        const own = vocabulary.codeOf(concept);
        weights[weighed] = weight;
        codes[code] = coded(own, names.has(concept), isNumber(concept), synonyms !== 0);
        codes[code + concepts.size] = vocabulary.codeOf(term);
        weighed += 1;
        code += 1;
      }
      code += concepts.size;
      for (const word of words) {
        codes[code] = vocabulary.codeOf(word);
        code += 1;
      }
      const size = { words: words.length, concepts: concepts.size };
      return { store, at, ...size, isContinued, kind, polarity, uses: 1 };
    },
    keep: (saying) => {
      saying.uses += 1;
    },
    letGo: (saying) => {
      if (saying.uses === 0) throw new RangeError('Cannot let go of what nobody needs');
      saying.uses -= 1;
      if (saying.uses === 0) places.free(saying.at, unitsOf(saying.words, saying.concepts));
    },
  };
}

type Memory = Pick<SayingStore, 'codes' | 'weights'>;

function emptyMemory(units: number): Memory {
  const weights = new Float64Array(units);
  return { weights, codes: new Uint32Array(weights.buffer) };
}

/** Half as much again: twice would leave up to half of the largest array unused. */
function larger({ weights }: Memory, units: number): Memory {
  const memory = emptyMemory(Math.ceil(1.5 * units));
  memory.weights.set(weights);
  return memory;
}
