import { describe, expect, test } from 'vitest';
import { accentColour, PALETTE } from '../../src/discord/accent-colour.ts';

// What Discord draws cards on: dark, the older and the newer light.
const CARDS = [0x2b_2d_31, 0xf2_f3_f5, 0xff_ff_ff];

/** WCAG 2.2, “relative luminance” and “contrast ratio” */
function contrast(a: number, b: number): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: number): number {
  const [red = 0, green = 0, blue = 0] = [colour >> 16, (colour >> 8) & 0xff, colour & 0xff].map(
    (channel) => {
      const share = channel / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    },
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe('accentColour', () => {
  test.for(PALETTE)('can be seen on dark and on light cards: %i', (colour) => {
    for (const card of CARDS) expect(contrast(colour, card)).toBeGreaterThanOrEqual(3);
  });

  test('is the same however the outlet is written', () => {
    expect(accentColour('Chas Pravdy')).toBe(accentColour('CHAS  PRAVDY'));
    expect(accentColour('Décryptage')).toBe(accentColour('decryptage'));
  });

  test('spreads outlets over the whole palette', () => {
    const colours = Array.from({ length: 400 }, (_, place) => accentColour(`Outlet ${place}`));
    expect(new Set(colours).size).toBe(PALETTE.length);
  });

  test('gives an unknown outlet none', () => {
    expect(accentColour(null)).toBeNull();
  });
});
