import { describe, expect, test } from 'vitest';
import { svgChart } from '../../src/chart/svg-chart.ts';
import { rasterise } from '../../src/discord/rasterise.ts';
import { chartOf, mark } from '../chart/drawn-chart.ts';

const PNG = [0x89, 0x50, 0x4e, 0x47];

async function pictureOf(title: string): Promise<Uint8Array> {
  return await rasterise(svgChart(chartOf([mark('2025-05-01')], { title })));
}

describe('rasterise', () => {
  test('makes a PNG that Discord takes', async () => {
    const png = await pictureOf('ferry');
    expect([...png.subarray(0, 4)]).toEqual(PNG);
    expect(png.length).toBeLessThan(1_000_000);
  });

  // A letter that the font lacks is drawn as the same box as any other.
  test.for([
    ['Cyrillic', 'Щука', 'Жито'],
    ['Ukrainian', 'ґєії', 'їіґє'],
    ['Turkish', 'ığşİ', 'İşğı'],
    ['Greek', 'Αθήνα', 'Κρήτη'],
    ['accents', 'Łódź', 'Žďár'],
  ] as const)('draws %s, not boxes', async ([, one, other]) => {
    expect(Buffer.compare(await pictureOf(one), await pictureOf(other))).not.toBe(0);
    expect(
      Buffer.compare(await pictureOf(one), await pictureOf('ႠႡႢႣ'.slice(0, one.length))),
    ).not.toBe(0);
  });

  test('throws for what is no picture', async () => {
    await expect(rasterise('no picture')).rejects.toThrow();
  });
});
