import { describe, expect, test } from 'vitest';
import { marked } from './marked.ts';

describe('marked', () => {
  test('reads drawn spans, nested ones too', () => {
    expect(marked('⟨content:“No,”⟩ said ⟨source:Ms ⟨surname:Hale⟩⟩.')).toEqual({
      text: '“No,” said Ms Hale.',
      spans: {
        content: [{ start: 0, end: 5 }],
        surname: [{ start: 14, end: 18 }],
        source: [{ start: 11, end: 18 }],
      },
    });
  });

  test.for(['⟨cue:said', 'said⟩'])('refuses %s', (drawing) => {
    expect(() => marked(drawing)).toThrow(RangeError);
  });
});
