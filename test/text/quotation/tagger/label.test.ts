import { describe, expect, test } from 'vitest';
import {
  beginOf,
  LABELS,
  mayFollow,
  OUTSIDE,
  roleOf,
} from '../../../../src/text/quotation/tagger/label.ts';

describe('labels', () => {
  test('name the role that begins or goes on', () => {
    expect(LABELS[beginOf('cue')]).toBe('cue begins');
    expect(LABELS[beginOf('content') + 1]).toBe('content goes on');
    expect(roleOf(beginOf('source') + 1)).toBe('source');
    expect(roleOf(OUTSIDE)).toBeNull();
  });

  test('let a role go on only after itself', () => {
    const goesOn = beginOf('cue') + 1;
    expect(mayFollow(beginOf('cue'), goesOn)).toBe(true);
    expect(mayFollow(goesOn, goesOn)).toBe(true);
    expect(mayFollow(OUTSIDE, goesOn)).toBe(false);
    expect(mayFollow(beginOf('source'), goesOn)).toBe(false);
    expect(mayFollow(OUTSIDE, beginOf('cue'))).toBe(true);
  });
});
