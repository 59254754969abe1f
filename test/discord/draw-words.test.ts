import { parse } from 'discord-markdown-parser';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawLine } from '../../src/discord/draw-line.ts';
import { drawWords } from '../../src/discord/draw-words.ts';
import { line } from '../../src/phrases/page.ts';
import { listed, plainWords, type Mark, type Words } from '../../src/phrases/words.ts';

const SOON = { kind: 'instant', seconds: 1_748_580_250 } as const;
const NEWS = { kind: 'channel', id: '3000000000000000001' } as const;
const MIKA = { kind: 'member', id: '4000000000000000001' } as const;

describe('drawWords', () => {
  test('draws marks as Discord’s own, and escapes all the rest', () => {
    expect(drawWords(['Ask again ', SOON, ' in ', NEWS, ', ', MIKA, ' <t:1:R> *'])).toBe(
      'Ask again <t:1748580250:R> in <#3000000000000000001>, <@4000000000000000001> \\<t\\:1\\:R\\> \\*',
    );
  });

  test.for([
    { kind: 'channel', id: '@everyone' },
    { kind: 'member', id: '&900000000000000001' },
    { kind: 'member', id: '4000000000000000001> @everyone <@1' },
    { kind: 'member', id: '' },
    { kind: 'instant', seconds: Number.NaN },
    { kind: 'instant', seconds: 1.5 },
    { kind: 'instant', seconds: Infinity },
  ] satisfies readonly Mark[])('refuses %j', (mark) => {
    expect(() => drawWords(['at ', mark])).toThrow(RangeError);
  });

  test('draws no construct from words, whatever they are', () => {
    const hostile = fc.oneof(
      fc.string(),
      fc.constantFrom('<t:1:R>', '<@4000000000000000001>', '<#3000000000000000001>', '@everyone'),
    );
    fc.assert(
      fc.property(hostile, (words) => {
        const kinds = JSON.stringify(parse(drawWords([words, SOON]), 'extended')).match(
          /"type":"(?:timestamp|user|channel|role|everyone|here)"/g,
        );
        expect(kinds).toEqual(['"type":"timestamp"']);
      }),
    );
  });
});

describe('a line with marks', () => {
  test('is drawn with them on Discord, and in plain words elsewhere', () => {
    const words: Words = ['Read ', SOON];
    expect(drawLine(line('note', words))).toBe('-# Read <t:1748580250:R>');
    expect(line('note', words).text).toBe('Read 2025-05-30 04:44 UTC');
    expect(plainWords([NEWS])).toBe(NEWS.id);
  });

  test('is never cut in a mark', () => {
    const channels = Array.from({ length: 25 }, (_, n) => ({
      ...NEWS,
      id: `30000000000000000${10 + n}`,
    }));
    const drawn = drawLine(line('label', listed(channels, 'en', 'disjunction')));
    expect(drawn.match(/<#\d{19}>/g)).toHaveLength(25);
  });
});

describe('listed', () => {
  test('puts marks where the language has them', () => {
    const [one, two, three] = [NEWS, MIKA, SOON];
    expect(listed([one], 'en', 'disjunction')).toEqual([one]);
    expect(listed([one, two, three], 'en', 'disjunction')).toEqual([
      one,
      ', ',
      two,
      ', or ',
      three,
    ]);
    expect(listed([one, two], 'ru', 'conjunction')).toEqual([one, ' и ', two]);
  });
});
