import { COLUMNS, type Column, type Columns } from './columns.ts';
import { hashWord, mix } from './hash.ts';

interface Part {
  readonly column: Column;
  readonly offset: number;
}

/** Columns around a token that make one feature together. */
export interface Template {
  readonly seed: number;
  readonly parts: readonly Part[];
}

/** `tag@-1 tag` is the tag of the token before and its own. */
export function template(written: string): Template {
  const parts = written.split(' ').map((part) => {
    const [name = '', offset = '0'] = part.split('@');
    const column = COLUMNS.find((each) => each === name);
    if (column === undefined) throw new RangeError(`Cannot read template "${written}"`);
    return { column, offset: Number(offset) };
  });
  return { seed: hashWord(written), parts };
}

const BEYOND = 0xffff;

/**
 * One key a token and template, token by token. A key is a hash: it holds no word, and two features share one of
 * four thousand million by chance only. Plain loops: this runs some forty thousand times an article.
 */
export function featureKeys(columns: Columns, templates: readonly Template[]): Uint32Array {
  const { length } = columns.word;
  const width = templates.length;
  const keys = new Uint32Array(length * width);
  // With a sign, although keys have none: what may not fit into 31 bits is kept as a float meanwhile.
  const made = new Int32Array(length);
  for (const [index, { seed, parts }] of templates.entries()) {
    made.fill(seed);
    for (const { column, offset } of parts) mixColumn(made, columns[column], offset);
    for (let at = 0, to = index; at < length; at++, to += width) {
      const key = made[at] ?? 0;
      // 0 marks an empty slot of the weight table.
      keys[to] = key === 0 ? 1 : key;
    }
  }
  return keys;
}

function mixColumn(made: Int32Array, column: Uint32Array, offset: number): void {
  const { length } = made;
  for (let at = 0; at < length; at++) {
    const place = at + offset;
    const value = place < 0 || place >= length ? BEYOND : (column[place] ?? 0);
    made[at] = mix(made[at] ?? 0, value);
  }
}
