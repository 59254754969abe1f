import { describe, expect, test } from 'vitest';
import { deicticDay } from '../../../src/text/date/deictic-day.ts';
import { drawn, valuesOf } from './drawn.ts';

describe('deicticDay', () => {
  test.for([
    '⟨2025-05-30:Today⟩ the port closed.',
    'It closed ⟨2025-05-29:yesterday⟩.',
    'It opens ⟨2025-05-31:tomorrow⟩.',
    'It closed ⟨2025-05-28:the day before yesterday⟩.',
    '⟨PRESENT-REF:Today⟩, however, the port is the largest of the coast.',
    '⟨2025-05-30:Today⟩, the minister said the port is shut.',
  ])('finds %s', (drawing) => {
    const { expected, found } = drawn(deicticDay, drawing);
    expect(found).toEqual(expected);
  });

  test.for([
    'USA Todayish prose.', // another word
    'A day-to-day affair.', // no day
  ])('leaves alone %s', (text) => {
    expect(valuesOf(deicticDay, text)).toEqual([]);
  });
});
