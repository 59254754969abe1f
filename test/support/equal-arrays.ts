import { expect } from 'vitest';

// `toEqual` walks typed arrays number by number. Those of one type and the same bytes are equal; of others it decides.
expect.addEqualityTesters([
  (one, other) => (isTyped(one) && isTyped(other) && hasSameBytes(one, other) ? true : undefined),
]);

function isTyped(value: unknown): value is NodeJS.TypedArray {
  return ArrayBuffer.isView(value) && !(value instanceof DataView);
}

function hasSameBytes(one: NodeJS.TypedArray, other: NodeJS.TypedArray): boolean {
  return one.constructor === other.constructor && bytesOf(one).equals(bytesOf(other));
}

function bytesOf({ buffer, byteOffset, byteLength }: NodeJS.TypedArray): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}
