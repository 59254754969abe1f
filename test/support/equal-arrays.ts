import { expect } from 'vitest';

/**
 * Makes `toEqual` take typed arrays of one type and the same bytes for equal without a walk over their numbers, which takes
 * longer than what the test is about; of all others it decides as ever.
 */
export function compareArraysByBytes(): void {
  expect.addEqualityTesters([
    (one, other) => (isTyped(one) && isTyped(other) && hasSameBytes(one, other) ? true : undefined),
  ]);
}

function isTyped(value: unknown): value is NodeJS.TypedArray {
  return ArrayBuffer.isView(value) && !(value instanceof DataView);
}

function hasSameBytes(one: NodeJS.TypedArray, other: NodeJS.TypedArray): boolean {
  return one.constructor === other.constructor && bytesOf(one).equals(bytesOf(other));
}

function bytesOf({ buffer, byteOffset, byteLength }: NodeJS.TypedArray): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}
