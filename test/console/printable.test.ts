import { describe, expect, test } from 'vitest';
import { printable } from '../../src/console/printable.ts';

describe('printable', () => {
  test.for([
    ['\u001B]0;owned\u0007', '⟨U+001B⟩]0;owned⟨U+0007⟩'], // would rename the window
    ['\u001B[2J', '⟨U+001B⟩[2J'], // would clear it
    ['one\rtwo', 'one⟨U+000D⟩two'], // would write over “one”
    ['abc\u202Edef', 'abc⟨U+202E⟩def'], // would mirror what follows
    ['\u009B31m', '⟨U+009B⟩31m'],
  ] as const)('shows %o instead of obeying it', ([text, shown]) => {
    expect(printable(text)).toBe(shown);
  });

  test.for(['“We won’t,” she said — ever.', 'a\tb', 'Зеленський 🇺🇦 ‍'])(
    'leaves alone %s',
    (text) => {
      expect(printable(text)).toBe(text);
    },
  );
});
