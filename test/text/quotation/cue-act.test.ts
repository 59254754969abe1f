import { describe, expect, test } from 'vitest';
import { cueAct } from '../../../src/text/quotation/cue-act.ts';
import { segment } from '../../../src/text/segment.ts';

const actOf = (cue: string): string => cueAct({ start: 0, end: cue.length }, segment(cue));

describe('cueAct', () => {
  test.for(['said', 'has denied', 'called', 'according to', ':', 'wants to ask'])(
    'takes “%s” for speech',
    (cue) => {
      expect(actOf(cue)).toBe('speech');
    },
  );

  test.for(['believes', 'wants', 'had hoped', 'is worried', 'plans', '’s belief'])(
    'takes “%s” for thought',
    (cue) => {
      expect(actOf(cue)).toBe('thought');
    },
  );
});
