export type TypedArray = Uint8Array | Uint32Array;

/** Plain data whose typed arrays stand in shared memory: a message hands them over without copying them. */
export function shareArrays<T>(value: T): T {
  return mapArrays(value, (array) => shared(array)) as T;
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
  if (value instanceof Uint8Array || value instanceof Uint32Array) return replace(value);
  if (Array.isArray(value)) return value.map((each) => mapArrays(each, replace));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, mapArrays(each, replace)]),
  );
}

function shared(array: TypedArray): TypedArray {
  if (array.buffer instanceof SharedArrayBuffer) return array;
  const buffer = new SharedArrayBuffer(array.byteLength);
  const copy = array instanceof Uint32Array ? new Uint32Array(buffer) : new Uint8Array(buffer);
  copy.set(array);
  return copy;
}
