import { expect, test } from 'vitest';
import { isSameSpeaker } from '../../../../src/eval/quotes/speakers/same-speaker.ts';

test.for([
  ['Dana Hale', 'Hale', true],
  ['Dana Hale', 'Ann Hale', true], // one surname, one person, but where it is known to be shared
  ['Hillary Clinton', 'Bill Clinton', false],
  ['President Obama', 'Barack Obama', true], // a title is no first name
  ['Clinton', 'Hillary Clinton', true],
  ['Sen. John Hale Jr.', 'John Hale', true],
  ['Dana Hale', 'Dana Reed', false],
  ['', '', false],
] as const)('isSameSpeaker: %s and %s: %s', ([gold, shown, isSame]) => {
  expect(isSameSpeaker(gold, shown)).toBe(isSame);
});
