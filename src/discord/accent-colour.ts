import { fold } from '../corpus/fold.ts';

// Each stands out by 3 : 1 from Discord's cards in dark and in light (WCAG 2.2, 1.4.11); neighbours in the list differ in hue.
export const PALETTE: readonly number[] = [
  0xd9_53_4f, 0x2f_8f_d8, 0x9a_83_1a, 0xa8_63_d6, 0x2c_97_5c, 0xd6_4f_96, 0x21_93_9b, 0xc9_6a_1d,
  0x6f_78_dc, 0x6a_93_20, 0xb2_62_b8, 0x86_80_7a,
];

/**
 * The colour at the edge of an outlet's quotes, the same in every answer; null for an unknown outlet. It only helps
 * the eye: outlets that share one are told apart by their names, which head each quote.
 */
export function accentColour(outlet: string | null): number | null {
  if (outlet === null) return null;
  return PALETTE[hash(fold(outlet)) % PALETTE.length] ?? null;
}

/** FNV-1a over UTF-16 units, 32 bits. Fowler, Noll and Vo; draft-eastlake-fnv */
function hash(text: string): number {
  let value = 0x81_1c_9d_c5;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01_00_01_93);
  }
  return value >>> 0;
}
