import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readStepId, writeStepId } from '../../src/discord/step-id.ts';

const NAME = fc.stringMatching(/^[a-z-]{1,20}$/);

describe('writeStepId', () => {
  test('is read back, whatever the argument', () => {
    fc.assert(
      fc.property(NAME, NAME, fc.string({ maxLength: 50 }), (command, step, argument) => {
        const id = { command, step, argument };
        expect(readStepId(writeStepId(id))).toEqual(id);
      }),
    );
  });

  test('refuses what Discord would not keep', () => {
    const id = { command: 'corpus', step: 'save', argument: 'x'.repeat(90) };
    expect(() => writeStepId(id)).toThrow(
      new RangeError('Cannot write step "save" of "corpus" into 100 units: it takes 104'),
    );
  });
});

describe('readStepId', () => {
  test.for(['', '1', '1|corpus', '1|corpus|save', '0|corpus|save|k3v9', 'corpus:save', '2|a|b|c'])(
    'knows nothing of %j',
    (written) => expect(readStepId(written)).toBeNull(),
  );
});
