import { describe, expect, test } from 'vitest';
import { prefixDistance } from '../../src/retrieval/prefix-distance.ts';

describe('prefixDistance', () => {
  test.for([
    ['hale', 'hale', 0],
    ['hal', 'hale', 0], // a beginning
    ['hael', 'hale', 1], // swapped
    ['hle', 'hale', 1], // left out
    ['halle', 'hale', 1], // added
    ['hule', 'hale', 1], // replaced
    ['zelesnk', 'zelenskyy', 1], // swapped, and more to come
    ['elah', 'hale', 3], // too far: one more than was asked for
    ['hale', '', 3],
    ['', 'hale', 0],
  ] as const)('from “%s” to a beginning of “%s” is %d', ([typed, word, expected]) => {
    expect(prefixDistance(typed, word, 2)).toBe(expected);
  });
});
