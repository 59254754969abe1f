import { readFile, readdir } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerpt } from '../../src/corpus/excerpt.ts';

const SOURCES = new URL('../../src/', import.meta.url);

describe('excerpt', () => {
  test('is the slice at the span, and refuses every other span', () => {
    const anySpan = fc.record({ start: fc.integer(), end: fc.integer() });
    fc.assert(
      fc.property(fc.string(), anySpan, (text, span) => {
        const isInside = span.start >= 0 && span.start < span.end && span.end <= text.length;
        if (isInside) expect(excerpt({ text }, span)).toBe(text.slice(span.start, span.end));
        else expect(() => excerpt({ text }, span)).toThrow(RangeError);
      }),
    );
  });

  test('tells what it refuses', () => {
    expect(() => excerpt({ text: 'short' }, { start: 1, end: 40 })).toThrow(
      'Cannot excerpt [1, 40) from a text of length 5',
    );
  });

  // A type cannot forbid a cast. This does.
  test('is the only place that makes a Verbatim', async () => {
    const files = await readdir(SOURCES, { recursive: true });
    const making: string[] = [];
    for (const file of files.filter((name) => name.endsWith('.ts'))) {
      const text = await readFile(new URL(file, SOURCES), 'utf8');
      if (/\bas\s+(?:unknown\s+as\s+)?Verbatim\b|<Verbatim>/.test(text)) making.push(file);
    }
    expect(making).toEqual(['corpus/excerpt.ts']);
  });
});
