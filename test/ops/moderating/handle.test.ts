import { describe, expect, test } from 'vitest';
import { writeStepId } from '../../../src/discord/step-id.ts';
import { handleOf, idIn, staleness } from '../../../src/ops/moderating/handle.ts';

const SHA = '0123456789abcdef'.repeat(4);

describe('handleOf', () => {
  test('names an article and its text', () => {
    const handle = handleOf({ id: 'shared/rail-strike', sha256: SHA });
    expect(handle).toBe('rail-strike~0123456');
    expect(idIn(handle)).toBe('rail-strike');
    expect(staleness(handle, { sha256: SHA })).toBeNull();
    expect(staleness(handle, { sha256: 'f'.repeat(64) })).toEqual({ kind: 'other-text' });
  });

  test.for([1, 64, 72, 73, 79])('fits into the longest button with a slug of %i', (length) => {
    const argument = handleOf({ id: `shared/${'a'.repeat(length)}`, sha256: SHA });
    expect(idIn(argument)).toBe('a'.repeat(length));
    expect(() => writeStepId({ command: 'corpus', step: 'ask-remove', argument })).not.toThrow();
  });

  test('leaves alone what people type', () => {
    expect(idIn('shared/rail-strike')).toBe('shared/rail-strike');
    expect(staleness('rail-strike', { sha256: SHA })).toBeNull();
  });
});
