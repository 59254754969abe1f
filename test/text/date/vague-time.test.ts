import { describe, expect, test } from 'vitest';
import { vagueTime } from '../../../src/text/date/vague-time.ts';
import { drawn, valuesOf } from './drawn.ts';

describe('vagueTime', () => {
  test.for([
    'It is ⟨PRESENT-REF:now⟩ shut.',
    'It is ⟨PRESENT-REF:currently⟩ shut.',
    'He ⟨PAST-REF:recently⟩ left.',
    'In ⟨PAST-REF:the past⟩, it held.',
    'It will ⟨FUTURE-REF:soon⟩ open.',
    'In ⟨FUTURE-REF:the future⟩ it may open.',
    'For ⟨PRESENT-REF:the time being⟩, it holds.',
  ])('finds %s', (drawing) => {
    const { expected, found } = drawn(vagueTime, drawing);
    expect(found).toEqual(expected);
  });

  test.for([
    'In the past few years it grew.', // a duration
    'He was soon replaced.', // told of the past
    'It is known.', // another word
    'A previously announced plan.', // left out by the news gold
    'An ocean current-free.', // joined to another word
  ])('leaves alone %s', (text) => {
    expect(valuesOf(vagueTime, text)).toEqual([]);
  });
});
