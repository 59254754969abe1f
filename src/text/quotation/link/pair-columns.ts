import { hashWord, mix } from '../tagger/hash.ts';

/** What is known of a piece and one it may belong to: contents look for cues, cues for sources. */
export const PAIR_COLUMNS = [
  // 0 none, 1 before, 2 after, 3 around: where the partner stands
  'order',
  'distance',
  'sentences',
  'paragraphs',
  // Pieces between them, by role.
  'cues',
  'contents',
  'sources',
  'isNearest',
  // The roles between them in order, with the ends of sentences.
  'pattern',
  // What the rules make of both.
  'rules',
  // The piece itself.
  'kind',
  'length',
  'opens',
  'markBefore',
  'markAfter',
  'word',
  // Roles of the pieces right before and after, in the same sentence or not.
  'around',
  // The partner.
  'partnerWord',
  'partnerForm',
  'partnerMark',
  'partnerAround',
] as const;

type PairColumn = (typeof PAIR_COLUMNS)[number];
export type Pair = Readonly<Record<PairColumn, number>>;

/** A test counts the words that each of them holds. */
export const PAIR_TEMPLATES = [
  'order distance',
  'order distance kind',
  'order sentences paragraphs',
  'order sentences kind',
  'order paragraphs opens kind',
  'order paragraphs contents kind',
  'order cues',
  'order contents',
  'order sources',
  'order isNearest',
  'order cues sentences kind',
  'order isNearest sentences kind',
  'order isNearest distance',
  'order rules',
  'order rules isNearest',
  'order rules kind',
  'order kind length',
  'order opens kind',
  'order markBefore',
  'order markAfter',
  'order markBefore kind distance',
  'order markAfter kind distance',
  'order word',
  'order partnerWord',
  'order partnerWord kind',
  'order partnerWord distance',
  'order partnerForm',
  'order partnerForm distance sentences',
  'order partnerForm isNearest',
  'order partnerMark distance',
  'order cues contents sources',
  'order sources sentences isNearest',
  'order pattern',
  'order pattern kind',
  'order pattern kind opens',
  'order pattern distance',
  'order pattern rules',
  'order around kind',
  'order around kind opens',
  'order partnerAround',
  'order partnerAround kind sentences',
  'order around partnerAround sentences',
  'order partnerAround isNearest rules',
] as const;

// Where the columns of each template stand.
const PLACES: readonly (readonly number[])[] = PAIR_TEMPLATES.map((written) =>
  written.split(' ').map((name) => PAIR_COLUMNS.findIndex((column) => column === name)),
);

/** Which partner is looked for. */
export type Task = 'cue of content' | 'source of cue';

/** The features of each pair, as keys. */
export function pairKeys(pairs: readonly Pair[], task: Task): readonly Uint32Array[] {
  const width = PAIR_TEMPLATES.length;
  // Cost: one stretch of memory for all pairs, since each is given back by itself.
  const all = new Uint32Array(pairs.length * width);
  return pairs.map((pair, index) => {
    const keys = all.subarray(index * width, (index + 1) * width);
    fillKeys(keys, pair, SEEDS[task]);
    return keys;
  });
}

// Plain loops: this runs for every pair of every article.
function fillKeys(keys: Uint32Array, pair: Pair, seeds: readonly number[]): void {
  const values: readonly number[] = valuesOf(pair);
  for (let index = 0; index < keys.length; index++) {
    let key = seeds[index] ?? 0;
    for (const place of PLACES[index] ?? []) key = mix(key, values[place] ?? 0) | 0;
    keys[index] = key === 0 ? 1 : key;
  }
}

type NumberEach<T extends readonly unknown[]> = { readonly [place in keyof T]: number };

// Cost: by name one at a time, as looking them up by the list of names takes longer than all keys together.
function valuesOf(pair: Pair): NumberEach<typeof PAIR_COLUMNS> {
  return [
    pair.order,
    pair.distance,
    pair.sentences,
    pair.paragraphs,
    pair.cues,
    pair.contents,
    pair.sources,
    pair.isNearest,
    pair.pattern,
    pair.rules,
    pair.kind,
    pair.length,
    pair.opens,
    pair.markBefore,
    pair.markAfter,
    pair.word,
    pair.around,
    pair.partnerWord,
    pair.partnerForm,
    pair.partnerMark,
    pair.partnerAround,
  ];
}

const seedsOf = (task: Task): readonly number[] =>
  PAIR_TEMPLATES.map((written) => hashWord(`${task}: ${written}`));

const SEEDS: Readonly<Record<Task, readonly number[]>> = {
  'cue of content': seedsOf('cue of content'),
  'source of cue': seedsOf('source of cue'),
};
