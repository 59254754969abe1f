export type TypedArray = Uint8Array | Uint16Array | Uint32Array;

/**
 * Plain data that may be handed over: each typed array stands in memory of its own, of which `buffers` are the list. Not
 * in shared memory, which no collector counts: ten snapshots that nobody has any more would stay.
 */
export function ownArrays<T>(value: T): {
  readonly value: T;
  readonly buffers: readonly ArrayBuffer[];
} {
  const buffers: ArrayBuffer[] = [];
  const own = mapArrays(value, (array) => {
    const isOwn =
      array.buffer instanceof ArrayBuffer && array.byteLength === array.buffer.byteLength;
    const copy = isOwn ? array : copyOf(array);
    buffers.push(copy.buffer as ArrayBuffer);
    return copy;
  });
  return { value: own as T, buffers };
}

/** Plain data without its typed arrays, each replaced by `{ array: its place }`, and these. */
export function takeArrays(value: unknown): {
  readonly tree: unknown;
  readonly arrays: readonly TypedArray[];
} {
  const arrays: TypedArray[] = [];
  const tree = mapArrays(value, (array) => ({ array: arrays.push(array) - 1 }));
  return { tree, arrays };
}

/** What `takeArrays` took apart. @throws RangeError for the place of no array. */
export function putArrays(tree: unknown, arrays: readonly TypedArray[]): unknown {
  if (Array.isArray(tree)) return tree.map((each) => putArrays(each, arrays));
  if (typeof tree !== 'object' || tree === null) return tree;
  const entries = Object.entries(tree);
  const [[name, place] = ['', null]] = entries;
  if (entries.length === 1 && name === 'array' && typeof place === 'number') {
    const array = arrays[place];
    if (array === undefined) throw new RangeError(`Cannot find array ${place}`);
    return array;
  }
  return Object.fromEntries(entries.map(([key, each]) => [key, putArrays(each, arrays)]));
}

function mapArrays(value: unknown, replace: (array: TypedArray) => unknown): unknown {
  if (isTypedArray(value)) return replace(value);
  if (Array.isArray(value)) return value.map((each) => mapArrays(each, replace));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, mapArrays(each, replace)]),
  );
}

/** Not by `slice`: a buffer's shares its memory. */
function copyOf(array: TypedArray): TypedArray {
  if (array instanceof Uint32Array) return new Uint32Array(array);
  return array instanceof Uint16Array ? new Uint16Array(array) : new Uint8Array(array);
}

function isTypedArray(value: unknown): value is TypedArray {
  return (
    value instanceof Uint8Array || value instanceof Uint16Array || value instanceof Uint32Array
  );
}
